import type { Instant } from '../shared/instant.ts';
import { effectKey } from './effects.ts';
import type { SessionEvent, SessionEventType } from './events.ts';
import type { Transition } from './next.ts';
import {
  type CallSession,
  type PartyName,
  partyNames,
  partyOfAttempt,
  type SessionStatus,
  type SettlementStatus,
} from './session.ts';

/** Who or what an event came from. `key`: a person pressed a key, or pressed none. */
export const causes = ['client', 'admin', 'key', 'carrier', 'task', 'payments', 'platform'] as const;
export type Cause = (typeof causes)[number];

/** What one event did to a session. Entries are only ever added. */
export interface TimelineEntry {
  /** `booked`, or the type of the session's event. */
  readonly event: string;
  readonly cause: Cause;
  readonly attemptId: string | null;
  /** The event's outcome or reason, where it has one. */
  readonly detail: string | null;
  /** When it happened: by the carrier's clock where the carrier tells, else by ours. */
  readonly at: Instant;
  /** When we took note of it, by our clock. */
  readonly recordedAt: Instant;
  /** The session's status afterwards. */
  readonly status: SessionStatus;
  /** The state of the money, if this event moved it. */
  readonly money: SettlementStatus | null;
  /** The keys of the effects that the event had. */
  readonly effects: readonly string[];
}

const causeOf: Readonly<Record<SessionEventType, Cause>> = {
  dial_due: 'task',
  dial_refused: 'carrier',
  ringing: 'carrier',
  answered: 'carrier',
  accepted: 'key',
  declined: 'key',
  machine_detected: 'carrier',
  call_ended: 'carrier',
  joined: 'carrier',
  left: 'carrier',
  conference_started: 'carrier',
  conference_ended: 'carrier',
  recording_answered: 'key',
  recording_started: 'carrier',
  recording_ended: 'carrier',
  call_back_requested: 'key',
  gave_up: 'key',
  dialled_in: 'carrier',
  time_up: 'task',
  cancel_requested: 'client',
  force_requested: 'admin',
  facts_final: 'platform',
  settled: 'payments',
  abandoned: 'platform',
  vendor_failed: 'platform',
  vendor_answered: 'platform',
};
/** What the lines of a timeline can be about. */
export const storyEvents = ['booked', ...(Object.keys(causeOf) as SessionEventType[])] as const;

const cancelCauses = { by_client: 'client', by_admin: 'admin', provider_gone: 'platform' } as const;

/** The entry of an event that changed the session. */
export function timelineEntry(before: CallSession, event: SessionEvent, change: Written): TimelineEntry {
  const { session, effects } = change.transition;
  const moved = session.settlement.status !== before.settlement.status;
  return {
    event: event.type,
    cause: event.type === 'cancel_requested' ? cancelCauses[event.reason] : causeOf[event.type],
    attemptId: attemptOf(event),
    detail: detailOf(event),
    at: event.at,
    recordedAt: change.recordedAt,
    status: session.status,
    money: moved ? session.settlement.status : null,
    effects: effects.map(effectKey),
  };
}

interface Written {
  readonly transition: Pick<Transition, 'session' | 'effects'>;
  readonly recordedAt: Instant;
}

/** The first entry of every session. */
export function bookedEntry({ status, createdAt }: CallSession): TimelineEntry {
  const nothing = { attemptId: null, detail: null, money: null, effects: [] };
  return { event: 'booked', cause: 'client', ...nothing, at: createdAt, recordedAt: createdAt, status };
}

function attemptOf(event: SessionEvent): string | null {
  if ('number' in event) return `${event.party}-${event.number}`;
  return 'attemptId' in event ? event.attemptId : null;
}

function detailOf(event: SessionEvent): string | null {
  if ('outcome' in event) return event.outcome;
  if (event.type === 'vendor_failed') return `${event.vendor}, circuit ${event.circuit}`;
  if (event.type === 'vendor_answered') return event.vendor;
  if (event.type === 'force_requested') return event.money;
  if ('given' in event) return event.given ? 'agreed' : 'refused';
  return 'reason' in event ? (event.reason ?? null) : null;
}

/** One telephone that was dialled. */
export interface Ring {
  readonly attemptId: string;
  readonly party: PartyName;
  readonly from: Instant;
  /** Null while it has no verdict. */
  readonly to: Instant | null;
  /** The first verdict: the event, or how the carrier says the call ended. */
  readonly verdict: string | null;
}

export interface NoShowEvidence {
  readonly rings: readonly Ring[];
  /** Who was rung, every time to an end, and never pressed the key that accepts. */
  readonly absent: readonly PartyName[];
}

const verdicts: ReadonlySet<string> = new Set<SessionEventType>([
  'accepted',
  'declined',
  'machine_detected',
  'dial_refused',
  'call_ended',
]);

/** Whose telephone rang, from when to when, and what came of it. Entries may be in any order. */
export function noShowEvidence(timeline: readonly TimelineEntry[]): NoShowEvidence {
  const entries = timeline.toSorted((one, other) => one.at - other.at);
  const rings = entries.flatMap((entry) => (entry.event === 'dial_due' ? ringOf(entry, entries) : []));
  const absent = partyNames.filter((party) => {
    const theirs = rings.filter((ring) => ring.party === party);
    return theirs.length > 0 && theirs.every(({ verdict }) => verdict !== null && verdict !== 'accepted');
  });
  return { rings, absent };
}

/** One who never took the call: from their first ring to the end of the last. */
export interface Absence {
  readonly party: PartyName;
  readonly rings: number;
  readonly from: Instant;
  readonly to: Instant;
}

/** Of everybody who was rung and never pressed the key, how often and between which instants. */
export function absencesOf({ rings, absent }: NoShowEvidence): Absence[] {
  return absent.map((party) => {
    const theirs = rings.filter((ring) => ring.party === party);
    const ends = theirs.map(({ from, to }) => to ?? from);
    return {
      party,
      rings: theirs.length,
      from: Math.min(...theirs.map(({ from }) => from)),
      to: Math.max(...ends),
    };
  });
}

function ringOf({ attemptId, at }: TimelineEntry, entries: readonly TimelineEntry[]): Ring[] {
  if (attemptId === null) return [];
  const end = entries.find((entry) => entry.attemptId === attemptId && verdicts.has(entry.event));
  const verdict = end ? (end.event === 'call_ended' ? end.detail : end.event) : null;
  return [{ attemptId, party: partyOfAttempt(attemptId), from: at, to: end?.at ?? null, verdict }];
}
