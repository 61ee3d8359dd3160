import type { Locale } from '../shared/locale.ts';
import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

const points = (text: string) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
/** As a database compares, whose bytes stand in the order of code points. */
function byBytes(one: string, other: string): number {
  const [ones, others] = [points(one), points(other)];
  const place = ones.findIndex((point, at) => point !== others[at]);
  return place < 0 ? ones.length - others.length : (ones[place] ?? 0) - (others[place] ?? -1);
}
const ordered = (names: readonly string[]) => names.toSorted((one, other) => byBytes(nameKey(one), nameKey(other)));

const names: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['Abel', 'Éluard', 'Eluche', 'Emery', 'Étienne', 'Œuvrard', 'Olivier', 'Zola'],
  en: ['Adams', 'Brontë', 'Brontosaur', 'McAdam', 'O Brian', 'Smith', 'Zimmer'],
  es: ['Álvarez', 'Alvares Y', 'Íñigo', 'Muñiz', 'Ortega', 'Úbeda', 'Zúñiga'],
  de: ['Ackermann', 'Ägidius', 'Bäcker', 'Göthe', 'Gotz', 'Straßer', 'Strauch', 'Übel', 'Weiss'],
  pt: ['Abreu', 'Águeda', 'Conceição', 'Concepta', 'Gonçalves', 'São', 'Sousa'],
  ru: ['Абрамов', 'Ёлкин', 'Еремин', 'Жуков', 'Иванов', 'Йорданов', 'Карпов', 'Яковлев'],
  zh: ['阿明', '白', '陈', '邓', '冯', '黄', '李', '欧阳', '王', '闫', '张', '周'],
  hi: ['अनिल', 'आशा', 'कमल', 'किरण', 'गीता', 'ज़ाकिर', 'जैन', 'राम', 'शर्मा', 'सीता', 'हरि'],
  ar: ['أحمد', 'إبراهيم', 'بدر', 'تامر', 'جمال', 'حسن', 'خالد', 'سعيد', 'عُمر', 'علي', 'فؤاد', 'محمد', 'هدى', 'يوسف'],
};

it.each(Object.entries(names))('names in %s stand as its readers expect them', (locale, list) => {
  const expected = list.toSorted(new Intl.Collator(locale).compare);
  expect(ordered(list.toReversed())).toEqual(expected);
});

it('scripts follow each other, and a name without letters stands first', () => {
  expect(ordered(['李', 'अनिल', 'أحمد', 'Иван', 'Zola', '7', '-'])).toEqual([
    '-',
    '7',
    'Zola',
    'Иван',
    'أحمد',
    'अनिल',
    '李',
  ]);
});

it('case and marks count only between names that are the same otherwise', () => {
  expect(ordered(['élan b', 'Elan c', 'elan a'])).toEqual(['elan a', 'élan b', 'Elan c']);
  expect(ordered(['Élan', 'elan', 'Elan', 'élan'])).toEqual(['Elan', 'elan', 'Élan', 'élan']);
});

it('first names part those who share the last one, which a longer one never does', () => {
  const people = [
    ['Lee', 'Zoe'],
    ['Leech', 'Ann'],
    ['Lee', 'Ann'],
    ['Lee Smith', 'Ann'],
  ] as const;
  const inOrder = people.toSorted((one, other) => byBytes(nameKey(...one), nameKey(...other)));
  expect(inOrder.map((each) => each.join(', '))).toEqual(['Lee, Ann', 'Lee, Zoe', 'Lee Smith, Ann', 'Leech, Ann']);
});

it('the longest name in any script has a key that a database can put into an index', () => {
  for (const sign of ['e\u0301', 'ß', 'ش', 'ज़', '張', '𠮷', '﷽']) {
    // Half a sign would be refused here, too.
    const key = nameKey(`a${sign.repeat(80)}`, sign.repeat(80));
    expect(encodeURIComponent(key).replaceAll(/%../g, '.').length).toBeLessThanOrEqual(1500);
  }
});

it.each([
  [['Éluard', 'Paul'], 'eluard\u0001paul\u0001Éluard Paul'],
  [['张', '伟'], '\ue04c\ue083\u0001\ue03c\ue0a4\u0001张 伟'],
  [['鿼'], '\ue051\ue0ff\u0001鿼'],
  [['أحمد'], '\u0620\u0628\u063e\u062a\u0001أحمد'],
] as const)('the key of %j stays as it was stored', (parts, key) => {
  expect(nameKey(...parts)).toBe(key);
});

const plain = (name: string) => nameKey(name).split('\u0001')[0];

it.each([
  ['ß', 'ss'],
  ['Æ', 'ae'],
  ['Œ', 'oe'],
  ['Ø', 'o'],
  ['Ǿ', 'o'],
  ['ǽ', 'ae'],
  ['Đ', 'd'],
  ['Ð', 'd'],
  ['Ł', 'l'],
  ['Þ', 'th'],
  ['ı', 'i'],
  ['Ё', 'е'],
  ['ς', 'σ'],
  ['ء', 'ا'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ؤ', 'ا'],
  ['ئ', 'ا'],
  ['ٱ', 'ا'],
  ['ة', 'ت'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['مـحمد', 'محمد'],
  ['ज़ाकिर', 'जाकिर'],
  [' -O’ Brian.', 'o brian'],
])('%s stands where %s stands', (name, other) => {
  expect(plain(name)).toBe(plain(other));
  expect(plain(name)).not.toBe('');
});

it('a letter that its alphabet has beside another stays one of its own', () => {
  expect(['Й', 'Ї'].map(plain)).toEqual(['й', 'ї']);
});

it('a key holds sixty signs of a part, and eighty of the whole as it is', () => {
  expect(nameKey('a'.repeat(90))).toBe(`${'a'.repeat(60)}\u0001${'a'.repeat(80)}`);
});

it('a sign whose sound nobody knows stands behind all that are known', () => {
  expect(plain('𠮷')).toBe('\uf8f0𠮷');
});
