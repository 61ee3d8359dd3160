import type { Farewell, Question } from '@sos/domain/calls/effects';
import type { CallOutcome } from '@sos/domain/calls/events';
import type { Transition } from '@sos/domain/calls/next';
import type { CallSession, PartyName } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { CallRules } from '@sos/domain/calls/session';
import type { ProviderKind } from '@sos/domain/money/price';
import type { Payment } from '@sos/domain/payments/payment';
import type { PhoneRefusal } from '@sos/domain/phones/refusals';
import type { Bookable } from '@sos/domain/providers/availability';

export interface Sessions {
  read(id: string): Promise<CallSession | undefined>;
  /** Decides in a transaction (`decide` may run more than once) and writes when `changed`; undefined when there is no such session. */
  change(id: string, decide: (session: CallSession) => Transition): Promise<Transition | undefined>;
  /** Ids of sessions that are neither settled nor young: created before the instant. At most `limit`, oldest first. */
  unsettled(createdBefore: Instant, limit: number): Promise<string[]>;
}

/** What a booking competes for, read and written in one transaction. */
export interface BookingState {
  readonly session: CallSession | undefined;
  readonly profile: BookableProfile | undefined;
  readonly payment: Payment | undefined;
  /** Who has the numbers now. */
  readonly lines: { readonly client: LineHolder | undefined; readonly provider: LineHolder | undefined };
  /** True when the client gave the provider's own number. */
  readonly isSameLine: boolean;
}
export interface BookableProfile extends Bookable {
  readonly kind: ProviderKind;
  readonly displayName: string;
  readonly locale: Locale;
}
export interface Booking {
  readonly session: CallSession;
  readonly profile: BookableProfile;
}
/**
 * What the transaction of a booking writes: the payment as it becomes, and the booking unless the provider is lost; nothing
 * when the client's telephone is refused, since another may be given for the same payment.
 */
export type BookingDecision =
  | { readonly payment: Payment; readonly booking?: Booking }
  | { readonly refused: 'telephone_busy' | 'phone_same'; readonly sessionId?: string | undefined };
export interface Bookings {
  /** Reads the payment outside any transaction. */
  payment(sessionId: string): Promise<Payment | undefined>;
  /** `decide` sees one consistent state and may run more than once; what it returns is written whole: payment, session, private lines, busy provider. The number is E.164. */
  book(
    ids: { sessionId: string; providerId: string; clientPhone: string },
    decide: (state: BookingState) => BookingDecision | undefined,
  ): Promise<void>;
}

export interface ProviderDesk {
  /** True while the provider is busy with this very session. */
  isReservedFor(providerId: string, sessionId: string): Promise<boolean>;
  /** Makes the provider available again unless another session keeps them busy. */
  free(providerId: string, sessionId: string): Promise<void>;
  /** Who has been busy since before the instant, and with which session. At most `limit`, the longest first. */
  busySince(before: Instant, limit: number): Promise<{ providerId: string; sessionId: string }[]>;
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
  remember(sessionId: string, attemptId: string, callSid: string): Promise<void>;
  /** The one session that may ring this number, given in E.164. */
  holderOf(e164: string): Promise<LineHolder | undefined>;
  /** Lets other sessions ring the numbers of this one. */
  giveBack(sessionId: string): Promise<void>;
}

export interface DialLocks {
  /** `taken_over`: somebody held it and their lease ran out, so the call may have been placed already. */
  claim(name: string, leaseSeconds: number): Promise<'fresh' | 'taken_over' | 'held'>;
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
/** The carrier will never place this call: `number` is the party's fault, `account` ours. */
export class DialRefusedError extends Error {
  override readonly name = 'DialRefusedError';
  readonly fault: 'number' | 'account';

  constructor(fault: 'number' | 'account', options: { message: string; cause?: unknown }) {
    super(options.message, { cause: options.cause });
    this.fault = fault;
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

export interface CallConfig {
  rules(kind: ProviderKind): Promise<CallRules>;
}

export type PhoneVerdict = { readonly e164: string } | { readonly refused: PhoneRefusal };
export interface PhoneNumbers {
  check(input: string): Promise<PhoneVerdict>;
}

/** The hold behind a booking, asked at the payment provider itself. */
export interface Holds {
  /** Throws VendorUnavailableError. */
  isAuthorized(payment: Payment): Promise<boolean>;
}

/** Settles the money of a session; safe to repeat. Throws VendorUnavailableError. */
export interface Settlements {
  capture(sessionId: string): Promise<'captured' | 'uncollected'>;
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
      readonly farewell: Farewell | 'not_confirmed' | 'no_call_waits';
      readonly locale: Locale;
    };
