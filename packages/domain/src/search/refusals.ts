/** There is no room for another one. */
export const searchRefusals = ['searches_full'] as const;
