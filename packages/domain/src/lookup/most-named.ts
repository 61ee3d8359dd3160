/** As many people as are named at once: those of a page of any list. */
export const MOST_NAMED = 50;
