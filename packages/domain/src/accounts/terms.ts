/** Which terms somebody accepts who registers: the month in which they were last changed. */
export const termsVersion = '2026-11';
