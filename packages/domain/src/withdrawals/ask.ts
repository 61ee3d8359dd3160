import type { Instant } from '../shared/instant.ts';
import { CONFIRM_MS, isBack, isUnderWay, type Withdrawal } from './withdrawal.ts';
import type { PayoutMethod } from './method.ts';

/** US cents. */
export const LEAST_WITHDRAWAL = 1000;
export const MOST_WITHDRAWAL = 500_000;
export const MOST_A_MONTH = 2_000_000;

/** Why an affiliate cannot take out what they want to. */
export const withdrawalObstacles = [
  'withdrawal_suspended',
  'withdrawal_under_way',
  'balance_negative',
  'balance_too_low',
  'amount_too_small',
  'amount_too_large',
  'month_exceeded',
  'method_unknown',
  'method_fresh',
  /** There is neither a chat nor a confirmed address by which it could be confirmed. */
  'unconfirmable',
] as const;
export type WithdrawalObstacle = (typeof withdrawalObstacles)[number];

/** All that decides about a wish. */
export interface Wish {
  readonly amount: number;
  readonly balance: number;
  readonly isSuspended: boolean;
  /** All of the affiliate's that were asked for since the month began, and whatever is under way. */
  readonly known: readonly Pick<Withdrawal, 'amount' | 'status' | 'askedAt'>[];
  readonly method: Pick<PayoutMethod, 'usableFrom'> | undefined;
  readonly at: Instant;
}

/** The first thing that stands in the way; undefined when nothing does. */
export function obstacleTo(wish: Wish): WithdrawalObstacle | undefined {
  return standingObstacle(wish) ?? amountObstacle(wish) ?? methodObstacle(wish);
}

function standingObstacle({ isSuspended, known, balance }: Wish): WithdrawalObstacle | undefined {
  if (isSuspended) return 'withdrawal_suspended';
  if (known.some(isUnderWay)) return 'withdrawal_under_way';
  return balance < 0 ? 'balance_negative' : undefined;
}

function amountObstacle({ amount, balance, known, at }: Wish): WithdrawalObstacle | undefined {
  if (amount < LEAST_WITHDRAWAL) return 'amount_too_small';
  if (amount > MOST_WITHDRAWAL) return 'amount_too_large';
  if (amount > balance) return 'balance_too_low';
  return amount > leftThisMonth(known, at) ? 'month_exceeded' : undefined;
}

function methodObstacle({ method, at }: Wish): WithdrawalObstacle | undefined {
  if (!method) return 'method_unknown';
  return at < method.usableFrom ? 'method_fresh' : undefined;
}

/** What may still be asked for in the calendar month (UTC); what came back does not count. */
export function leftThisMonth(known: Wish['known'], at: Instant): number {
  const since = monthBegin(at);
  const counted = known.filter((each) => each.askedAt >= since && !isBack(each));
  return Math.max(
    0,
    counted.reduce((left, { amount }) => left - amount, MOST_A_MONTH),
  );
}

/** When the calendar month (UTC) of an instant begins. */
export function monthBegin(at: Instant): Instant {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth());
}

type Asked = Pick<
  Withdrawal,
  'id' | 'affiliateId' | 'programme' | 'amount' | 'rail' | 'methodId' | 'country' | 'currency' | 'ending'
>;

/** A withdrawal as it begins: its amount leaves the balance with it. */
export function newWithdrawal(asked: Asked, at: Instant): Withdrawal {
  return {
    ...asked,
    status: 'awaiting_confirmation',
    askedAt: at,
    confirmUntil: at + CONFIRM_MS,
    confirmedBy: null,
    wrongCodes: 0,
    approvals: [],
    order: null,
    fee: null,
    received: null,
    end: null,
    endDetail: null,
    changedAt: at,
    revision: 1,
  };
}
