import { directionOf } from './locales.ts';

type Values = Record<string, string | number | Date>;

/** How a page writes what is filled into its sentences. */
interface Writing {
  readonly given: (values?: Values) => Values | undefined;
  readonly said: (text: string) => string;
}

const asTheyAre: Writing = { given: (values) => values, said: (text) => text };
const isolatedOrDigit = /\u2068[^\u2069]*\u2069|\d/g;

/**
 * From right to left, a name, a telephone number or a price keeps its own order and digits, and the other digits of a sentence
 * are those of the formats.
 */
export function writingOf(language: string, formats: string): Writing {
  if (directionOf(language) === 'ltr') return asTheyAre;
  const number = new Intl.NumberFormat(formats);
  return {
    given: (values = {}) =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' ? `\u2068${value}\u2069` : value,
        ]),
      ),
    said: (text) => text.replaceAll(isolatedOrDigit, (part) => (part.length > 1 ? part : number.format(Number(part)))),
  };
}
