import { describe, expect, it } from 'vitest';
import type { Currency } from '../money/money.ts';
import type { Account } from '../journal/posting.ts';
import { type CostLine, feesOf, plusLines, plusMoney, revenueOf } from './cost.ts';

const entry = (clearing: Account, fee: number, currency: Currency = 'EUR') => ({
  lines: [
    { account: clearing, partyId: null, amount: 4900 - fee, currency },
    { account: 'fees' as const, partyId: null, amount: fee, currency },
    { account: 'platform_revenue' as const, partyId: null, amount: -4900, currency },
  ],
});
const fees: CostLine = { vendor: 'stripe', service: 'fees', count: 1, minutes: null, cost: null };

describe('the fees of rails', () => {
  it('are added up by rail and currency', () => {
    const postings = [
      entry('stripe_clearing', 99),
      entry('stripe_clearing', 101),
      entry('stripe_clearing', 140, 'USD'),
      entry('paypal_clearing', 201),
      entry('client_refunds', 5),
    ];
    expect(feesOf(postings)).toEqual([
      { ...fees, count: 2, cost: { amount: 200, currency: 'EUR' } },
      { ...fees, count: 1, cost: { amount: 140, currency: 'USD' } },
      { ...fees, vendor: 'paypal', count: 1, cost: { amount: 201, currency: 'EUR' } },
      { ...fees, vendor: 'other', count: 1, cost: { amount: 5, currency: 'EUR' } },
    ]);
  });

  it('are less by what was given back, and nothing where an entry has none', () => {
    const given = { lines: entry('stripe_clearing', 99).lines.map((line) => ({ ...line, amount: -line.amount })) };
    expect(feesOf([entry('stripe_clearing', 99), given])).toMatchObject([{ cost: { amount: 0, currency: 'EUR' } }]);
    expect(feesOf([{ lines: entry('stripe_clearing', 99).lines.slice(0, 1) }])).toEqual([]);
  });
});

describe('lines of costs', () => {
  it('add up what is known of each, and leave unknown what nobody knows', () => {
    const calls: CostLine = {
      vendor: 'twilio',
      service: 'calls',
      count: 2,
      minutes: 5,
      cost: { amount: 7, currency: 'USD' },
    };
    const mails: CostLine = { vendor: 'smtp', service: 'mails', count: 3, minutes: null, cost: null };
    expect(plusLines([calls, mails], [mails, calls])).toEqual([
      { ...calls, count: 4, minutes: 10, cost: { amount: 14, currency: 'USD' } },
      { ...mails, count: 6 },
    ]);
    expect(plusLines([{ ...calls, count: null }], [calls])).toMatchObject([{ count: 2, minutes: 10 }]);
  });
});

describe('what calls bring us', () => {
  it('is added up by currency, and is less by what was given back', () => {
    const given = {
      lines: [{ account: 'platform_revenue' as const, partyId: null, amount: 900, currency: 'EUR' as const }],
    };
    const brought = revenueOf([entry('stripe_clearing', 99), given, entry('stripe_clearing', 99, 'USD')]);
    expect(brought).toEqual([
      { amount: 4000, currency: 'EUR' },
      { amount: 4900, currency: 'USD' },
    ]);
    expect(plusMoney(brought, [{ amount: 1, currency: 'USD' }])[1]).toEqual({ amount: 4901, currency: 'USD' });
    expect(revenueOf([])).toEqual([]);
  });
});
