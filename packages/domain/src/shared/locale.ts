/** The languages that the product speaks, as ISO 639-1 codes. */
export const locales = ['fr', 'en', 'es', 'de', 'pt', 'ru', 'zh', 'hi', 'ar'] as const;
export type Locale = (typeof locales)[number];
