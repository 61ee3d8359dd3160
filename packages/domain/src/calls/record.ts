import { learn, learnTimes, newAttempt, withConsent } from './attempt-facts.ts';
import { billableSeconds, certainSeconds, includedSeconds, isBillable } from './billing.ts';
import type { AttemptEvent, SessionEvent } from './events.ts';
import { legOnLine, stretchesOf } from './presence.ts';
import { mayBeAsked } from './recording.ts';
import { isReturn, recordReturn, withAttempt } from './return.ts';
import {
  type Attempt,
  type CallSession,
  isTerminal,
  lastAttempt,
  type PartyName,
  partyNames,
  partyOfAttempt,
  type Room,
  type SettlementStatus,
} from './session.ts';
import { staysOf } from './stays.ts';
import type { Instant } from '../shared/instant.ts';
import { recordNoWait, recordWaiting, type WaitingEvent } from './waiting.ts';

/**
 * The session with the event's facts added: the session itself when all of them are known already, undefined when the
 * event does not concern it. A session that has ended only gains times.
 */
export function record(session: CallSession, event: SessionEvent): CallSession | undefined {
  if ('vendor' in event) return recordWaiting(session, event);
  const recorded = recordFact(session, event);
  return recorded && recordNoWait(recorded);
}

function recordFact(session: CallSession, event: Exclude<SessionEvent, WaitingEvent>): CallSession | undefined {
  if (isWordOfTime(event)) return session;
  if (isReturn(event)) return recordReturn(session, event);
  switch (event.type) {
    case 'dial_due':
      return recordDial(session, event);
    case 'conference_started':
    case 'conference_ended':
      return recordRoom(session, event);
    case 'cancel_requested':
      return recordCancel(session, event);
    case 'force_requested':
      return recordForced(session, event);
    case 'abandoned':
      return recordAbandoned(session, event.at);
    case 'settled':
      return recordSettlement(session, event);
    default:
      return recordAttempt(session, event);
  }
}

/** These bring no fact: what they say about the end is decided with the status. */
const isWordOfTime = (event: SessionEvent) => event.type === 'facts_final' || event.type === 'time_up';

/** Ends a session without a talk that is charged: the held money is to be released. */
export function end(
  session: CallSession,
  ending: { status: 'failed' | 'cancelled'; reason: CallSession['endReason']; at: Instant },
): CallSession {
  const decision = { status: 'release_due', decidedAt: ending.at, settledAt: null, billableSeconds: 0 } as const;
  return {
    ...session,
    status: ending.status,
    endReason: ending.reason,
    endedAt: ending.at,
    waiting: null,
    settlement: { ...session.settlement, ...decision },
  };
}

function recordAbandoned(session: CallSession, at: Instant): CallSession | undefined {
  return isTerminal(session) ? undefined : end(session, { status: 'failed', reason: 'system_error', at });
}

const dialStatus = { client: 'calling_client', provider: 'calling_provider' } as const;

function recordDial(session: CallSession, event: Extract<SessionEvent, { type: 'dial_due' }>): CallSession | undefined {
  const { party: name, number, at } = event;
  const last = lastAttempt(session[name]);
  const underWay = last !== undefined && last.result === null;
  if (underWay) return last.number === number && !isTerminal(session) ? session : undefined;
  if (number !== session[name].attempts.length + 1) return undefined;
  const callBack = isCallBackDue(session, name);
  if (!callBack && !isPlanned(session, event)) return undefined;
  const attempts = [...session[name].attempts, newAttempt(`${name}-${number}`, number, at)];
  const status = callBack ? session.status : dialStatus[name];
  return { ...session, status, [name]: { ...session[name], attempts } };
}

function isCallBackDue(session: CallSession, name: PartyName): boolean {
  const asked = lastAttempt(session[name])?.callBackAt ?? null;
  return session.status === 'active' && asked !== null && !legOnLine(session, name);
}

function isPlanned({ status, rules }: CallSession, { party, number }: { party: PartyName; number: number }): boolean {
  const first = party === 'client' && number === 1;
  return status === (first ? 'scheduled' : dialStatus[party]) && number <= rules.maxAttempts;
}

function recordCancel(
  session: CallSession,
  event: Extract<SessionEvent, { type: 'cancel_requested' }>,
): CallSession | undefined {
  if (session.status === 'cancelled') return session;
  if (event.reason === 'provider_gone' && session.endReason === 'provider_gone') return session;
  if (event.reason === 'provider_gone' && isBeforeProvider(session)) {
    return end(session, { status: 'failed', reason: event.reason, at: event.at });
  }
  if (session.status !== 'scheduled') return undefined;
  return end(session, { status: 'cancelled', reason: event.reason, at: event.at });
}

/** While no telephone of the provider's rings or is answered, they can be lost as before the first ring. */
function isBeforeProvider({ status, provider }: CallSession): boolean {
  const isCalling = status === 'calling_client' || status === 'calling_provider';
  return isCalling && provider.attempts.every(({ result }) => result !== null);
}

/** Where an admin's decision has nothing left to change. */
const decidedBy: Readonly<Record<'capture' | 'release', readonly SettlementStatus[]>> = {
  capture: ['capture_due', 'captured'],
  release: ['release_due', 'released', 'refunded'],
};

/** From where an admin moves the money of a session that is over, with a reason. */
const reopenedFrom: Readonly<Record<'capture' | 'release', SettlementStatus>> = {
  capture: 'uncollected',
  release: 'captured',
};
const dueAs = { capture: 'capture_due', release: 'release_due' } as const;

/** The talk that was charged stays on record, and when it was settled too: by that a later settlement is known. */
function recordMoved(
  session: CallSession,
  { money, at }: Extract<SessionEvent, { type: 'force_requested' }>,
): CallSession | undefined {
  const { settlement } = session;
  if (settlement.status === reopenedFrom[money]) {
    return { ...session, settlement: { ...settlement, status: dueAs[money], decidedAt: at } };
  }
  return decidedBy[money].includes(settlement.status) ? session : undefined;
}

/** What is due stands until it is done. A capture leaves the end to be decided with the status, as when time is up. */
function recordForced(
  session: CallSession,
  event: Extract<SessionEvent, { type: 'force_requested' }>,
): CallSession | undefined {
  const { money, at } = event;
  if (isTerminal(session)) return recordMoved(session, event);
  if (money === 'release') return endByAdmin(session, at);
  return session.status === 'active' && isBillable(session, billableSeconds(session, at)) ? session : undefined;
}

/** Nothing is charged of a talk that an admin gives back; how long it was stays on record. */
function endByAdmin(session: CallSession, at: Instant): CallSession {
  const talked = Math.min(certainSeconds(session, at), includedSeconds(session));
  const ended = end(session, { status: 'failed', reason: 'by_admin', at });
  return { ...ended, settlement: { ...ended.settlement, billableSeconds: talked } };
}

type RoomEvent = Extract<SessionEvent, { type: 'conference_started' | 'conference_ended' }>;

/** When a room began and ended; the first word on each stands. A session that is over needs it only for stays still open. */
function recordRoom(session: CallSession, { type, at, ...event }: RoomEvent): CallSession | undefined {
  const room = event.room ?? null;
  const field = type === 'conference_started' ? 'startedAt' : 'endedAt';
  const known = session.rooms.find(({ id }) => id === room) ?? unknownRoom(room);
  if (known[field] === at) return session;
  if (known[field] !== null || (isTerminal(session) && !hasOpenStay(session))) return undefined;
  const others = session.rooms.filter(({ id }) => id !== room);
  return { ...session, rooms: [...others, { ...known, [field]: at }].toSorted(byInstant) };
}

const unknownRoom = (id: string | null): Room => ({ id, startedAt: null, endedAt: null });

const byInstant = (a: Room, b: Room) => (a.startedAt ?? a.endedAt ?? 0) - (b.startedAt ?? b.endedAt ?? 0);

function hasOpenStay(session: CallSession): boolean {
  return partyNames.some((name) => stretchesOf(session, name).some(({ to }) => to === null));
}

/** The first event that names a call ties the attempt to that call; events of any other call for the same attempt are ignored. */
function recordAttempt(session: CallSession, event: AttemptEvent): CallSession | undefined {
  const name = partyOfAttempt(event.attemptId);
  const attempt = session[name].attempts.find(({ id }) => id === event.attemptId);
  if (!attempt) return undefined;
  const callRef = attempt.callRef ?? event.callRef;
  if (event.callRef !== null && callRef !== event.callRef) return undefined;
  if (isPointless(session, attempt, event)) return undefined;
  const adopted = { ...attempt, callRef };
  const learned = learnInState(session, adopted, event);
  if (callRef !== attempt.callRef) return withAttempt(session, name, learned ?? adopted);
  return learned === adopted ? session : learned && withAttempt(session, name, learned);
}

/** A call that rings on after the party came back by another can be accepted no more; and only who is asked can agree. */
function isPointless(session: CallSession, attempt: Attempt, event: AttemptEvent): boolean {
  if (event.type === 'recording_answered') return isTerminal(session) || !mayBeAsked(session, attempt);
  return event.type === 'accepted' && lastAttempt(session[partyOfAttempt(attempt.id)]) !== attempt;
}

function learnInState(session: CallSession, attempt: Attempt, event: AttemptEvent): Attempt | undefined {
  if (event.type === 'recording_answered') return withConsent(attempt, event);
  if (!isTerminal(session)) return learn(attempt, event);
  const gone = event.type === 'call_ended' && staysOf(attempt).at(-1)?.moved === false && attempt.leftAt !== null;
  return gone ? undefined : learnTimes(attempt, event);
}

/** `captured` may be learnt late: the rail has taken what we took for lost. */
const settledFrom: Readonly<Record<'captured' | 'uncollected' | 'released' | 'refunded', readonly SettlementStatus[]>> =
  {
    captured: ['capture_due', 'uncollected'],
    uncollected: ['capture_due'],
    released: ['release_due'],
    refunded: ['release_due'],
  };

function recordSettlement(
  session: CallSession,
  event: Extract<SessionEvent, { type: 'settled' }>,
): CallSession | undefined {
  if (session.settlement.status === event.outcome) return session;
  if (!settledFrom[event.outcome].includes(session.settlement.status)) return undefined;
  const settlement = { ...session.settlement, status: event.outcome, settledAt: event.at };
  return { ...session, isPaid: event.outcome === 'captured', waiting: null, settlement };
}
