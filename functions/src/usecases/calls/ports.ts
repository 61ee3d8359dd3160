import type { DialRates } from '@sos/domain/calls/dial-cost';
import type { Farewell } from '@sos/domain/calls/effects';
import type { CallOutcome } from '@sos/domain/calls/events';
import type { Transition } from '@sos/domain/calls/next';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import type { CallSession, PartyName } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { CallRules } from '@sos/domain/calls/session';
import type { ProviderKind } from '@sos/domain/money/price';
import type { Payment } from '@sos/domain/payments/payment';
import type { PhoneRefusal } from '@sos/domain/phones/refusals';
import type { Attendant, CallAnswer } from '@sos/domain/providers/attendance';
import type { Vendor } from '@sos/domain/vendors/breaker';
import type { Page, PageQuery, VendorUnavailableError } from '../shared/ports.ts';

/** A transition, and what the timeline says of it if it changes the session. */
export interface Recorded extends Transition {
  readonly entry?: TimelineEntry;
}

export interface Sessions {
  read(id: string): Promise<CallSession | undefined>;
  /**
   * Decides and writes as one step when `changed`; `decide` may run more than once, and the last run counts. What `canWait`
   * may be written together with what comes within a moment; the session is as it is after all of that. Undefined when
   * there is no such session.
   */
  change(id: string, decide: (session: CallSession) => Recorded, canWait?: boolean): Promise<Transition | undefined>;
  /** Ids of sessions that are neither settled nor young: created before the instant. Oldest first. */
  unsettled(createdBefore: Instant, query: PageQuery): Promise<Page>;
}

/** What a booking competes for, read and written in one transaction. */
export interface BookingState {
  readonly session: CallSession | undefined;
  readonly profile: BookableProfile | undefined;
  readonly payment: Payment | undefined;
  /** The client's call that is booked and has not ended, whichever that is. */
  readonly openCall: string | undefined;
  /** The other members of the provider's agency; null when it shares nothing, or there is none. */
  readonly colleagues: readonly Colleague[] | null;
}
export interface Colleague {
  readonly id: string;
  readonly profile: BookableProfile;
}
export interface BookableProfile extends Attendant {
  readonly kind: ProviderKind;
  readonly displayName: string;
  readonly locale: Locale;
}
export interface Booking {
  readonly session: CallSession;
  readonly profile: BookableProfile;
  /** Whoever becomes busy with them. */
  readonly colleagues: readonly Colleague[];
  /** E.164; encrypted by the store. */
  readonly clientPhone: string;
}
/** What the transaction of a booking writes: the payment as it becomes, and the booking unless it is refused. */
export interface BookingDecision {
  readonly payment: Payment;
  readonly booking?: Booking;
}
export interface Bookings {
  /** Reads the payment outside any transaction. */
  payment(sessionId: string): Promise<Payment | undefined>;
  /** `decide` sees one consistent state and may run more than once; what it returns is written whole: payment, session, private lines, busy provider. */
  book(
    ids: { sessionId: string; providerId: string; clientId: string },
    decide: (state: BookingState) => BookingDecision | undefined,
  ): Promise<void>;
}

export interface OpenCalls {
  /** The id of the client's call that is booked and has not ended. */
  of(clientId: string): Promise<string | undefined>;
}

export interface ProviderDesk {
  /** True while the provider is busy with this very session. */
  isReservedFor(providerId: string, sessionId: string): Promise<boolean>;
  /**
   * Makes the provider available again unless another session keeps them busy, and with them the colleagues whom this
   * session kept busy.
   */
  free(providerId: string, call: { sessionId: string; answer: CallAnswer; at: Instant }): Promise<void>;
}

/** The private side of a session: decrypted numbers in E.164, and the carrier's ids by attempt. */
export interface Lines {
  readonly client: string;
  readonly provider: string;
  readonly callSids: Readonly<Record<string, string>>;
}
export interface LineBook {
  read(sessionId: string): Promise<Lines | undefined>;
  remember(sessionId: string, attemptId: string, callSid: string): Promise<void>;
}

/** Numbers that have accepted a call of ours. */
export interface ProvedNumbers {
  /** A keyed digest of the number, by which it may be known outside the private lines. */
  lineId(e164: string): string;
  isProved(e164: string): Promise<boolean>;
  prove(e164: string): Promise<void>;
}

export interface DialCosts {
  dialRates(): Promise<DialRates>;
}

export interface DialLocks {
  /**
   * Whoever began the work at `since` has the first lease without asking. `taken_over`: a lease ran out, so the call may
   * have been placed already. `fresh`: it was certainly not.
   */
  claim(name: string, lease: { seconds: number; since: Instant }): Promise<'fresh' | 'taken_over' | 'held'>;
  /** Says that whoever has the lease did nothing and will do nothing. */
  release(name: string): Promise<void>;
}

export interface Dial {
  readonly sessionId: string;
  readonly attemptId: string;
  readonly party: PartyName;
  readonly to: string;
  readonly locale: Locale;
  /** Seconds. */
  readonly ringTimeout: number;
  /** Seconds from answer after which the carrier cuts the call. */
  readonly timeLimit: number;
}
export interface CarrierCall {
  readonly callSid: string;
  readonly state: 'waiting' | 'ringing' | 'in_progress' | 'ended';
  readonly outcome: CallOutcome | null;
  readonly endedAt: Instant | null;
}
/** The carrier will never place this call: `number` is the party's fault, `account` ours. */
export class DialRefusedError extends Error {
  override readonly name = 'DialRefusedError';
  readonly fault: 'number' | 'account';

  constructor(fault: 'number' | 'account', options: { message: string; cause?: unknown }) {
    super(options.message, { cause: options.cause });
    this.fault = fault;
  }
}
/** Every method throws VendorUnavailableError when the carrier is out of reach. */
export interface Carrier {
  /** Places the call and returns the carrier's id of it. Throws DialRefusedError. */
  dial(dial: Dial): Promise<string>;
  /** The newest call to the number since the instant. */
  findCall(query: { to: string; since: Instant }): Promise<CarrierCall | undefined>;
  fetchCall(callSid: string): Promise<CarrierCall | undefined>;
  /** Cancels a ringing call; one in progress hears the farewell first. A call that has ended already is fine. */
  hangUp(callSid: string, farewell: { text: Farewell; locale: Locale }): Promise<void>;
  /** When the session's conference ended, if it did. */
  conferenceEnd(sessionId: string): Promise<Instant | undefined>;
  /** The digest of a call id that the public session may hold. */
  callRef(callSid: string): string;
}

/** Tells a session that a vendor could not be reached, or without a failure that it could. */
export type TellWaiting = (sessionId: string, vendor: Vendor, failure: VendorUnavailableError | null) => Promise<void>;

export interface CallConfig {
  rules(kind: ProviderKind): Promise<CallRules>;
}

export type PhoneVerdict = { readonly e164: string } | { readonly refused: PhoneRefusal };
export interface PhoneNumbers {
  check(input: string): Promise<PhoneVerdict>;
}

export interface Hold {
  /** Null when the payment provider did not tell. */
  readonly captureBefore: Instant | null;
}
/** The hold behind a booking, asked at the payment provider itself. */
export interface Holds {
  /** What is held, if it is the whole price. Throws VendorUnavailableError. */
  find(payment: Payment): Promise<Hold | undefined>;
}

/** Settles the money of a session; safe to repeat. Throws VendorUnavailableError. */
export interface Settlements {
  capture(sessionId: string): Promise<'captured' | 'uncollected'>;
  release(sessionId: string): Promise<'released' | 'refunded'>;
}

/** What a telephone hears next; the telephony adapter renders it. */
export type VoiceReply =
  | { readonly type: 'ask'; readonly party: PartyName; readonly locale: Locale; readonly round: number }
  | {
      readonly type: 'join';
      readonly sessionId: string;
      readonly attemptId: string;
      readonly locale: Locale;
      readonly maxTalk: number;
    }
  | { readonly type: 'goodbye'; readonly farewell: Farewell | 'not_confirmed'; readonly locale: Locale };
