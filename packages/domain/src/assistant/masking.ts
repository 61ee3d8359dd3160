/** What stands for what, while a vendor reads it. */
export type Masks = ReadonlyMap<string, string>;

interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
}
const TITLES =
  'M\\.|Mme|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Sr\\.|Sra\\.?|Srta\\.|Don|Doña|Herrn?|Frau|Dom|Dona|г-н|г-жа|श्री|श्रीमती|السيدة?';

/** In the order in which they are looked for: what is longer and surer comes first. */
const kinds: readonly Kind[] = [
  // From the beginning of a word alone: a long one that is no address is then read once.
  { name: 'EMAIL', pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { name: 'IBAN', pattern: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g },
  { name: 'CARD', pattern: /\b\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{2,7}\b/g },
  { name: 'PHONE', pattern: /(?<![\p{L}\p{N}])(?:\+|00)\d(?:[\s().-]{0,2}\d){7,14}(?!\p{N})/gu },
  { name: 'PHONE', pattern: /(?<![\p{L}\p{N}])0\d(?:[ .-]\d{2}){4}(?!\p{N})/gu },
  { name: 'PASSPORT', pattern: /\b(?=[A-Z0-9]*\d{5})[A-Z]{1,2}\d{6,8}\b|\b\d{2}[A-Z]{2}\d{5}\b/g },
  {
    name: 'NAME',
    pattern: new RegExp(`(?<=(?<![\\p{L}])(?:${TITLES})\\s)\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}`, 'gu'),
  },
];
const SIGN = /\[(?:EMAIL|IBAN|CARD|PHONE|PASSPORT|NAME)_\d+\]/g;

/** What in these texts tells who somebody is, and a sign for each; the same thing has the same sign in all of them. */
export function masksFor(texts: readonly string[], names: readonly string[]): Masks {
  const masks = new Map<string, string>();
  const counts = new Map<string, number>();
  const note = (kind: string, value: string) => {
    if (masks.has(value)) return;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    masks.set(value, `[${kind}_${count}]`);
  };
  for (const name of names.filter((each) => each.length > 1)) note('NAME', name);
  for (const { name, pattern } of kinds) {
    for (const text of texts) for (const [value] of text.matchAll(pattern)) note(name, value);
  }
  return masks;
}

/** The text as a vendor may read it. */
export function masked(text: string, masks: Masks): string {
  const longestFirst = [...masks].toSorted(([one], [other]) => other.length - one.length);
  return longestFirst.reduce((read, [value, sign]) => read.replaceAll(value, sign), text);
}

/** The text as its owner reads it. A sign that stands for nothing stays as it is. */
export function unmasked(text: string, masks: Masks): string {
  const values = new Map([...masks].map(([value, sign]) => [sign, value]));
  return text.replaceAll(SIGN, (sign) => values.get(sign) ?? sign);
}
