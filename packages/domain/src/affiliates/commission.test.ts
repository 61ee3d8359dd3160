import { expect, it } from 'vitest';
import { available, balanceOf, type LedgerLine, movementOf, noBalance } from './commission.ts';
import { ledgerPosting } from './postings.ts';

it('a balance adds up each kind of line, and what can be withdrawn is all of it', () => {
  const lines = [
    { kind: 'earned', amount: 1000 },
    { kind: 'reversed', amount: -300 },
    { kind: 'adjusted', amount: 50 },
    { kind: 'paid', amount: -200 },
    { kind: 'earned', amount: 10 },
  ] as const;
  const balance = { earned: 1010, reversed: -300, adjusted: 50, paid: -200 };
  expect(balanceOf(lines)).toEqual(balance);
  expect(balanceOf(lines.slice(4), balanceOf(lines.slice(0, 4)))).toEqual(balance);
  expect([available(balance), available(noBalance)]).toEqual([560, 0]);
});

it('a prize and what comes from the piggy bank are called by their names, every other line by its kind', () => {
  const named = (id: string) => movementOf({ id, kind: 'adjusted' });
  expect(['prize_7', 'piggy_ana', 'adjust_1', 'my_prize_1'].map(named)).toEqual([
    'credit.prize',
    'credit.piggy',
    'kind.adjusted',
    'kind.adjusted',
  ]);
});

it('what an affiliate earns is a cost, and owed to them in dollars', () => {
  const line: LedgerLine = {
    id: 'l-1',
    affiliateId: 'ana',
    kind: 'earned',
    amount: 1000,
    commissionId: 'c-1',
    paymentId: 'booking-1',
    at: 7,
  };
  expect(ledgerPosting(line)).toEqual({
    id: 'affiliate_l-1',
    paymentId: 'booking-1',
    at: 7,
    lines: [
      { account: 'affiliate_commissions', partyId: null, amount: 1000, currency: 'USD' },
      { account: 'affiliate_payable', partyId: 'ana', amount: -1000, currency: 'USD' },
    ],
  });
});
