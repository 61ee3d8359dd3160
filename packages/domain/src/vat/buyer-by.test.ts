import { expect, it } from 'vitest';
import { buyerBy } from './buyer-by.ts';
import { learn, type VatAnswer, withOwn } from './vat-check.ts';

const person = { name: 'Ana Lind', country: 'FR' };
const own = { name: 'Lind Handel', address: 'Hauptstraße 1, Köln' };
const told = { result: 'valid', consultation: 'WAPI1', name: 'Lind GmbH', address: 'Berlin' } as const;
const untold = { ...told, name: null, address: null };
const down = { result: 'unavailable', code: 'TIMEOUT' } as const;
const given = { vatNumber: 'DE123456789', at: 1 };
const after = (answer: VatAnswer) => withOwn(learn(undefined, given, answer), own);

it.each([
  ['as VIES tells it', after(told), 'Lind GmbH', 'Berlin', 'DE'],
  ['as its owner gave it where VIES does not tell', after(untold), 'Lind Handel', 'Hauptstraße 1, Köln', 'DE'],
  ['as its owner gave it while VIES cannot be asked', after(down), 'Lind Handel', 'Hauptstraße 1, Köln', 'FR'],
  ['the person where nothing is known', learn(undefined, given, untold), 'Ana Lind', null, 'DE'],
] as const)('the buyer is %s', (_how, check, name, address, country) => {
  expect(buyerBy(check, person)).toMatchObject({ name, country, vat: { address } });
});

it('the buyer is the person where the number is not valid', () => {
  expect(buyerBy(after({ result: 'invalid' }), person)).toEqual({ ...person, vatNumber: null, vat: null });
});

it('what was given stays with the number until it is taken away, and not with another', () => {
  const again = learn(after(down), { ...given, at: 2 }, untold);
  expect(withOwn(again, {})).toMatchObject({ ownName: 'Lind Handel', ownAddress: 'Hauptstraße 1, Köln' });
  expect(withOwn(again, { name: '', address: '' })).toMatchObject({ ownName: null, ownAddress: null });
  expect(learn(again, { vatNumber: 'DE987654321', at: 3 }, down)).toMatchObject({ ownName: null, ownAddress: null });
});
