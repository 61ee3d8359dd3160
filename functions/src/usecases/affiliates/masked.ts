/** How much of an id tells people apart without naming them. */
const MASKED_LENGTH = 4;

export const masked = (uid: string) => `${uid.slice(0, MASKED_LENGTH)}…`;
