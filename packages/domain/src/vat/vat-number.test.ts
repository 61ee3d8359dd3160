import { expect, it } from 'vitest';
import { countryOfVat, partsOf, readVatNumber } from './vat-number.ts';

it.each([
  ['de 123 456 789', 'DE123456789'],
  ['DE-123.456.789', 'DE123456789'],
  ['FR 4A123456789', 'FR4A123456789'],
  ['ATU12345678', 'ATU12345678'],
  ['GR123456789', 'EL123456789'],
  ['el123456789', 'EL123456789'],
  ['NL123456789B01', 'NL123456789B01'],
  ['IE1234567WA', 'IE1234567WA'],
])('%s is read as a VAT number', (typed, number) => {
  expect(readVatNumber(typed)).toBe(number);
});

it.each(['', 'DE', 'DE12345678', 'DE1234567890', '123456789', 'XI123456789', 'GB123456789', 'US12', 'DE12345678<'])(
  '%s can be no VAT number of the Union',
  (typed) => expect(readVatNumber(typed)).toBeUndefined(),
);

/** The shortest and the longest number of each member state. */
const lengths = [
  ['AT', 'U12345678', 'U12345678'],
  ['BE', '0123456789', '1123456789'],
  ['BG', '123456789', '1234567890'],
  ['CY', '12345678X', '12345678X'],
  ['CZ', '12345678', '1234567890'],
  ['DE', '123456789', '123456789'],
  ['DK', '12345678', '12345678'],
  ['EE', '123456789', '123456789'],
  ['EL', '123456789', '123456789'],
  ['ES', 'X12345678', '12345678X'],
  ['FI', '12345678', '12345678'],
  ['FR', 'AZ123456789', '83123456789'],
  ['HR', '12345678901', '12345678901'],
  ['HU', '12345678', '12345678'],
  ['IE', '1234567W', '1+34567WA'],
  ['IT', '12345678901', '12345678901'],
  ['LT', '123456789', '123456789012'],
  ['LU', '12345678', '12345678'],
  ['LV', '12345678901', '12345678901'],
  ['MT', '12345678', '12345678'],
  ['NL', '123456789B01', '+*3456789B01'],
  ['PL', '1234567890', '1234567890'],
  ['PT', '123456789', '123456789'],
  ['RO', '12', '1234567890'],
  ['SE', '123456789012', '123456789012'],
  ['SI', '12345678', '12345678'],
  ['SK', '1234567890', '1234567890'],
] as const;

it.each(lengths)('a number of %s has its own length and no sign before or behind', (state, shortest, longest) => {
  for (const number of [shortest, longest]) expect(readVatNumber(`${state}${number}`)).toBe(`${state}${number}`);
  const others = [shortest.slice(1), shortest.slice(0, -1), `1${longest}`, `${longest}1`];
  for (const number of others) expect(readVatNumber(`${state}${number}`)).toBeUndefined();
});

it.each(['BE2123456789', 'FRIO123456789', 'LT1234567890', 'IE1234567WAB', 'ES12345+78X', 'NL123456789#01'])(
  '%s has a sign that its member state does not give',
  (typed) => expect(readVatNumber(typed)).toBeUndefined(),
);

it('says where its business is, by the names that countries have', () => {
  expect(countryOfVat('EL123456789')).toBe('GR');
  expect(countryOfVat('DE123456789')).toBe('DE');
  expect(partsOf('EL123456789')).toEqual({ prefix: 'EL', number: '123456789' });
});
