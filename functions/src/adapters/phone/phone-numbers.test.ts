import { expect, it } from 'vitest';
import { countryOfNumber, makePhoneNumbers } from './phone-numbers.ts';

const phones = makePhoneNumbers();

it.each([
  ['+33 6 12 34 56 78', '+33612345678'],
  ['  +33612345678  ', '+33612345678'],
  ['0033 6 12 34 56 78', '+33612345678'],
  ['+49 (1512) 345-6789', '+4915123456789'],
  ['+44 7400 123456', '+447400123456'],
  ['+1 (202) 555-0143', '+12025550143'],
  ['+66 81 234 5678', '+66812345678'],
  ['tel:+33612345678', '+33612345678'],
  ['\u202a+33\u20116\u00a012\u200e345678\u202c', '+33612345678'],
  ['+٣٣٦١٢٣٤٥٦٧٨', '+33612345678'],
  ['＋３３ ６ １２ ３４ ５６ ７８', '+33612345678'],
  ['+33 (0)1 23 45 67 89', '+33123456789'],
  ['+39 06 6982 1234', '+390669821234'],
  ['+33 9 12 34 56 78', '+33912345678'],
])('accepts %j as %s', async (written, e164) => {
  expect(await phones.check(written)).toEqual({ e164 });
});

it.each([
  ['', 'phone_missing'],
  ['   ', 'phone_missing'],
  ['Anonymous', 'phone_missing'],
  ['+266696687', 'phone_missing'],
  ['hello', 'phone_invalid'],
  ['06 12 34 56 78', 'phone_invalid'],
  ['+33 6 12 34', 'phone_invalid'],
  ['+33 6 12 34 56 78 90', 'phone_invalid'],
  ['+33612345678;ext=12', 'phone_invalid'],
  ['+33612345678 x12', 'phone_invalid'],
  ['+33612345678 poste 3', 'phone_invalid'],
  ['+33612345678 call after six', 'phone_invalid'],
  ['+44 1624 123456', 'phone_invalid'],
  ['+33 800 12 34 56', 'phone_invalid'],
  ['+1 800 555 0199', 'phone_invalid'],
  ['+800 1234 5678', 'phone_invalid'],
  ['+882 13 123 456', 'phone_invalid'],
  ['+878 123 456 789 01', 'phone_invalid'],
  ['+44 70 1234 5678', 'phone_premium'],
  ['+44 300 123 4567', 'phone_premium'],
  ['+808 1234 5678', 'phone_premium'],
  ['+979 123 456 789', 'phone_premium'],
  ['+881 612 345 678', 'phone_country'],
  ['+882 99 912 345', 'phone_country'],
  ['+883 5100 0123 4567', 'phone_country'],
  ['+33 899 12 34 56', 'phone_premium'],
  ['+44 909 879 0000', 'phone_premium'],
  ['+1 900 555 0199', 'phone_premium'],
  ['+53 5 123 4567', 'phone_country'],
  ['+98 912 345 6789', 'phone_country'],
  ['+870 773 111 632', 'phone_country'],
])('refuses %j with %s', async (written, refused) => {
  expect(await phones.check(written)).toEqual({ refused });
});

it('refuses the countries it is told to', async () => {
  expect(await makePhoneNumbers(['FR']).check('+33612345678')).toEqual({ refused: 'phone_country' });
  expect(await makePhoneNumbers([]).check('+98 912 345 6789')).toEqual({ e164: '+989123456789' });
});

it.each([
  ['+33612345678', 'FR'],
  ['+66812345645', 'TH'],
  ['+870773111632', undefined],
])('%s belongs to %s', (e164, country) => {
  expect(countryOfNumber(e164)).toBe(country);
});
