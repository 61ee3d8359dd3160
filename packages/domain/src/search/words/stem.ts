/** Endings that Russian gives to a word's cases and numbers, after folding; the longest first. */
const russianEndings =
  'иями ями ами ого его ому ему ыми ими ием иям иях ии ия ию ие ои еи ыи ая яя ое ее ые ую юю ом ем ам ям ах ях ым им ых их ов ев а я о е ы и у ю ь'.split(
    ' ',
  );
/** Signs that Hindi ends a word with in its cases and numbers, after folding. */
const hindiEndings = ['ियों', 'ियां', 'ियों', 'ों', 'ें', 'ां', 'ि', 'ा', 'े', 'ो', 'ु'];

/** A folded word without what its language adds for case and number; the same for the word of a list and the word that is typed. */
export function stem(word: string): string {
  if (/^[\u0400-\u04FF]/u.test(word)) return withoutEnding(word, russianEndings, 3);
  if (/^[\u0900-\u097F]/u.test(word)) return withoutEnding(word, hindiEndings, 2);
  if (/^[\u0600-\u06FF]/u.test(word)) return arabicStem(word);
  return word;
}

function withoutEnding(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Without the article, with what may be written before it, and without the ending of the feminine. */
function arabicStem(word: string): string {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/u, '');
  return bare.replace(/(?<=.{3})ه$/u, '');
}

/** Other words that the typed one may stand for: plurals and genders in Latin letters, one-letter words joined in Arabic. */
export function variantsOf(word: string): string[] {
  if (/^[\u0600-\u06FF]/u.test(word)) return [word, ...(/^[بلوفك].{3}/u.test(word) ? [stem(word.slice(1))] : [])];
  if (!/^[a-z]{4}/u.test(word)) return [word];
  const shorter = ['s', 'es', 'e', 'n', 'en', 'er', 'in', 'innen', 'a', 'as', 'x']
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
    .map((ending) => word.slice(0, -ending.length));
  const masculine = /as?$/u.test(word) ? [word.replace(/as?$/u, 'o')] : [];
  return [word, ...shorter, ...masculine];
}
