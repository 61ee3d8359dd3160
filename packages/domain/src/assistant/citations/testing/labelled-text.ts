import type { Locale } from '../../../shared/locale.ts';

/** A text, and quotations of which somebody has said whether they stand in it. */
export interface Labelled {
  readonly locale: Locale;
  readonly source: string;
  readonly proved: readonly string[];
  readonly unproved: readonly string[];
}
