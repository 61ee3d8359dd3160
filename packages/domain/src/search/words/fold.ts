/** Marks that Arabic and Hebrew readers leave out, and the stroke that only stretches a word. */
const vowelMarks = /[\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/gu;
const combining = /[\u0300-\u036F]/gu;

/** Letters that are written in more than one way, in the one that is looked for. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/ß/gu, 'ss'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/đ/gu, 'd'],
  [/ı/gu, 'i'],
  [/ё/gu, 'е'],
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ئ/gu, 'ي'],
  [/ؤ/gu, 'و'],
  [/ة/gu, 'ه'],
  // The nukta is often not typed; a nasal before a consonant is written as a dot as well.
  [/\u093C/gu, ''],
  [/[ङञणनम]\u094D(?=[\u0915-\u0939])/gu, '\u0902'],
  [/\u0901/gu, '\u0902'],
  [/\u0940/gu, '\u093F'],
  [/\u0942/gu, '\u0941'],
  [/ई/gu, 'इ'],
  [/ऊ/gu, 'उ'],
];

const plain = /^[ -~]*$/u;

/** The text as it is compared: small letters, without accents, each letter in one form. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let folded = text.normalize('NFKD').toLowerCase().replaceAll(combining, '').replaceAll(vowelMarks, '');
  // What belongs together in other scripts is put together again: й of и, the nukta letters of Devanagari stay apart.
  folded = folded.normalize('NFC');
  for (const [form, one] of letters) folded = folded.replaceAll(form, one);
  return folded;
}

/** The words of a text, folded; signs part them, and what is written without spaces is one word. */
export function foldWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
