/** There is no room for another one. */
export const telephoneRefusals = ['telephones_full'] as const;
