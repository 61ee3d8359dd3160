import type { Checkout } from '@sos/contracts/payments';
import type { Money } from '@sos/domain/money/money';
import type { Rail } from '@sos/domain/payments/rail';
import type { RailRefund } from '@sos/domain/payments/refund-state';
import type { Instant } from '@sos/domain/shared/instant';
import type { Turns } from '@sos/simulation/kernel/engine';
import type { RailPayment } from '../payments/ports.ts';
import type { Clock } from '../shared/ports.ts';

/** `refund_changed`: what becomes of a refund after it began. */
export type RailWord = 'authorized' | 'failed' | 'captured' | 'released' | 'refunded' | 'refund_changed';

export interface MemoryRailOptions {
  /** Whom it behaves like; Stripe by default. */
  readonly by?: Rail;
  readonly clock?: Clock;
  readonly turns?: Turns;
  /** How long a card's hold stands, in ms; as long as this rail's by default. */
  readonly holdMs?: number;
  /** Begins its ids, where several share one store. */
  readonly prefix?: string;
  /** Hears whatever becomes of a payment, as webhooks tell it. */
  readonly tell?: (railPaymentId: string, became: RailWord) => void;
}

export interface Held {
  readonly bookingId: string | null;
  readonly amount: Money;
  status: RailPayment['status'];
  heldAt: Instant | null;
  /** How often money was taken, and given back. */
  captures: number;
  refunds: number;
  /** How much of it, in minor units. */
  captured: number;
  refunded: number;
  /** Each that was made of some part, newest last. */
  readonly parts: RailRefund[];
}

const day = 86_400_000;

/** In what the rails behave differently. */
interface RailWay {
  readonly checkout: (railPaymentId: string) => Checkout;
  /** True where what the client agreed to is held when we ask, and not before. */
  readonly isHeldByUs: boolean;
  readonly holdMs: number;
  /** How long an answer is kept under its key. */
  readonly keyMs: number;
  /** True where an error is kept too. */
  readonly keepsErrors: boolean;
}

export const railWays: Readonly<Record<Rail, RailWay>> = {
  stripe: {
    checkout: (id) => ({ rail: 'stripe', clientSecret: `${id}_secret` }),
    isHeldByUs: false,
    holdMs: 7 * day,
    keyMs: day,
    keepsErrors: true,
  },
  paypal: {
    checkout: (id) => ({ rail: 'paypal', orderId: id }),
    isHeldByUs: true,
    holdMs: 29 * day,
    keyMs: 45 * day,
    keepsErrors: false,
  },
};

/** What a held payment is to become, and under which key. */
export interface Request {
  readonly railPaymentId: string;
  readonly key: string;
  readonly wanted: 'captured' | 'canceled';
}
