import type { Currency, Money } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { PaymentStatus } from '@sos/domain/payments/payment';
import type { Bookable } from '@sos/domain/providers/availability';

/** A payment as use cases see it; amounts in minor units, instants in ms since the epoch. */
export interface Payment {
  readonly id: string;
  readonly clientId: string;
  readonly providerId: string;
  readonly providerKind: ProviderKind;
  readonly status: PaymentStatus;
  readonly railId: string | null;
  readonly price: Price;
  readonly sessionId: string | null;
  readonly createdAt: number;
  readonly authorizedAt: number | null;
  readonly settledAt: number | null;
  readonly captureBefore: number | null;
}

export interface Payments {
  read(id: string): Promise<Payment | undefined>;
  /** Writes the payment unless one with its id exists; returns the one that is stored. */
  createIfAbsent(payment: Payment): Promise<Payment>;
  /** Decides in a transaction; undefined writes nothing. */
  change(id: string, decide: (payment: Payment) => Payment | undefined): Promise<Payment | undefined>;
  /** As `change`, and records the event in the same transaction; an event recorded before changes nothing. */
  changeOnce(
    event: RailEventKey,
    id: string,
    decide: (payment: Payment) => Payment | undefined,
  ): Promise<'changed' | 'unchanged' | 'seen' | 'unknown_payment'>;
  /** Payments without a session, still holding or able to hold money, created before the instant. */
  unscheduled(createdBefore: number, limit: number): Promise<Payment[]>;
}
export interface RailEventKey {
  readonly rail: 'stripe';
  readonly eventId: string;
  readonly type: string;
}

export interface RailPayment {
  readonly railId: string;
  /** For the browser alone. */
  readonly clientSecret: string;
  readonly status: 'open' | 'authorized' | 'captured' | 'canceled';
  readonly amount: Money;
  readonly captureBefore: number | null;
}
/** The payment provider. Keys are idempotency keys; every method throws VendorUnavailableError when it is out of reach. */
export interface CardRail {
  create(order: {
    bookingId: string;
    amount: Money;
    clientId: string;
    providerId: string;
    key: string;
  }): Promise<RailPayment>;
  read(railId: string): Promise<RailPayment>;
  /** Throws RailStateError when the hold is gone. */
  capture(railId: string, key: string): Promise<RailPayment>;
  /** Voids the hold. Throws RailStateError when it was captured. */
  release(railId: string, key: string): Promise<RailPayment>;
  refund(railId: string, key: string): Promise<void>;
}
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
