import type { Instant } from '../shared/instant.ts';
import { type Debt, isDue, type Payment } from './payment.ts';

const MINUTE_MS = 60_000;
const STUCK_AFTER = 60 * MINUTE_MS;
const UNKNOWN_FOR = 15 * MINUTE_MS;
const BEFORE_EXPIRY = 24 * 60 * MINUTE_MS;

export type Alarm = 'payment_stuck' | 'payment_outcome_unknown' | 'payment_hold_expiring' | 'payment_refused';

/** What somebody must hear of now, because money does not move as it was decided. */
export function alarms(payment: Pick<Payment, 'status' | 'debt' | 'captureBefore'>, now: Instant): Alarm[] {
  if (!isDue(payment)) return [];
  const { status, debt, captureBefore } = payment;
  const expires = status === 'capture_due' && captureBefore !== null && captureBefore - now <= BEFORE_EXPIRY;
  return [...(debt ? alarmsOfDebt(debt, now) : []), ...(expires ? ['payment_hold_expiring' as const] : [])];
}

function alarmsOfDebt({ since, unknownSince, refusedWith }: Debt, now: Instant): Alarm[] {
  const found: Alarm[] = [];
  if (now - since >= STUCK_AFTER) found.push('payment_stuck');
  if (unknownSince !== null && now - unknownSince >= UNKNOWN_FOR) found.push('payment_outcome_unknown');
  if (refusedWith !== null) found.push('payment_refused');
  return found;
}
