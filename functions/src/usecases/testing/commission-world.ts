import type { Boost } from '@sos/domain/affiliates/boost';
import { available, balanceOf } from '@sos/domain/affiliates/commission';
import { type Marks, noMarks } from '@sos/domain/affiliates/fraud';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { truthOf } from '@sos/domain/affiliates/truth';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { makeReleaseCommissions, makeValidateCommissions } from '../affiliates/advance-commissions.ts';
import type { LinesOf, TruthsOf } from '../affiliates/commission-ports.ts';
import { makeSettleCommissions, type SettleCommissionsNeeds } from '../affiliates/settle-commissions.ts';
import { MemoryCommissions } from './memory-commissions.ts';
import { MemoryReferrals } from './memory-referrals.ts';

const noLines: Awaited<ReturnType<LinesOf>> = { client: [], provider: [] };
const HOUR = 3_600_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A call for 49 EUR that was charged at instant 0, with whatever differs. */
export const paidCall = (differs: Partial<Payment> = {}) =>
  aPayment({ status: 'captured', captured: 4900, sessionId: 'booking-1', settledAt: 0, ...differs });

const truthsOf =
  (payments: SettleCommissionsNeeds['payments']): TruthsOf =>
  async (ids) => {
    const all = await Promise.all(ids.map((id) => payments.read(id)));
    const told = all.map((payment) => payment && truthOf(payment));
    return new Map(told.flatMap((truth, index) => (truth ? [[ids[index] ?? '', truth] as const] : [])));
  };

/** What a book comes to, for tests to look at. */
const told = (book: MemoryCommissions) => ({
  granted: () => book.byId.list().map(({ id, affiliateId, granted: cents }) => [id, affiliateId, cents]),
  balance: (uid: string) => available(balanceOf(book.lines.list((line) => line.affiliateId === uid))),
  states: () => book.byId.list().map(({ status, reason }) => [status, reason]),
});

/** One paid call, and all that becomes of commissions, in memory. `spoil` puts something else in a port's place. */
export function aCommissionWorld(spoil: (needs: SettleCommissionsNeeds) => SettleCommissionsNeeds = (needs) => needs) {
  const payments = new Map<string, Payment>([['booking-1', paidCall()]]);
  const brought = new MemoryReferrals();
  const { referrals, byUid } = brought;
  const book = new MemoryCommissions();
  const flagged = new Set<string>();
  const marks = new Map<string, Marks>();
  const world = { now: 0, talk: 150, plan: defaultPlan, boosts: [] as readonly Boost[], lines: noLines };
  const needs = spoil({
    payments: { read: async (id: string) => payments.get(id) },
    talkOf: async () => world.talk,
    linesOf: async () => world.lines,
    referrals,
    marks: { of: async (uid: string) => marks.get(uid) ?? noMarks },
    notes: {
      flaggedAmong: async (uids: readonly string[]) => {
        const held = book.cases.list(({ holds }) => holds).map(({ affiliateId }) => affiliateId);
        return new Set(uids.filter((uid) => flagged.has(uid) || held.includes(uid)));
      },
    },
    book,
    boosts: { at: async () => world.boosts },
    plans: { current: async () => world.plan },
    clock: { now: () => world.now },
    log: silent,
  });
  const advance = { ...needs, truthsOf: truthsOf(needs.payments) };
  const [settle, validate, release] = [
    makeSettleCommissions(needs),
    makeValidateCommissions(advance),
    makeReleaseCommissions(advance),
  ];
  const at = async (hours: number, schedule: () => Promise<number>) => {
    world.now = hours * HOUR;
    await schedule();
  };
  const pay = async (differs: Partial<Payment>) => {
    payments.set('booking-1', paidCall(differs));
    await settle('booking-1');
  };
  return {
    needs,
    brought,
    payments,
    byUid,
    book,
    flagged,
    marks,
    world,
    settle,
    validate,
    release,
    at,
    pay,
    ...told(book),
  };
}
export type CommissionWorld = ReturnType<typeof aCommissionWorld>;
