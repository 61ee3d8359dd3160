import type { ProviderKind } from '../../money/price.ts';
import type { Speciality } from '../../providers/specialities.ts';
import type { Locale } from '../../shared/locale.ts';
import { type Dictionary, isUnspaced, makeDictionary, type Meaning, stemsOf } from './dictionary.ts';
import { foldWords } from './fold.ts';
import { variantsOf } from './stem.ts';

/** What somebody's words ask for. */
export interface Understood {
  readonly kind?: ProviderKind;
  readonly country?: string;
  readonly language?: string;
  readonly speciality?: Speciality;
  readonly onlineNow?: true;
  /** Folded words that are none of these: a name, most of the time. */
  readonly words: readonly string[];
}

let dictionary: Dictionary | undefined;

/**
 * Reads words in any of the nine languages; what is a country in the reader's own is one. Of two countries, languages or
 * matters the first counts.
 */
export function understand(text: string, reader?: Locale): Understood {
  dictionary ??= makeDictionary();
  const known = { ...dictionary, own: reader && dictionary.countriesIn.get(reader) };
  const parts = foldWords(text).flatMap((word) => partsOf(known, word));
  const meanings: Meaning[] = [];
  const words: string[] = [];
  let index = 0;
  while (index < parts.length) {
    const { meaning, length } = longestFrom(known, parts, index);
    if (meaning) meanings.push(meaning);
    else words.push(parts[index] ?? '');
    index += length;
  }
  return { ...choicesOf(meanings), words: [...new Set(words)] };
}

/** A word, or the known words that one written without spaces is made of. */
function partsOf({ meanings, longestUnspaced }: Dictionary, word: string): string[] {
  if (!isUnspaced(word)) return [word];
  const parts: string[] = [];
  let unknown = '';
  let rest = word;
  while (rest !== '') {
    const known = longestStart(rest, longestUnspaced, (start) => meanings.has(start));
    if (known === '') unknown += rest.charAt(0);
    else {
      if (unknown !== '') parts.push(unknown);
      parts.push(known);
      unknown = '';
    }
    rest = rest.slice(known === '' ? 1 : known.length);
  }
  return unknown === '' ? parts : [...parts, unknown];
}

function longestStart(text: string, most: number, isKnown: (start: string) => boolean): string {
  for (let length = Math.min(most, text.length); length > 0; length--) {
    if (isKnown(text.slice(0, length))) return text.slice(0, length);
  }
  return '';
}

interface Known extends Dictionary {
  readonly own: ReadonlyMap<string, Meaning> | undefined;
}

function longestFrom(known: Known, parts: readonly string[], from: number) {
  for (let length = Math.min(known.longest, parts.length - from); length > 0; length--) {
    const meaning = meaningOf(known, parts.slice(from, from + length));
    if (meaning) return { meaning, length };
  }
  return { meaning: undefined, length: 1 };
}

/** As it is written, else in another form: by its stems, and without what makes a plural or a gender. */
function meaningOf({ meanings, stems, own }: Known, phrase: readonly string[]): Meaning | undefined {
  const [word] = phrase;
  const forms = phrase.length === 1 && word !== undefined ? variantsOf(word).map((form) => [form]) : [singular(phrase)];
  const exact = [phrase, ...forms].map((form) => form.join(' '));
  return (
    own?.get(phrase.join(' ')) ??
    exact.flatMap((key) => meanings.get(key) ?? [])[0] ??
    [phrase, ...forms].flatMap((form) => stems.get(stemsOf(form)) ?? [])[0]
  );
}

const singular = (phrase: readonly string[]) => phrase.map((word) => word.replace(/(?<=[a-z]{3})s$/u, ''));

function choicesOf(meanings: readonly Meaning[]): Omit<Understood, 'words'> {
  const first = <Of extends Meaning['of']>(of: Of) =>
    meanings.find((meaning): meaning is Extract<Meaning, { of: Of }> => meaning.of === of);
  const country = meanings.find((meaning) => meaning.of === 'country');
  const language = meanings.find((meaning) => meaning.of === 'language');
  const speciality = first('speciality');
  const kind = first('kind');
  return {
    ...(kind && { kind: kind.code }),
    ...(country && 'code' in country && { country: country.code }),
    ...(language && 'code' in language && { language: language.code }),
    ...(speciality && { speciality: speciality.code }),
    ...(meanings.some(({ of }) => of === 'now') && { onlineNow: true as const }),
  };
}
