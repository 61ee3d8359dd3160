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

it('says where its business is, by the names that countries have', () => {
  expect(countryOfVat('EL123456789')).toBe('GR');
  expect(countryOfVat('DE123456789')).toBe('DE');
  expect(partsOf('EL123456789')).toEqual({ prefix: 'EL', number: '123456789' });
});
