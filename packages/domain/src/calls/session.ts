import type { Money } from '../money/money.ts';
import type { ProviderKind } from '../money/price.ts';
import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../shared/locale.ts';
import type { Vendor } from '../vendors/breaker.ts';

export const sessionStatuses = [
  'scheduled',
  'calling_client',
  'calling_provider',
  'connecting',
  'active',
  'completed',
  'failed',
  'cancelled',
] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** The only moves a status makes; whatever is not terminal may also fail, which the last entry of each list allows. */
export const statusEdges: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  scheduled: ['calling_client', 'cancelled', 'failed'],
  calling_client: ['calling_provider', 'failed'],
  calling_provider: ['connecting', 'failed'],
  connecting: ['active', 'failed'],
  active: ['completed', 'failed'],
  completed: [],
  failed: [],
  cancelled: [],
};

export const partyNames = ['client', 'provider'] as const;
export type PartyName = (typeof partyNames)[number];

export const partyStatuses = [
  'pending',
  'ringing',
  'amd_pending',
  'accepted',
  'connected',
  'disconnected',
  'no_answer',
  'busy',
  'declined',
  'voicemail',
  'failed',
] as const;
export type PartyStatus = (typeof partyStatuses)[number];

/** `refused`: the carrier says that this number can never be called; no further attempt makes sense. */
export const attemptResults = ['accepted', 'no_answer', 'busy', 'declined', 'voicemail', 'failed', 'refused'] as const;
export type AttemptResult = (typeof attemptResults)[number];

export const endReasons = [
  'client_no_answer',
  'client_declined',
  'provider_no_answer',
  'provider_declined',
  'client_hung_up',
  'provider_hung_up',
  'too_short',
  'system_error',
  'by_client',
  'by_admin',
  'provider_gone',
] as const;
export type EndReason = (typeof endReasons)[number];

/** `uncollected`: the hold was gone before the capture; the provider is owed all the same. */
export const settlementStatuses = [
  'none',
  'capture_due',
  'captured',
  'uncollected',
  'release_due',
  'released',
  'refunded',
] as const;
export type SettlementStatus = (typeof settlementStatuses)[number];

/** One stay of a leg in a conference, by the carrier's time stamps; what was not told is null. */
export interface Stay {
  /** A digest of the conference's id; null when it is not known. */
  readonly room: string | null;
  readonly joinedAt: Instant | null;
  readonly leftAt: Instant | null;
  /** True when we took the leg out of the room ourselves: its call goes on. */
  readonly moved: boolean;
}

/** One conference of the session. A session has several when everybody has been out of it for a moment. */
export interface Room {
  readonly id: string | null;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** `ask`: whoever accepts a call is asked whether it may be recorded. */
export const recordingRules = ['off', 'ask'] as const;
export type RecordingRule = (typeof recordingRules)[number];

/** What a party answered on one call; it says nothing about any other call. */
export interface RecordingConsent {
  readonly given: boolean;
  readonly at: Instant;
}

/** The recording of one call, by the carrier's time stamps; null while they are not told. */
export interface RecordedStretch {
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** One call with one party: dialled by us, or dialled by a party who had lost the line. */
export interface Attempt {
  /** `client-1`, `provider-2`: unique within the session, and the leg's label in the conference. */
  readonly id: string;
  readonly number: number;
  readonly dialledAt: Instant;
  /** A digest of the carrier's call id, adopted from whichever event names it first. */
  readonly callRef: string | null;
  readonly result: AttemptResult | null;
  readonly resultAt: Instant | null;
  readonly answeredAt: Instant | null;
  /** When it first came into the conference, and when it left for the last time; null while it is in. */
  readonly joinedAt: Instant | null;
  readonly leftAt: Instant | null;
  /** Empty in what an earlier release wrote: then the two instants above are the only stay. */
  readonly stays: readonly Stay[];
  /** When the one who stayed asked us to call back whom this call had lost. */
  readonly callBackAt: Instant | null;
  /** Null while it is not answered, and on a call on which nobody asks. */
  readonly recordingConsent: RecordingConsent | null;
  /** Null while no recording of it is known. */
  readonly recording: RecordedStretch | null;
  readonly endedAt: Instant | null;
  /** True once its dial was counted, so that trying it again is not counted again. */
  readonly isCounted: boolean;
}

export interface Party {
  readonly status: PartyStatus;
  readonly attempts: readonly Attempt[];
  readonly locale: Locale;
}

/** A copy of the configuration at booking time; durations are in seconds. */
export interface CallRules {
  readonly dialDelay: number;
  readonly maxAttempts: number;
  readonly ringTimeout: number;
  readonly retryDelay: number;
  readonly providerDelay: number;
  readonly minimumBillable: number;
  /** The minutes that the price includes. */
  readonly maxTalk: number;
  readonly recording: RecordingRule;
}

/** What admins set of them: how long may be talked follows from the price. */
export type ConfiguredRules = Omit<CallRules, 'maxTalk'>;

export interface Settlement {
  readonly status: SettlementStatus;
  readonly decidedAt: Instant | null;
  /** While it is due: when it was settled before an admin decided anew; null where nobody did. */
  readonly settledAt: Instant | null;
  readonly billableSeconds: number | null;
}

/** Whom a session waits for. `open`: the vendor is not even asked for a while. */
export interface Waiting {
  readonly vendor: Vendor;
  readonly circuit: 'closed' | 'open';
  /** Only an older release tells here which attempt's dial was counted. */
  readonly counted?: string | undefined;
}

/** One booked call, from payment authorisation to settlement. */
export interface CallSession {
  readonly id: string;
  readonly clientId: string;
  readonly providerId: string;
  readonly providerKind: ProviderKind;
  readonly providerName: string;
  /** Their photograph when they were booked; where it is shown no longer, nothing answers there. */
  readonly providerPhotoUrl: string | null;
  readonly total: Money;
  /** What a coupon took off the price, in minor units of the total's currency. */
  readonly discount: number;
  readonly includedMinutes: number;
  readonly rules: CallRules;
  readonly status: SessionStatus;
  readonly endReason: EndReason | null;
  readonly client: Party;
  readonly provider: Party;
  readonly createdAt: Instant;
  readonly scheduledFor: Instant;
  readonly rooms: readonly Room[];
  /** The end of the only conference, in sessions of an earlier release; null in all others. */
  readonly conferenceEndedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly settlement: Settlement;
  readonly isPaid: boolean;
  /** False when the provider belonged to no agency at the booking, so that none need be told of the call. */
  readonly isForAgency: boolean;
  /** Why nothing goes on just now; null while all goes its way. */
  readonly waiting: Waiting | null;
}

/** The defaults of `admin_config/calls` for a lawyer; an expatriate's call includes more minutes. */
export const defaultCallRules: CallRules = {
  dialDelay: 240,
  maxAttempts: 3,
  ringTimeout: 90,
  retryDelay: 10,
  providerDelay: 15,
  minimumBillable: 60,
  maxTalk: 20 * 60,
  recording: 'off',
};

type BookedFacts =
  | 'id'
  | 'clientId'
  | 'providerId'
  | 'providerKind'
  | 'providerName'
  | 'total'
  | 'includedMinutes'
  | 'rules';

/** What is known of a session when it is booked. */
export interface NewSession extends Pick<CallSession, BookedFacts> {
  /** 0 when left out. */
  readonly discount?: number;
  /** Taken for true when left out. */
  readonly isForAgency?: boolean;
  /** None when left out. */
  readonly providerPhotoUrl?: string | null;
  readonly clientLocale: Locale;
  readonly providerLocale: Locale;
  readonly now: Instant;
}

/** A session as it is booked: nobody dialled, nothing decided. */
export function bookSession(booking: NewSession): CallSession {
  const {
    clientLocale,
    providerLocale,
    now,
    discount = 0,
    isForAgency = true,
    providerPhotoUrl = null,
    ...facts
  } = booking;
  return {
    ...facts,
    providerPhotoUrl,
    discount,
    status: 'scheduled',
    endReason: null,
    client: { status: 'pending', attempts: [], locale: clientLocale },
    provider: { status: 'pending', attempts: [], locale: providerLocale },
    createdAt: now,
    scheduledFor: now + booking.rules.dialDelay * 1000,
    rooms: [],
    conferenceEndedAt: null,
    endedAt: null,
    settlement: { status: 'none', decidedAt: null, settledAt: null, billableSeconds: null },
    isPaid: false,
    isForAgency,
    waiting: null,
  };
}

export function isTerminal(session: Pick<CallSession, 'status'>): boolean {
  return statusEdges[session.status].length === 0;
}

export function lastAttempt(party: Party): Attempt | undefined {
  return party.attempts.at(-1);
}

/** The newest call that the party accepted, if any. */
export function acceptedAttempt(party: Party): Attempt | undefined {
  return party.attempts.findLast(({ result }) => result === 'accepted');
}

export const otherParty = { client: 'provider', provider: 'client' } as const satisfies Record<PartyName, PartyName>;

export function partyOfAttempt(attemptId: string): PartyName {
  return attemptId.startsWith('client-') ? 'client' : 'provider';
}
