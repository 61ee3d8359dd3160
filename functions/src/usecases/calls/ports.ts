import type { AuditRecord } from '@sos/contracts/audit';
import type { KnownCoupon } from '@sos/domain/coupons/coupon';
import type { DialRates } from '@sos/domain/calls/dial-cost';
import type { Farewell, Question } from '@sos/domain/calls/effects';
import type { CallOutcome } from '@sos/domain/calls/events';
import type { Transition } from '@sos/domain/calls/next';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import type { CallSession, PartyName } from '@sos/domain/calls/session';
import type { TelephoneRefusal, WantedLines } from '@sos/domain/calls/telephones';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { CallRules } from '@sos/domain/calls/session';
import type { ProviderKind } from '@sos/domain/money/price';
import type { Payment } from '@sos/domain/payments/payment';
import type { PhoneRefusal } from '@sos/domain/phones/refusals';
import type { Attendant, CallAnswer } from '@sos/domain/providers/attendance';
import type { Vendor } from '@sos/domain/vendors/breaker';
import type { NoDialRoom } from '../limits/ports.ts';
import type { Page, PageQuery, VendorUnavailableError } from '../shared/ports.ts';
import type { BookingIds } from './booking-ids.ts';

/** A transition, and what the timeline says of it if it changes the session. */
export interface Recorded extends Transition {
  readonly entry?: TimelineEntry;
  /** What an admin did, written with the change. */
  readonly audit?: AuditRecord | undefined;
}

export interface Sessions {
  read(id: string): Promise<CallSession | undefined>;
  /** As it was last seen here, however long ago, if that suffices; read anew otherwise. */
  recall(id: string, suffices: (known: CallSession) => boolean): Promise<CallSession | undefined>;
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
export interface BookingState extends WantedLines {
  readonly session: CallSession | undefined;
  readonly profile: BookableProfile | undefined;
  readonly payment: Payment | undefined;
  /** The coupon of the payment, when it has one and there still is such a coupon. */
  readonly coupon?: KnownCoupon | undefined;
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
  readonly agencyId: string | null;
  readonly kind: ProviderKind;
  readonly displayName: string;
  readonly photoUrl: string | null;
  readonly locale: Locale;
}
export interface Booking {
  readonly session: CallSession;
  readonly profile: BookableProfile;
  /** Whoever becomes busy with them. */
  readonly colleagues: readonly Colleague[];
}
/**
 * What the transaction of a booking writes: the payment as it becomes, and the booking unless the provider is lost; nothing
 * when the client's telephone is refused, since another may be given for the same payment.
 */
export type BookingDecision =
  | {
      readonly payment: Payment;
      readonly booking?: Booking;
      /** Why there is no booking, when it is not the provider. */
      readonly lost?: 'coupon_gone';
      readonly noRoom?: NoDialRoom;
    }
  | TelephoneRefusal;
export interface Bookings {
  /** Reads the payment outside any transaction. */
  payment(sessionId: string): Promise<Payment | undefined>;
  /**
   * `decide` may run more than once, first on the guess that this is a new booking whose telephones no call has. What its
   * last run returns is written whole, if what it saw is so: payment, session, private lines, busy provider, and the use of
   * the payment's coupon. The number is E.164.
   */
  book(ids: BookingIds, decide: (state: BookingState) => BookingDecision | undefined): Promise<void>;
}

/** Who has the telephones that a call would ring. */
export interface Telephones {
  /** Undefined when the provider has no telephone. The number is E.164. */
  wanted(providerId: string, clientPhone: string): Promise<WantedLines | undefined>;
  /** The provider's number in E.164; undefined when they have none. */
  ofProvider(providerId: string): Promise<string | undefined>;
}

/** Calls that have not ended, whichever side somebody is on. */
export interface PersonsCalls {
  /** Those that have not ended, and on which side of each the person is. */
  openOf(uid: string): Promise<readonly { readonly id: string; readonly side: PartyName }[]>;
}
export interface OpenCalls {
  /** The id of the client's call that is booked and has not ended. */
  of(clientId: string): Promise<string | undefined>;
}

export interface ProviderDesk {
  /** True while the provider is busy with this very session. */
  isReservedFor(providerId: string, sessionId: string): Promise<boolean>;
  /** The same of somebody whose account is neither suspended nor gone. */
  mayBeRungFor(providerId: string, sessionId: string): Promise<boolean>;
  /**
   * Makes the provider available again unless another session keeps them busy, and with them the colleagues whom this
   * session kept busy.
   */
  free(
    providerId: string,
    call: { sessionId: string; answer: CallAnswer; at: Instant },
    /** Written when it frees them. */
    audit?: AuditRecord,
  ): Promise<void>;
  /** The session that keeps the provider busy. */
  busyWith(providerId: string): Promise<string | null>;
  /** Ids of providers who have been busy since before the instant, the longest first. */
  busySince(before: Instant, query: PageQuery): Promise<Page>;
}

/** Whose call a telephone number is wanted by. */
export interface LineHolder {
  readonly sessionId: string;
  readonly party: PartyName;
  readonly clientId: string;
}

/** The private side of a session: decrypted numbers in E.164, and the carrier's ids by attempt. */
export interface Lines {
  readonly client: string;
  readonly provider: string;
  readonly callSids: Readonly<Record<string, string>>;
}
export interface LineBook {
  read(sessionId: string): Promise<Lines | undefined>;
  /** The numbers alone, which never change and may be remembered. */
  numbers(sessionId: string): Promise<Readonly<Record<PartyName, string>> | undefined>;
  /** The call of an attempt, which once known never changes and may be remembered. */
  callSid(sessionId: string, attemptId: string): Promise<string | undefined>;
  remember(sessionId: string, attemptId: string, callSid: string): Promise<void>;
  /** The one session that may ring this number, given in E.164. */
  holderOf(e164: string): Promise<LineHolder | undefined>;
  /** Lets other sessions ring the numbers of this one. */
  giveBack(sessionId: string): Promise<void>;
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
  /** What is asked when they answer. */
  readonly question: Question;
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
/** Why a call is never placed: `number` is the party's fault, `account` and `limit` ours; `hold`: the client's money is no longer held. */
export type DialFault = 'number' | 'account' | 'hold' | 'limit';

/** This call will never be placed. */
export class DialRefusedError extends Error {
  override readonly name = 'DialRefusedError';
  readonly fault: DialFault;
  /** Which limit it is. */
  readonly limit: string | undefined;
  /** Takes back what was counted for it, once the session knows that it is refused. */
  readonly giveBack: () => Promise<void>;

  constructor(
    fault: DialFault,
    options: { message: string; cause?: unknown; limit?: string; giveBack?: () => Promise<void> },
  ) {
    super(options.message, { cause: options.cause });
    this.fault = fault;
    this.limit = options.limit;
    this.giveBack = options.giveBack ?? (async () => undefined);
  }
}
export interface CarrierRoom {
  /** The digest of the conference's id that the public session may hold. */
  readonly room: string;
  readonly endedAt: Instant | null;
  readonly present: readonly { readonly attemptId: string; readonly callSid: string; readonly joinedAt: Instant }[];
}
/** Every method throws VendorUnavailableError when the carrier is out of reach. */
export interface Carrier {
  /** Places the call and returns the carrier's id of it. Throws DialRefusedError. */
  dial(dial: Dial): Promise<string>;
  /** Our calls to the number that were placed between the instants, the newest first. */
  findCalls(query: { to: string; since: Instant; until: Instant }): Promise<CarrierCall[]>;
  fetchCall(callSid: string): Promise<CarrierCall | undefined>;
  /** Cancels a ringing call; one in progress hears the farewell first. A call that has ended already is fine. */
  hangUp(callSid: string, farewell: { text: Farewell; locale: Locale }): Promise<void>;
  /** Takes a call in progress to another reply, out of a conference too. A call that has ended already is fine. */
  tell(callSid: string, leg: { sessionId: string; attemptId: string }, reply: VoiceReply): Promise<void>;
  /** Says into the ear of one who is in the session's conference that a minute is left. One who is not in it is fine. */
  announce(callSid: string, leg: { sessionId: string; attemptId: string; locale: Locale }): Promise<void>;
  /** Every conference of the session, with those who are in it now. */
  conferences(sessionId: string): Promise<CarrierRoom[]>;
  /** The digest of a call id that the public session may hold. */
  callRef(callSid: string): string;
}

/** Tells a session that a vendor could not be reached, or without a failure that it could. */
export type TellWaiting = (sessionId: string, vendor: Vendor, failure: VendorFailure | null) => Promise<void>;
export interface VendorFailure extends Pick<VendorUnavailableError, 'circuit'> {
  /** The attempt whose dial was counted before the carrier failed. */
  readonly counted?: string;
}

export interface CallConfig {
  rules(kind: ProviderKind): Promise<CallRules>;
}

export type PhoneVerdict = { readonly e164: string } | { readonly refused: PhoneRefusal };
export interface PhoneNumbers {
  /** `closed`: countries whose telephones are not rung, besides those that never are. */
  check(input: string, closed?: readonly string[]): Promise<PhoneVerdict>;
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
  /** `anew`: since when an admin wants what could not be collected to be tried again. */
  capture(sessionId: string, anew?: Instant): Promise<'captured' | 'uncollected'>;
  release(sessionId: string): Promise<'released' | 'refunded'>;
}

/** What a telephone hears next; the telephony adapter renders it. */
export type VoiceReply =
  | { readonly type: 'ask'; readonly question: Question; readonly locale: Locale; readonly round: number }
  | {
      readonly type: 'join';
      readonly sessionId: string;
      readonly attemptId: string;
      readonly locale: Locale;
      /** Seconds after which the carrier takes the call out, should we never do it. */
      readonly lineLimit: number;
      readonly waitsFor: 'first' | 'return';
    }
  | {
      readonly type: 'goodbye';
      readonly farewell: Farewell | 'not_confirmed' | 'no_call_waits' | 'we_ring_you';
      readonly locale: Locale;
    };
