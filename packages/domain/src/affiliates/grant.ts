import type { InProgramme } from '../accounts/affiliates.ts';
import type { Currency } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';
import { boosted, boostedEvents, type ClaimBoost } from './boost.ts';
import type { Commission } from './commission.ts';
import type { CallTrace } from './fraud.ts';
import { validationDue } from './hold.ts';
import { type CommissionEvent, holdOf, inCents, type Plan, type ProgrammeRule, ruleOf } from './programme.ts';
import type { Referral } from './referral.ts';

/** Whom a call may pay, by which rule, and by what they are known to have brought. */
export interface Claim extends InProgramme {
  readonly event: CommissionEvent;
  readonly affiliateId: string;
  readonly referral: Pick<Referral, 'uid' | 'code' | 'clickId' | 'at'>;
  readonly callAt: Instant;
  /** Of the call, as rules of fraud look at it; null where an older release wrote it. */
  readonly trace: CallTrace | null;
  /** What the affiliate has earned by the same event in the call's month, in US cents. */
  readonly earnedThisMonth: number;
  /** For a threshold, how many calls there were with this one. */
  readonly calls: number | null;
  /** True when it is paid once for all calls and another one has paid it. */
  readonly isPaid: boolean;
  /** What raises the affiliate's commissions in the call's month; null where nothing does. */
  readonly boost: ClaimBoost | null;
}

export interface PaidCall {
  readonly paymentId: string;
  readonly at: Instant;
  readonly talkSeconds: number;
  /** What the platform keeps of the call, in minor units, before anything is given back. */
  readonly fee: number;
  readonly currency: Currency;
}

/** Events that pay an affiliate, or a recruit, once for all calls. */
const onceEvents: readonly CommissionEvent[] = ['activation', 'threshold'];

/** Made of the event, the rule and the beneficiary, so that the same call cannot pay twice. */
export function commissionId({ event, affiliateId, referral }: Claim, paymentId: string): string {
  if (event === 'activation') return `activation_${affiliateId}`;
  if (event === 'threshold') return `threshold_${referral.uid}`;
  return `${paymentId}_${event}_${affiliateId}`;
}

export const paysOnce = (event: CommissionEvent): boolean => onceEvents.includes(event);

/** All commissions of one call, under the plan that is in force when it is paid. What is raised takes from nobody else. */
export function grant(plan: Plan, call: PaidCall, claims: readonly Claim[]): Commission[] {
  const ruled = claims.map((claim) => {
    const plain = plainOf(plan, call, claim);
    return { claim, plain, extra: extraOf(plan, claim, plain) };
  });
  const most = Math.floor((inCents(plan, call.fee, call.currency) * plan.marginPercent) / 100);
  const plains = sharesOf(
    ruled.map(({ plain }) => plain),
    most,
  );
  const extras = sharesOf(
    ruled.map(({ extra }) => extra),
    most - plains.reduce((total, each) => total + each, 0),
  );
  return ruled.flatMap(({ claim, plain, extra }, index) => {
    const granted = (plains[index] ?? 0) + (extras[index] ?? 0);
    return granted > 0 ? [commissionOf({ plan, call, claim }, { ruled: plain + extra, granted })] : [];
  });
}

/** Each amount, or its part of what there is for all of them. */
function sharesOf(amounts: readonly number[], most: number): number[] {
  const sum = amounts.reduce((total, each) => total + each, 0);
  return sum <= most ? [...amounts] : amounts.map((each) => Math.floor((each * most) / sum));
}

/** What the rule says, within its limit of a month. */
function plainOf(plan: Plan, call: PaidCall, claim: Claim): number {
  const rule = ruleOf(plan, claim, claim.event);
  if (!rule || claim.isPaid || !isInTime(rule, claim.referral, call.at)) return 0;
  if ((claim.calls ?? 0) < (rule.calls ?? 0)) return 0;
  const { fixed, percent } = rule.amount;
  const wanted = fixed ?? Math.floor((inCents(plan, call.fee, call.currency) * (percent ?? 0)) / 100);
  return capped(rule, claim, wanted);
}

function capped({ monthlyCap }: ProgrammeRule, { earnedThisMonth }: Claim, amount: number): number {
  return monthlyCap === null ? amount : Math.max(0, Math.min(amount, monthlyCap - earnedThisMonth));
}

/** What a boost adds to it. */
function extraOf(plan: Plan, claim: Claim, plain: number): number {
  const rule = ruleOf(plan, claim, claim.event);
  if (!rule || !boostedEvents.includes(claim.event)) return 0;
  return capped(rule, claim, boosted(plain, claim.boost)) - plain;
}

function isInTime({ months }: ProgrammeRule, referral: Claim['referral'], at: Instant): boolean {
  return months === null || at < monthsAfter(referral.at, months);
}

/** The same day of a later month, or its last one, at the same time (UTC). */
export function monthsAfter(at: Instant, months: number): Instant {
  const end = new Date(at);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, last));
  return end.getTime();
}

interface Granted {
  readonly plan: Plan;
  readonly call: PaidCall;
  readonly claim: Claim;
}

function commissionOf(
  { plan, call, claim }: Granted,
  { ruled, granted }: { ruled: number; granted: number },
): Commission {
  const { event, affiliateId, programme, added, referral } = claim;
  const terms = holdOf(plan, claim);
  const { paymentId, talkSeconds, at: callAt } = call;
  return {
    id: commissionId(claim, paymentId),
    affiliateId,
    programme,
    ...(added !== undefined && { added }),
    event,
    planVersion: plan.version,
    paymentId,
    callAt,
    talkSeconds,
    terms,
    referredId: referral.uid,
    code: referral.code,
    clickId: referral.clickId,
    boost: boostedEvents.includes(event) ? (claim.boost?.percent ?? 100) : 100,
    ruled,
    granted,
    amount: granted,
    credited: 0,
    status: 'pending',
    reason: null,
    dueAt: validationDue({ callAt, terms }),
    lines: 0,
    suspicions: [],
  };
}
