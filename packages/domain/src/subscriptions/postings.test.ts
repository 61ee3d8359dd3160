import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { invoicePosting } from './postings.ts';

const paid = { id: 'in_1', paid: money(1900, 'EUR'), fee: money(54, 'EUR') };

describe('a paid invoice of a subscription', () => {
  it('is revenue, of which the rail keeps its fee', () => {
    expect(invoicePosting(paid, 5)?.lines).toEqual([
      { account: 'stripe_clearing', partyId: null, amount: 1846, currency: 'EUR' },
      { account: 'fees', partyId: null, amount: 54, currency: 'EUR' },
      { account: 'platform_revenue', partyId: null, amount: -1900, currency: 'EUR' },
    ]);
  });

  it('is posted under an id of its own, without a fee that is not known', () => {
    expect(invoicePosting({ ...paid, fee: null }, 5)).toMatchObject({ id: 'subscription_in_1', lines: { length: 2 } });
  });

  it('moves nothing in a trial', () => {
    expect(invoicePosting({ ...paid, paid: money(0, 'EUR'), fee: null }, 5)).toBeUndefined();
  });
});
