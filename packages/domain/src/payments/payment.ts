import type { AppliedCoupon } from '../coupons/coupon.ts';
import type { Price, ProviderKind } from '../money/price.ts';
import type { Stake } from '../disputes/stake.ts';
import type { ConfirmedVat } from '../invoices/buyer.ts';
import type { Instant } from '../shared/instant.ts';
import type { Rail } from './rail.ts';
import type { Refund } from './refund-state.ts';

/** Money may still be held, and nothing has been decided about it. */
export const openStatuses = ['created', 'authorized', 'failed'] as const;
/** The decision is made and the rail has not yet said that it is done. */
export const dueStatuses = ['capture_due', 'release_due', 'refund_due'] as const;
/** The rail has said where the money is. `uncollected`: the hold was gone before the capture. */
export const settledStatuses = ['captured', 'released', 'refunded', 'uncollected'] as const;

export const paymentStatuses = [...openStatuses, ...dueStatuses, ...settledStatuses] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

/** What the rail owes us an answer about. */
export interface Debt {
  /** When it became due. */
  readonly since: Instant;
  /** Part of the idempotency key; it rises once the rail was asked and says that it has not happened. */
  readonly tryNumber: number;
  /** Since when we do not know whether the rail did what it was asked; null when we know. */
  readonly unknownSince: Instant | null;
  /** The rail's code when it last refused; null while it has not. */
  readonly refusedWith: string | null;
  /** How often it refused. */
  readonly refusals: number;
  /** Until then the rail is left alone after a refusal; null when it may be asked. */
  readonly askAfter: Instant | null;
}

/** One client's money for one booking. */
export interface Payment {
  /** The booking's id. */
  readonly id: string;
  readonly clientId: string;
  readonly providerId: string;
  readonly providerKind: ProviderKind;
  readonly rail: Rail;
  /** The rail's own id of this payment. */
  readonly railPaymentId: string;
  readonly status: PaymentStatus;
  /** What the client pays, with the coupon taken off. */
  readonly price: Price;
  /** Null without one. */
  readonly coupon: AppliedCoupon | null;
  /** The call that the payment is for, once it is booked. */
  readonly sessionId: string | null;
  readonly createdAt: Instant;
  readonly authorizedAt: Instant | null;
  /** When it was taken or its hold released for good; what is given back later changes nothing of it. */
  readonly settledAt: Instant | null;
  /** When the rail told that it has let the hold go, so that nothing can be taken any more; null before. */
  readonly releasedAt: Instant | null;
  /** After this instant the hold has expired. */
  readonly captureBefore: Instant | null;
  /** What was taken, in minor units of the price's currency; null before, or when it was never told. */
  readonly captured: number | null;
  /** What of it was given back, in the same units. */
  readonly refunded: number;
  /** Each time that some of it was, or is about to be, given back. */
  readonly refunds: readonly Refund[];
  /** What its client's bank or wallet is asked to take back of it. */
  readonly disputes: readonly Stake[];
  /** True while documents are to be issued for what was taken or given back. */
  readonly unbilled: boolean;
  /** That its client turned out to be a business after it was invoiced with VAT; null otherwise. */
  readonly vatConfirmed: ConfirmedVat | null;
  /** True while what is the provider's of it has changed and nobody has counted it for their transfer. */
  readonly unshared: boolean;
  /** True while the coupon's use is to be given back, since the call is not charged. */
  readonly unredeemed: boolean;
  /** When an admin gave up what could not be collected, so that the platform pays the provider's share; null before. */
  readonly writtenOffAt: Instant | null;
  /** Null while the rail owes nothing. */
  readonly debt: Debt | null;
}

type OpenedFacts = 'id' | 'clientId' | 'providerId' | 'providerKind' | 'rail' | 'railPaymentId' | 'price' | 'coupon';

/** What is known of a payment when the rail has opened it. */
export interface NewPayment extends Pick<Payment, OpenedFacts> {
  readonly now: Instant;
}

/** A payment as it is opened: nothing held, nothing booked. */
export function openPayment({ now, ...facts }: NewPayment): Payment {
  const unknown = { sessionId: null, authorizedAt: null, settledAt: null, captureBefore: null };
  return {
    ...facts,
    ...unknown,
    captured: null,
    refunded: 0,
    refunds: [],
    disputes: [],
    unbilled: false,
    vatConfirmed: null,
    unshared: false,
    unredeemed: false,
    writtenOffAt: null,
    releasedAt: null,
    debt: null,
    status: 'created',
    createdAt: now,
  };
}

export function isOpen(payment: Pick<Payment, 'status'>): boolean {
  return openStatuses.some((status) => status === payment.status);
}

/** True while the rail must still be asked. */
export function isDue(payment: Pick<Payment, 'status'>): boolean {
  return dueStatuses.some((status) => status === payment.status);
}

/** How long a payment without a call may hold the client's money, in seconds. */
export const HOLD_WITHOUT_CALL = 3600;

export function isAbandoned(payment: Pick<Payment, 'createdAt'>, now: Instant): boolean {
  return now - payment.createdAt > HOLD_WITHOUT_CALL * 1000;
}
