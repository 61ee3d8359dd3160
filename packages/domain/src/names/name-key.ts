import { hanBySound } from './han-by-sound.ts';

/** Rises when the same name gets another key, so that what was stored under the older ones is known to be so. */
export const NAME_KEY_VERSION = 1;

/** Before every sign of a key, so that a shorter name comes first. */
const END = '\u0001';
const LONGEST_PART = 60;
const LONGEST_EXACT = 80;
const FIRST_OF_HAN = 0xe0_00;
/** After every character whose sound is known. */
const OTHER_HAN = '\uf8f0';

/** Letters that Unicode does not take apart, and those that a language puts where it has another. */
const asWritten: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ё: 'е',
  ς: 'σ',
  ء: 'ا',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'ا',
  ئ: 'ا',
  ٱ: 'ا',
  ة: 'ت',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
/** Of the alphabets in which a mark makes another letter, in their order; Persian and Urdu letters stand between the Arabic ones. */
const wholeLetters: ReadonlySet<string> = new Set('йї');
const arabic = 'ابپتثٹجچحخدذڈرزڑژسشصضطظعغفقكگلمنںهہويے';
const firstOfArabic = 0x06_20;

/**
 * By which names are put in order where only their characters are compared, as a database does: letters without case and
 * marks first, then the name as it is, so that no two orders are possible. Each script keeps the order that its own
 * language has, Latin before Cyrillic, Arabic, Devanagari and Chinese, which stands by its sounds. Everything is made of
 * tables of our own and of decompositions that Unicode never changes, so that no release of a machine moves a name.
 */
export function nameKey(...parts: readonly string[]): string {
  const exact = Array.from(parts.join(' ').normalize('NFC')).slice(0, LONGEST_EXACT).join('');
  return [...parts.map(plainKey), exact].join(END);
}

function plainKey(part: string): string {
  const characters = Array.from(part.normalize('NFKC').toLowerCase()).slice(0, LONGEST_PART);
  return characters.map(weightOf).join('').replaceAll(/ +/g, ' ').trim();
}

function weightOf(character: string): string {
  const written = asWritten[character];
  if (written !== undefined) return Array.from(written, placed).join('');
  if (wholeLetters.has(character)) return character;
  // A syllable of Devanagari ends in signs that are marks to Unicode and letters to whoever reads it.
  return Array.from(character.normalize('NFKD'), (sign) => (isMark(sign) ? '' : placed(sign))).join('');
}

const isMark = (sign: string) => (/\p{M}/u.test(sign) && !/\p{Script=Devanagari}/u.test(sign)) || sign === '\u093c';

/** A sign where its script has it; what is no letter parts words. */
function placed(sign: string): string {
  if (asWritten[sign] !== undefined) return Array.from(asWritten[sign], placed).join('');
  const place = arabic.indexOf(sign);
  if (place >= 0) return String.fromCodePoint(firstOfArabic + place);
  if (/\p{Script=Han}/u.test(sign)) return han(sign);
  if (sign === '\u0640') return '';
  return /[\p{L}\p{N}\p{M}]/u.test(sign) ? sign : ' ';
}

let places: ReadonlyMap<string, number> | undefined;

function han(sign: string): string {
  places ??= new Map(Array.from(hanBySound.join(''), (each, place) => [each, place]));
  const place = places.get(sign);
  if (place === undefined) return `${OTHER_HAN}${sign}`;
  return String.fromCodePoint(FIRST_OF_HAN + (place >> 8), FIRST_OF_HAN + (place & 0xff));
}
