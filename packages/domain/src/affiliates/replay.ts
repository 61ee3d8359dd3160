import { type InProgramme, inProgramme } from '../accounts/affiliates.ts';
import type { Commission } from './commission.ts';
import { monthOf } from './figures.ts';
import { type Claim, commissionId, grant, type PaidCall } from './grant.ts';
import type { CommissionEvent, Plan } from './programme.ts';
import type { PaymentTruth } from './truth.ts';

/** A paid call as it is stored, with all that another plan could make of it. */
export interface PastCall {
  readonly call: PaidCall;
  /** Places calls in the order in which their commissions were made. */
  readonly order: number;
  /** As they were measured then. */
  readonly claims: readonly Claim[];
  /** What of the money is left by now. */
  readonly truth: Pick<PaymentTruth, 'captured' | 'left'>;
  readonly commissions: readonly Pick<Commission, 'affiliateId' | 'programme' | 'added' | 'amount' | 'reason'>[];
}

/** US cents that an affiliate has by what is stored, and would have under the plan. */
export interface Replayed extends InProgramme {
  readonly affiliateId: string;
  readonly now: number;
  readonly draft: number;
  /** What of the plan's promises its margin leaves no room for. */
  readonly cut: number;
}

/**
 * What past calls would have paid under a plan, per affiliate. What was earned or paid before the first of these calls is
 * taken as it was; from there on the plan's own figures count. What fraud has cancelled stays cancelled.
 */
export function replay(plan: Plan, calls: readonly PastCall[]): Replayed[] {
  const past = new Past();
  const sums = new Map<string, Replayed>();
  const add = (
    whose: Pick<Commission, 'affiliateId' | 'programme' | 'added'>,
    amounts: { now: number; draft: number; cut: number },
  ) => {
    const { affiliateId, programme } = whose;
    const { now = 0, draft = 0, cut = 0 } = sums.get(affiliateId) ?? {};
    const sum = { now: now + amounts.now, draft: draft + amounts.draft, cut: cut + amounts.cut };
    sums.set(affiliateId, { affiliateId, ...inProgramme(programme, whose), ...sum });
  };
  for (const each of calls.toSorted((one, other) => one.order - other.order)) {
    const granted = grant(plan, each.call, past.measure(each.claims));
    for (const commission of granted) {
      past.note(commission);
      add(commission, { now: 0, draft: standing(commission, each), cut: commission.ruled - commission.granted });
    }
    for (const stored of each.commissions) add(stored, { now: stored.amount, draft: 0, cut: 0 });
  }
  return [...sums.values()];
}

/** What of a commission stands after its hold and what was given back. */
function standing({ affiliateId, granted, talkSeconds, terms }: Commission, { truth, commissions }: PastCall): number {
  const isFraud = commissions.some((each) => each.affiliateId === affiliateId && each.reason === 'fraud');
  if (isFraud || talkSeconds < terms.leastSeconds) return 0;
  return Math.floor((granted * truth.left) / truth.captured);
}

/** What the plan has paid so far; before its first call, what was really paid. */
class Past {
  readonly #earned = new Map<string, number>();
  /** By the ids of what is paid once; nothing is asked by the others. */
  readonly #paid = new Map<string, boolean>();

  measure(claims: readonly Claim[]): Claim[] {
    return claims.map((claim) => {
      const place = earnedAt(claim);
      const earnedThisMonth = this.#earned.get(place) ?? claim.earnedThisMonth;
      this.#earned.set(place, earnedThisMonth);
      return { ...claim, earnedThisMonth, isPaid: this.#wasPaid(claim) };
    });
  }

  note({ id, event, granted, affiliateId, callAt }: Commission): void {
    const place = earnedAt({ event, affiliateId, callAt });
    this.#earned.set(place, (this.#earned.get(place) ?? 0) + granted);
    this.#paid.set(id, true);
  }

  #wasPaid(claim: Claim): boolean {
    const id = commissionId(claim, '');
    const isPaid = this.#paid.get(id) ?? claim.isPaid;
    this.#paid.set(id, isPaid);
    return isPaid;
  }
}

type Earning = { readonly event: CommissionEvent } & Pick<Claim, 'affiliateId' | 'callAt'>;
const earnedAt = ({ event, affiliateId, callAt }: Earning) => `${affiliateId} ${event} ${monthOf(callAt)}`;
