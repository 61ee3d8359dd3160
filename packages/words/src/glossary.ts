/** Where English uses a term of the product, as a pattern over its messages and mails. */
export const terms = {
  hold: /\b(?:held on|amount held|price is held|holds the price|hold on your)\b/i,
  release: /\breleas(?:e|ed|ing)\b/i,
  charge: /\bcharg(?:e|ed|ing)\b/i,
  book: /\bbook(?:ed|ing|s)?\b/i,
  receipt: /\breceipts?\b/i,
  review: /\breviews?\b/i,
  lawyer: /\blawyers?\b/i,
  expatriate: /\bexpatriates?\b/i,
  client: /\bclients?\b/i,
  account: /\baccounts?\b/i,
  offline: /(?:\bwent|\bor|\bswitched|\} is) offline\b/i,
  terms: /(?<!\{)\bterms\b/i,
  quietHours: /\bquiet hours\b/i,
} as const;

/**
 * The words that a language has agreed on: for each term the beginnings of its forms, so that one thing has one name wherever
 * people read it.
 */
export interface Glossary {
  readonly terms: Readonly<Record<keyof typeof terms, readonly string[]>>;
  /** Whole words of another register or region, which do not appear. */
  readonly avoid: readonly string[];
}
