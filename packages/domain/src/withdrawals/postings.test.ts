import { expect, it } from 'vitest';
import { balancesOf } from '../journal/posting.ts';
import { aWithdrawal } from '../testing/a-withdrawal.ts';
import { returnedLine, statePosting, takenLine } from './postings.ts';
import { withdrawalRails } from './withdrawal.ts';

const asked = aWithdrawal({ id: 'w-1', amount: 5000 });

it('what is under way is owed to the affiliate no more, and on its way to them', () => {
  expect(statePosting(undefined, asked)).toEqual({
    id: 'withdrawal_w-1_1',
    paymentId: 'w-1',
    at: asked.changedAt,
    lines: [
      { account: 'affiliate_payable', partyId: 'ana', amount: 5000, currency: 'USD' },
      { account: 'affiliate_paid', partyId: 'ana', amount: -5000, currency: 'USD' },
    ],
  });
});

it.each(withdrawalRails)('what is paid has left what %s keeps for us, with its fee', (rail) => {
  const before = { ...asked, rail };
  const paid = { ...before, status: 'paid', fee: 120, revision: 2 } as const;
  const posting = statePosting(before, paid);
  expect(posting && balancesOf([posting])).toEqual({
    affiliate_paid: { USD: 5000 },
    fees: { USD: 120 },
    [`${rail}_clearing`]: { USD: -5120 },
  });
});

it('the balance has one line of what goes out and one of what comes back', () => {
  const line = { affiliateId: 'ana', kind: 'paid', commissionId: '', paymentId: 'w-1' };
  expect(takenLine(asked)).toEqual({ ...line, id: 'withdrawal_w-1_out', amount: -5000, at: asked.askedAt });
  const back = { ...asked, status: 'failed', changedAt: 99_000 } as const;
  expect(returnedLine(back)).toEqual({ ...line, id: 'withdrawal_w-1_back', amount: 5000, at: 99_000 });
});
