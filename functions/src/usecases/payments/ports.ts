import type { AuditRecord } from '@sos/contracts/audit';
import type { Checkout } from '@sos/contracts/payments';
import type { TalklessNotes } from '@sos/domain/limits/talkless';
import type { Currency, Money } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { PaymentTransition } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import type { Rail } from '@sos/domain/payments/rail';
import type { RailRefund } from '@sos/domain/payments/refund-state';
import type { Bookable } from '@sos/domain/providers/availability';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';

export interface Payments {
  read(id: string): Promise<Payment | undefined>;
  /** As it was at some moment, where that suffices: what was read or written here before is not read again. */
  recall(id: string, suffices: (known: Payment) => boolean): Promise<Payment | undefined>;
  /** Writes the payment unless one with its id exists; returns the one that is stored. */
  createIfAbsent(payment: Payment): Promise<Payment>;
  /** Decides and writes as one step (`decide` may run more than once, and the last run counts) and writes when `changed`; undefined when there is no such payment. */
  change(
    id: string,
    decide: (payment: Payment) => PaymentTransition,
    /** What an admin did, written down with a change. */
    auditOf?: (before: Payment, after: Payment) => AuditRecord,
  ): Promise<PaymentTransition | undefined>;
  /**
   * As `change`, and records an event that changed something with it. An event on record changes nothing
   * and is a repetition.
   */
  changeOnce(
    event: RailEventKey,
    id: string,
    decide: (payment: Payment) => PaymentTransition,
  ): Promise<PaymentTransition | undefined>;
  /** Ids of open payments without a session, created before the instant. Oldest first. */
  unscheduled(createdBefore: Instant, query: PageQuery): Promise<Page>;
  /** Ids of the client's open payments without a session. */
  unbookedOf(clientId: string): Promise<readonly string[]>;
  /** How many of the client's payments that were opened since then have become a booking or are open no longer. */
  countUsedUp(clientId: string, since: Instant): Promise<number>;
  /** The id of the payment of which the refund gives back; undefined when there is no such refund. */
  paymentOfRefund(refundId: string): Promise<string | undefined>;
  /** Ids of refunds that a rail has begun and not ended. */
  pendingRefunds(query: PageQuery): Promise<Page>;
  /** Ids of payments whose decision the rail has not yet confirmed. */
  due(query: PageQuery): Promise<Page>;
}
export interface RailEventKey {
  readonly rail: Rail;
  readonly eventId: string;
  readonly type: string;
}

export interface RailPayment {
  readonly railPaymentId: string;
  /** Whose booking it pays; absent when it is none of ours. */
  readonly bookingId?: string;
  /** For the browser alone. */
  readonly checkout: Checkout;
  readonly status: 'open' | 'authorized' | 'captured' | 'canceled';
  readonly amount: Money;
  /** Taken, and given back of it, in the amount's minor unit. */
  readonly captured: number;
  readonly refunded: number;
  readonly refunds: readonly RailRefund[];
  /** What the provider keeps for itself of the capture; null while that is not known. */
  readonly fee: Money | null;
  readonly captureBefore: Instant | null;
  /** What the rail knows the last refused card by, whoever tries it; absent when it does not tell. */
  readonly refusedCard?: string;
  /** What the rail knows the card or the wallet by that the money is held on; absent when it does not tell. */
  readonly payer?: string;
  /** For whom the rail may keep the card; absent when it may not. */
  readonly customerId?: string;
  /** Where the payment was asked for; absent when that is not known. */
  readonly network?: string;
  /** False for the money of a test. */
  readonly livemode: boolean;
}
/** `id` is ours; the rail tells it with the refund. */
export interface RefundPart {
  readonly id: string;
  readonly amount: number;
}

/**
 * A payment provider. Keys are idempotency keys; every method throws VendorUnavailableError when it is out of reach, and
 * RailRefusedError when it refuses for a reason that no state explains.
 */
export interface PaymentRail {
  create(order: {
    bookingId: string;
    amount: Money;
    clientId: string;
    providerId: string;
    network?: string | undefined;
    /** Whose cards the rail offers and may keep; nobody's where it is left out, or where it keeps none. */
    customerId?: string | undefined;
    key: string;
  }): Promise<RailPayment>;
  read(railPaymentId: string): Promise<RailPayment>;
  /**
   * Holds what the client agreed to, where their agreement alone does not: throws RailStateError while there is none, and
   * RailRefusedError when the hold is declined.
   */
  authorize(railPaymentId: string, key: string): Promise<RailPayment>;
  /** Throws RailStateError when the hold is gone. */
  capture(railPaymentId: string, key: string): Promise<RailPayment>;
  /** Voids the hold. Throws RailStateError when it was captured. */
  release(railPaymentId: string, key: string): Promise<RailPayment>;
  /** Gives back a part of a capture, or what is left of it. Throws RailStateError when nothing is left. */
  refund(railPaymentId: string, key: string, part?: RefundPart): Promise<RailPayment>;
}
/** By what clients pay, so that one who has several accounts is known. */
export interface PayerBook {
  note(clientId: string, paid: { readonly rail: Rail; readonly payer: string }): Promise<void>;
}

/** Lets a client pay with a card that the rail keeps; undefined where that cannot be, and the card is typed. Never throws. */
export interface CardDesk {
  /** Whom the rail knows the client as, and the secret of its form. */
  open(clientId: string): Promise<{ readonly customerId: string; readonly formSecret: string } | undefined>;
  /** Another secret, for a payment that was opened before. */
  again(customerId: string): Promise<string | undefined>;
}

export type Rails = Readonly<Record<Rail, PaymentRail>>;

/** The payment is not in a state that allows this. */
export class RailStateError extends Error {
  override readonly name = 'RailStateError';
}

/** The payment provider will not do it, and would not the next time: `account` is our fault, `request` this payment's. */
export class RailRefusedError extends Error {
  override readonly name = 'RailRefusedError';
  readonly fault: 'account' | 'request';
  /** The provider's own. */
  readonly code: string;

  constructor(fault: 'account' | 'request', options: { code: string; cause?: unknown }) {
    super(`the payment provider refused: ${options.code}`, { cause: options.cause });
    this.fault = fault;
    this.code = options.code;
  }
}

/** What rails say of what they do not have. */
const unknownCodes: ReadonlySet<string> = new Set(['resource_missing', 'INVALID_RESOURCE_ID', 'RESOURCE_NOT_FOUND']);

/** True when the rail says that it has nothing of that id. */
export function isUnknownToRail(error: unknown): boolean {
  return error instanceof RailRefusedError && unknownCodes.has(error.code);
}

/** What came of a rail's event; `followed` also where nothing had to follow. */
export type RailOutcome = 'followed' | 'put_aside';

/** What a signed word says that cannot be acted upon. */
export interface StrangeEvent {
  readonly vendor: string;
  readonly eventId: string;
}
export interface Quarantine {
  /** Keeps an event that contradicts what we have; once, however often it comes. */
  keep(event: StrangeEvent & { type: string; about: string; reasons: string[]; told: string | null }): Promise<void>;
}
export interface DeadLetters {
  /** Keeps an event that cannot be understood; once, however often it comes. `isClosed`: nobody need look at it. */
  keep(event: StrangeEvent & { problem: string; body: string; isClosed: boolean }): Promise<void>;
}

/** All payments, for admins. */
export interface AllPayments {
  /** The newest first where nothing else is asked, behind the one with the id; undefined when there is none of that id. */
  list(query: {
    readonly status: Payment['status'] | undefined;
    readonly client?: string | undefined;
    /** Begun at that instant or later, and before the other. */
    readonly from?: Instant | undefined;
    readonly before?: Instant | undefined;
    readonly order?: 'newest' | 'oldest';
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly payments: readonly PaymentRow[]; readonly next: string | null } | undefined>;
}
type ShownParties = Pick<Payment, 'id' | 'clientId' | 'providerId' | 'providerKind' | 'sessionId'>;
type ShownMoney = Pick<Payment, 'rail' | 'status' | 'captured' | 'refunded' | 'createdAt'>;
/** What a list shows of a payment. */
export interface PaymentRow extends ShownParties, ShownMoney {
  readonly total: Money;
  readonly owedSince: Instant | null;
}

export interface Prices {
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
}

/** Calls that came to nothing by what their client did. */
export interface TalklessCalls {
  /** When the client's calls of this kind ended, since the instant. */
  endsSince(clientId: string, since: Instant): Promise<Instant[]>;
  /** What ended until then counts no more for the client. */
  forgivenAt(clientId: string): Promise<Instant>;
  /** When calls ended that count besides, of a network where it is known. */
  noted(by: TalklessBy): Promise<Omit<TalklessNotes, 'forgivenAt'>>;
}
/** What calls that came to nothing count against, as keyed digests. */
export interface TalklessBy {
  readonly network: string | null;
  readonly number: string;
}

export interface PayableProfile extends Pick<Bookable, 'availability' | 'approval' | 'visible'> {
  readonly kind: ProviderKind;
}
export interface PayableProfiles {
  find(providerId: string): Promise<PayableProfile | undefined>;
}
