import type { Locale } from '../../../shared/locale.ts';
import { eastern } from './labelled-east.ts';
import { western } from './labelled-west.ts';

export interface LabelledQuotation {
  readonly locale: Locale;
  readonly source: string;
  readonly quotation: string;
  readonly isProved: boolean;
}

const texts = [...western, ...eastern];

/** What readers of PDFs and Word, and models, do to a sentence when they copy it. */
const copies: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => `“${sentence.replaceAll(' ', '\u00a0')}”`,
  (sentence) => sentence.replaceAll("'", '’').replaceAll('fi', 'ﬁ').normalize('NFD'),
];

/** Every quotation that was labelled by hand, and for each sentence what copying does to it. */
export const labelledQuotations: readonly LabelledQuotation[] = texts.flatMap(
  ({ locale, source, proved, unproved }) => [
    ...proved.map((quotation) => ({ locale, source, quotation, isProved: true })),
    ...unproved.map((quotation) => ({ locale, source, quotation, isProved: false })),
    ...sentencesOf(source).flatMap((sentence) =>
      copies.map((copied) => ({ locale, source, quotation: copied(sentence), isProved: true })),
    ),
    // Each is a text of its own: what stands in one language's stands in no other's.
    ...texts
      .filter((other) => other.locale !== locale)
      .slice(0, 3)
      .map((other) => ({ locale, source, quotation: other.proved[0] ?? '', isProved: false })),
  ],
);

function sentencesOf(source: string): string[] {
  return (source.match(/[^.!?。।]+[.!?。।]/gu) ?? []).map((each) => each.trim());
}
