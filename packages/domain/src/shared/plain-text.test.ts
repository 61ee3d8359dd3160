import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('a text that others are shown', () => {
  it.each([
    ['turns the direction', 'Nora\u202Egnp.exe', 'Noragnp.exe'],
    ['isolates a part', '\u2066Nora\u2069', 'Nora'],
    ['hides a gap', 'No\u200Bra \uFEFFLi\u2060nd', 'Nora Lind'],
    ['hides a hyphen', 'No\u00ADra', 'Nora'],
    ['has tags', 'Nora\u{E0041}\u{E007F}', 'Nora'],
    ['breaks lines as no keyboard does', 'Nora\u2028Lind', 'NoraLind'],
    ['joins nothing', '\u200DNora \u200C\u200D5', 'Nora 5'],
    ['is nothing at all', '\u200B\u202E', ''],
    ['stacks marks', `Z${'\u0300'.repeat(60)}oe`, `Z${'\u0300'.repeat(4)}oe`],
  ])('loses what %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    'Jean-François d’Été',
    'Nguye\u0302\u0303n Thi\u0323 Hue\u0302\u0301',
    'محمّدٌ الشيخ',
    'می\u200Cخواهم',
    'क्\u200Dष राजेश्वरी',
    '张伟',
    'Two lines\nof words\tand a tab',
    '👩\u200D⚖️',
  ])('keeps what people write: %s', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('is plain once it was made so', () => {
    const sly = fc.constantFrom('a', '5', ' ', '\u200B', '\u200C', '\u200D', '\u202E', '\u0301', '\u{E0041}', 'م');
    fc.assert(
      fc.property(fc.string({ unit: sly, maxLength: 40 }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
