/** `articles_full`: there is no room for another. */
export const articleRefusals = ['articles_full'] as const;
