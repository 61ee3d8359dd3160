import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centsTyped } from './typed-amount.ts';

it.each([
  ['10', 1000],
  [' 12,5 ', 1250],
  ['12.50', 1250],
  ['1 000', 100_000],
  ['1\u202F000,50', 100_050],
  ['1,000', 100_000],
  ['1.000', 100_000],
  ['12.000', 1_200_000],
  ['123,456', 12_345_600],
  ['1,234,567', 123_456_700],
  ['12.345,6', 1_234_560],
  ['1,234,567.8', 123_456_780],
  ['1.234.567,89', 123_456_789],
  ['1’000.05', 100_005],
  ['\u200F١٠٫٥', 1050],
  ['१२', 1200],
  ['٢٬٥٠٠', 250_000],
  ['0', 0],
])('%j is %d cents', (text, cents) => {
  expect(centsTyped(text)).toBe(cents);
});

it.each([
  '',
  ' ',
  'ten',
  '-5',
  '-1,000',
  '-1,234.50',
  '1234.567',
  '1.234,567',
  '1,234.567',
  '1.234.50',
  '1.2.3',
  '1,00,000',
  '12.345.6',
  '1.',
  '.5',
  '$10',
  '12,3456',
  '1e3',
  '1234567890',
  '0.001',
  '0,500',
])('%j is no amount', (text) => {
  expect(centsTyped(text)).toBeUndefined();
});

it.each(['en', 'fr', 'de', 'es', 'ru', 'de-CH', 'ar-EG', 'pt-BR'])(
  'every amount that %s writes is read back',
  (locale) => {
    const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        expect(centsTyped(written.format(cents / 100))).toBe(cents);
      }),
    );
  },
);
