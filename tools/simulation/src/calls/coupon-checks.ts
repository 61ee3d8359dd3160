import type { Payment } from '@sos/domain/payments/payment';
import type { Check } from '../kernel/scenario.ts';
import type { CallWorld } from './call-world.ts';
import { each } from './each.ts';

const charged = new Set<Payment['status']>(['authorized', 'capture_due', 'captured', 'refund_due', 'refunded']);

/** Hold after every step: a coupon is counted for bookings alone, and never more often than it may be. */
export function couponInvariants({ platform }: CallWorld): Check[] {
  const { coupons, payments } = platform.documents;
  const live = () => coupons.redemptions.entries().filter(([, { givenBackAt }]) => givenBackAt === null);
  return [
    {
      name: 'a coupon serves no more bookings than it may, in all and of one person',
      complaint: each(
        () => coupons.byCode.list(),
        ({ code, used, totalLimit, personLimit }) => {
          const own = live().filter(([, redemption]) => redemption.code === code);
          const byPerson = own.map(([, { clientId }]) => own.filter(([, other]) => other.clientId === clientId).length);
          const isOver = used > (totalLimit ?? used) || Math.max(0, ...byPerson) > (personLimit ?? Infinity);
          if (used !== own.length) return `${code} counts ${used} of ${own.length} uses`;
          return isOver && `${code} serves ${used} bookings`;
        },
      ),
    },
    {
      name: 'a booking with a reduced price has its coupon',
      complaint: each(
        () => payments.byId.list(({ coupon, sessionId }) => coupon !== null && sessionId !== null),
        ({ id, status, unredeemed }) => {
          const isCounted = live().some(([bookingId]) => bookingId === id);
          return (
            charged.has(status) && !unredeemed && !isCounted && status !== 'refunded' && `${id} has lost its coupon`
          );
        },
      ),
    },
  ];
}

/** In the end a coupon counts the bookings that were charged, and no others. */
export function couponLiveness({ platform }: CallWorld): Check[] {
  const { coupons, payments } = platform.documents;
  return [
    {
      name: 'a call that is not charged gives its coupon back',
      complaint: each(
        () => coupons.redemptions.entries(),
        ([id, { givenBackAt }]) => {
          const status = payments.byId.get(id)?.status;
          const isFree = status === 'released' || status === 'uncollected';
          return isFree && givenBackAt === null && `${id} is ${status} and still counted`;
        },
      ),
    },
  ];
}
