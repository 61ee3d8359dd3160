import { describe, expect, it } from 'vitest';
import { currencies, type Currency } from '../money/money.ts';
import { DomainError } from '../shared/domain-error.ts';
import { rails, requireTaken } from './rail.ts';

describe.each(rails)('%s', (rail) => {
  it.each(currencies)('takes %s', (currency) => {
    expect(() => requireTaken(rail, currency)).not.toThrow();
  });

  it('refuses a currency that it does not take, and the client may try another way to pay', () => {
    const refusal = new DomainError('unavailable', 'payment_unavailable');
    expect(() => requireTaken(rail, 'XTS' as Currency)).toThrow(refusal);
  });
});
