import { next } from '@sos/domain/withdrawals/next';
import type { WithdrawalEvent } from '@sos/domain/withdrawals/events';
import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { statePosting } from '@sos/domain/withdrawals/postings';
import { beginningOf, railKey, type Withdrawal, type WithdrawalRail } from '@sos/domain/withdrawals/withdrawal';
import { Collection } from '@sos/simulation/kernel/transactions';
import { makeReconcilePayouts } from '../journal/reconcile.ts';
import { MemoryAlerts } from './memory-alerts.ts';
import { MemoryPayoutBook, memoryPayoutPapers } from './memory-payout-book.ts';
import { MemoryReconciliation } from './memory-reconciliation.ts';
import { MemoryWithdrawals } from './memory-withdrawals.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const AMOUNT = 4600;

/** What becomes of a withdrawal until its rail has it. */
const asked = (at: number): readonly WithdrawalEvent[] => [
  { type: 'confirmed', by: 'telegram', at: 61_000 },
  { type: 'approved', adminId: 'irma', at },
  { type: 'asking', prepared: { target: String(AMOUNT) }, at },
];

/** Withdrawals, the journal and two rails that say the same of them until somebody makes one wrong. */
export function aPaidWorld(start: number) {
  let now = start;
  const clock = { now: () => now };
  const withdrawals = new MemoryWithdrawals(new Collection());
  const books = { wise: new MemoryPayoutBook('wise'), flutterwave: new MemoryPayoutBook('flutterwave') };
  const kept = new MemoryReconciliation();
  const alerts = new MemoryAlerts();
  const needs = { runs: kept, differences: kept, papers: memoryPayoutPapers(withdrawals), books, alerts, clock, log };
  const tell = (id: string, event: WithdrawalEvent) => withdrawals.change(id, (known) => next(known, event));
  const word = (id: string, told: Extract<WithdrawalEvent, { type: 'told' }>['word']) =>
    tell(id, { type: 'told', tryNumber: 1, word: told, at: now });
  const ask = async (id: string, rail: WithdrawalRail = 'wise') => {
    const withdrawal: Withdrawal = aWithdrawal({ id, rail });
    withdrawals.byId.set(id, withdrawal);
    const first = statePosting(undefined, withdrawal);
    if (first) withdrawals.entries.set(first.id, first);
    for (const event of asked(now)) await tell(id, event);
    const name = books[rail].nameOf(railKey(id, 1));
    const of = { railId: `t-${id}`, name, beginning: beginningOf(id), amount: AMOUNT, currency: 'EUR' };
    books[rail].add({ ...of, state: 'under_way', at: now });
  };
  const pay = async (id: string, rail: WithdrawalRail = 'wise') => {
    await ask(id, rail);
    books[rail].bring(`t-${id}`, 'paid');
    await word(id, { state: 'paid', railId: `t-${id}`, fee: 85, received: AMOUNT });
  };
  return {
    ...makeReconcilePayouts(needs),
    withdrawals,
    books,
    kept,
    alerts,
    ask,
    pay,
    word,
    pass: (ms: number) => void (now += ms),
  };
}
