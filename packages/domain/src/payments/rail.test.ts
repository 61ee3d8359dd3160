import { expect, it } from 'vitest';
import { currencies, type Currency } from '../money/money.ts';
import { DomainError } from '../shared/domain-error.ts';
import { railFor, rails } from './rail.ts';

it.each(currencies)('a request in %s is served by one of the rails', (currency) => {
  expect(rails).toContain(railFor({ currency }));
});

it('a request in a currency that no rail takes is refused, and the client may try another way to pay', () => {
  const refusal = new DomainError('unavailable', 'payment_unavailable');
  expect(() => railFor({ currency: 'XTS' as Currency })).toThrow(refusal);
});
