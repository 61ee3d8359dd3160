import type { Checkout } from '@sos/contracts/payments';
import type { Currency, Money } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { PaymentTransition } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import type { Rail } from '@sos/domain/payments/rail';
import type { Bookable } from '@sos/domain/providers/availability';
import type { Instant } from '@sos/domain/shared/instant';

export interface Payments {
  read(id: string): Promise<Payment | undefined>;
  /** Writes the payment unless one with its id exists; returns the one that is stored. */
  createIfAbsent(payment: Payment): Promise<Payment>;
  /** Decides and writes as one step (`decide` may run more than once, and the last run counts) and writes when `changed`; undefined when there is no such payment. */
  change(id: string, decide: (payment: Payment) => PaymentTransition): Promise<PaymentTransition | undefined>;
  /**
   * As `change`, and records an event that changed something with it. An event on record changes nothing
   * and is a repetition.
   */
  changeOnce(
    event: RailEventKey,
    id: string,
    decide: (payment: Payment) => PaymentTransition,
  ): Promise<PaymentTransition | undefined>;
  /** Ids of open payments without a session, created before the instant. At most `limit`, oldest first. */
  unscheduled(createdBefore: Instant, limit: number): Promise<string[]>;
  /** Ids of payments whose decision the rail has not yet confirmed, at most `limit`. */
  due(limit: number): Promise<string[]>;
}
export interface RailEventKey {
  readonly rail: Rail;
  readonly eventId: string;
  readonly type: string;
}

export interface RailPayment {
  readonly railPaymentId: string;
  /** For the browser alone. */
  readonly checkout: Checkout;
  readonly status: 'open' | 'authorized' | 'captured' | 'canceled';
  readonly amount: Money;
  readonly captureBefore: Instant | null;
}
/** A payment provider. Keys are idempotency keys; every method throws VendorUnavailableError when it is out of reach. */
export interface PaymentRail {
  create(order: {
    bookingId: string;
    amount: Money;
    clientId: string;
    providerId: string;
    key: string;
  }): Promise<RailPayment>;
  read(railPaymentId: string): Promise<RailPayment>;
  /** Throws RailStateError when the hold is gone. */
  capture(railPaymentId: string, key: string): Promise<RailPayment>;
  /** Voids the hold. Throws RailStateError when it was captured. */
  release(railPaymentId: string, key: string): Promise<RailPayment>;
  /** What was refunded already is fine, even when the rail has forgotten the key. */
  refund(railPaymentId: string, key: string): Promise<void>;
}
export type Rails = Readonly<Record<Rail, PaymentRail>>;

/** The payment is not in a state that allows this. */
export class RailStateError extends Error {
  override readonly name = 'RailStateError';
}

export interface Prices {
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
}

export interface PayableProfiles {
  find(providerId: string): Promise<(Bookable & { readonly kind: ProviderKind }) | undefined>;
}
