import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretAfter, digitsOf, formatExpiry, formatNumber, parseExpiry } from './card-format.ts';

describe('a card number', () => {
  it.each([
    ['4242424242424242', '4242 4242 4242 4242'],
    ['42424242424242421111', '4242 4242 4242 4242'],
    ['378282246310005', '3782 822463 10005'],
    ['4242-4', '4242 4'],
    ['', ''],
  ])('%s is shown as %s', (typed, shown) => expect(formatNumber(typed)).toBe(shown));

  it('keeps its digits however often it is formatted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,15}$/), (digits) => {
        expect(digitsOf(formatNumber(formatNumber(digits)))).toBe(digits);
      }),
    );
  });
});

describe('an expiry', () => {
  it.each([
    ['1', false, '1'],
    ['5', false, '05 / '],
    ['12', false, '12 / '],
    ['12 /', true, '12'],
    ['1230', false, '12 / 30'],
    ['12 / 2030', false, '12 / 20'],
  ])('%s, deleting %s, is shown as %s', (typed, deleting, shown) => expect(formatExpiry(typed, deleting)).toBe(shown));

  it('is read once it is complete', () => {
    expect(parseExpiry('12 / 3')).toBeUndefined();
    expect(parseExpiry('12 / 30')).toEqual({ month: 12, year: 2030 });
  });
});

it.each([
  ['4242 4242', 4, 4],
  ['4242 4242', 5, 6],
  ['12 / ', 2, 5],
  ['4242', 0, 0],
])('in "%s" the caret after %d digits is at %d', (text, digits, caret) => expect(caretAfter(text, digits)).toBe(caret));
