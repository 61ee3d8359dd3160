import type { PaymentEvent } from './events.ts';
import type { Payment, PaymentStatus } from './payment.ts';

const uncharged: ReadonlySet<PaymentStatus> = new Set(['release_due', 'released', 'uncollected']);

/** True when the change decides that a booked call is not charged, so that its coupon may serve another one. */
export function freesCoupon(before: Payment, after: Payment, { type }: Pick<PaymentEvent, 'type'>): boolean {
  if (before.coupon === null || before.sessionId === null || uncharged.has(before.status)) return false;
  return uncharged.has(after.status) || type === 'release_requested';
}
