import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhoneText } from './phone-text.ts';

const international = '+33612345678';

describe('the digits of a number', () => {
  it.each([
    ['+33612345678'],
    ['  +33 6 12 34 56 78\n'],
    ['0033 6 12 34 56 78'],
    ['+0033612345678'],
    ['tel:+33612345678'],
    ['TEL: +33-6-12-34-56-78'],
    ['+33 (0)6 12 34 56 78'],
    ['(+33) 6 12 34 56 78'],
    ['+33.6.12.34.56.78'],
    ['+33/612/345678'],
    ['+33\u00a06\u202f12\u200934\u300056\u200778'],
    ['+33\u20116\u201012\u201334\u201456\u221278'],
    ['\u202a+33612345678\u202c'],
    ['\u2066+33\u2069\u200e6\u200f12345678'],
    ['+33\ufe0f612345678\ufe0e\ufe0d'],
    ['\u200b+33\u200c6\u200d1\ufeff2\u20603\u00ad45678'],
    ['+٣٣٦١٢٣٤٥٦٧٨'],
    ['+۳۳۶۱۲۳۴۵۶۷۸'],
    ['+३३६१२३४५६७८'],
    ['＋３３（６）１２－３４．５６／７８'],
    ['+33[6]12345678'],
  ])('are found in %j', (text) => {
    expect(readPhoneText(text)).toEqual({ ok: true, digits: international });
  });

  it.each([
    ['06 12 34 56 78', '0612345678'],
    ['(415) 555-0132', '4155550132'],
    ['(0)6 12 34 56 78', '0612345678'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['0039 (06) 1234 5678', '+390612345678'],
  ])('of %j keep what belongs to them', (text, digits) => {
    expect(readPhoneText(text)).toEqual({ ok: true, digits });
  });

  it('are the same whatever stands between them', () => {
    const marks = ' -.()/\u00a0\u2011\u2013\u200e\u200f\u202a\u202e\u2066\u2069\ufe0f\u200b'.split('');
    const gap = fc.string({ unit: fc.constantFrom(...marks), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(gap, { minLength: 11, maxLength: 11 }), (gaps) => {
        const text = Array.from(international, (character, index) => character + (gaps[index - 1] ?? '')).join('');
        expect(readPhoneText(text)).toEqual({ ok: true, digits: international });
      }),
    );
  });

  it('are all that is ever given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readPhoneText(text);
        expect(read.ok ? read.digits : '0').toMatch(/^\+?\d+$/);
      }),
    );
  });
});

describe('what is no number', () => {
  it.each(['', '   ', '\u200e\u200b', '()', 'tel:', '-'])('%j is empty', (text) => {
    expect(readPhoneText(text)).toEqual({ ok: false, problem: 'empty' });
  });

  it.each([
    '+33612345678;ext=12',
    'tel:+33612345678;ext=12',
    '+33612345678 x12',
    '+33612345678x12',
    '+33612345678 ext. 3',
    '+33612345678 poste 3',
    '+33612345678 доб. 3',
    '+33612345678#3',
    '+33612345678,3',
    '+33612345678 after six',
    '+33612345678 or +33712345678',
    '+1 800 FLOWERS',
    '33+612345678',
    '+',
    'sip:+33612345678@example.org',
    '+33 6 12 34 56 7²',
    '1'.repeat(101),
  ])('%j is refused', (text) => {
    expect(readPhoneText(text)).toEqual({ ok: false, problem: 'letters' });
  });
});
