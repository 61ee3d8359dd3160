import { planProblems } from '@sos/domain/affiliates/plan-problems';
import { type PastCall, replay, type Replayed } from '@sos/domain/affiliates/replay';
import { feeOf, truthOf } from '@sos/domain/affiliates/truth';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { SettleCommissionsNeeds } from './settle-commissions.ts';
import type { PastSet, PastSets } from './console-ports.ts';

/** What one request may look at, so that it ends within its time. */
const MOST_CALLS = 2000;
const AT_ONCE = 100;
const MOST_SHOWN = 500;

export interface SimulateNeeds extends Pick<SettleCommissionsNeeds, 'payments' | 'talkOf'> {
  readonly sets: PastSets;
  readonly book: Pick<SettleCommissionsNeeds['book'], 'read'>;
}

/** Replays a period under a draft; nothing is written. Throws DomainError config_invalid. */
export function makeSimulatePlan(needs: SimulateNeeds): Handler<'adminSimulatePlan'> {
  return async (_admin, { plan, from, until }) => {
    const found = planProblems(plan);
    if (found.length > 0) throw new DomainError('invalid', 'config_invalid', { details: { found } });
    const sets = await needs.sets.between(from, until, MOST_CALLS);
    const calls: PastCall[] = [];
    for (let first = 0; first < sets.length; first += AT_ONCE) {
      const read = await Promise.all(sets.slice(first, first + AT_ONCE).map((each) => pastCall(needs, each)));
      calls.push(...read.flatMap((call) => call ?? []));
    }
    const last = sets.length === MOST_CALLS ? sets.at(-1) : undefined;
    return {
      calls: calls.length,
      until: last ? last.callAt : until,
      ...summed(replay({ ...plan, version: 1 }, calls)),
    };
  };
}

async function pastCall({ payments, talkOf, book }: SimulateNeeds, set: PastSet): Promise<PastCall | undefined> {
  const { paymentId, callAt: at, order, claims } = set;
  const payment = await payments.read(paymentId);
  const truth = payment && truthOf(payment);
  if (!payment || !truth) return undefined;
  const [talk, ...read] = await Promise.all([
    payment.sessionId === null ? undefined : talkOf(payment.sessionId),
    ...set.commissions.map((ref) => book.read(ref)),
  ]);
  const currency = payment.price.total.currency;
  const call = { paymentId, at, talkSeconds: talk ?? 0, fee: feeOf(payment), currency };
  return { call, order, claims, truth, commissions: read.flatMap((each) => each ?? []) };
}

function summed(replayed: readonly Replayed[]) {
  const sorted = replayed.toSorted((one, other) => changeOf(other) - changeOf(one));
  const affiliates = sorted.slice(0, MOST_SHOWN).map(({ affiliateId: uid, ...rest }) => ({ uid, ...rest }));
  const sum = (of: 'now' | 'draft' | 'cut') => replayed.reduce((total, each) => total + each[of], 0);
  return {
    now: sum('now'),
    draft: sum('draft'),
    cut: sum('cut'),
    affiliates,
    others: replayed.length - affiliates.length,
  };
}

const changeOf = ({ now, draft }: Replayed) => Math.abs(draft - now);
