import { learn, learnTimes } from './attempt-facts.ts';
import { legEnd } from './billing.ts';
import type { AttemptEvent, SessionEvent } from './events.ts';
import {
  acceptedAttempt,
  type Attempt,
  type CallSession,
  isTerminal,
  lastAttempt,
  type PartyName,
  partyNames,
  partyOfAttempt,
  type SettlementStatus,
} from './session.ts';
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
  switch (event.type) {
    case 'dial_due':
      return recordDial(session, event);
    case 'conference_started':
      return recordConferenceStart(session, event.at);
    case 'conference_ended':
      return recordConferenceEnd(session, event.at);
    case 'cancel_requested':
      return recordCancel(session, event);
    case 'abandoned':
      return isTerminal(session) ? undefined : end(session, { status: 'failed', reason: 'system_error', at: event.at });
    case 'settled':
      return recordSettlement(session, event);
    case 'facts_final':
      return session;
    default:
      return recordAttempt(session, event);
  }
}

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

const dialStatus = { client: 'calling_client', provider: 'calling_provider' } as const;

function recordDial(session: CallSession, event: Extract<SessionEvent, { type: 'dial_due' }>): CallSession | undefined {
  const { party: name, number, at } = event;
  const last = lastAttempt(session[name]);
  const underWay = last !== undefined && last.result === null;
  if (underWay) return last.number === number && !isTerminal(session) ? session : undefined;
  const first = name === 'client' && number === 1;
  if (session.status !== (first ? 'scheduled' : dialStatus[name])) return undefined;
  if (number !== session[name].attempts.length + 1 || number > session.rules.maxAttempts) return undefined;
  const attempts = [...session[name].attempts, newAttempt(`${name}-${number}`, number, at)];
  return { ...session, status: dialStatus[name], [name]: { ...session[name], attempts } };
}

function newAttempt(id: string, number: number, dialledAt: Instant): Attempt {
  const unknown = { callRef: null, result: null, resultAt: null };
  return { id, number, dialledAt, ...unknown, answeredAt: null, joinedAt: null, leftAt: null, endedAt: null };
}

function recordCancel(
  session: CallSession,
  event: Extract<SessionEvent, { type: 'cancel_requested' }>,
): CallSession | undefined {
  if (session.status === 'cancelled') return session;
  if (session.status !== 'scheduled') return undefined;
  return end(session, { status: 'cancelled', reason: event.reason, at: event.at });
}

/** The start of the conference proves that both parties are in it, even when the event of one joining never arrives. */
function recordConferenceStart(session: CallSession, at: Instant): CallSession | undefined {
  if (!partyNames.every((name) => acceptedAttempt(session[name]))) return undefined;
  const unjoined = partyNames.filter((name) => acceptedAttempt(session[name])?.joinedAt === null);
  if (unjoined.length === 0) return undefined;
  return unjoined.reduce((known, name) => {
    const attempt = acceptedAttempt(known[name]);
    return attempt ? withAttempt(known, name, { ...attempt, joinedAt: at }) : known;
  }, session);
}

function recordConferenceEnd(session: CallSession, at: Instant): CallSession | undefined {
  if (session.conferenceEndedAt === at) return session;
  const closed = isTerminal(session) && !hasOpenLeg(session);
  return session.conferenceEndedAt === null && !closed ? { ...session, conferenceEndedAt: at } : undefined;
}

/** The first event that names a call ties the attempt to that call; events of any other call for the same attempt are ignored. */
function recordAttempt(session: CallSession, event: AttemptEvent): CallSession | undefined {
  const name = partyOfAttempt(event.attemptId);
  const attempt = session[name].attempts.find(({ id }) => id === event.attemptId);
  if (!attempt) return undefined;
  const callRef = attempt.callRef ?? event.callRef;
  if (event.callRef !== null && callRef !== event.callRef) return undefined;
  const adopted = { ...attempt, callRef };
  const learned = learnInState(session, adopted, event);
  if (callRef !== attempt.callRef) return withAttempt(session, name, learned ?? adopted);
  return learned === adopted ? session : learned && withAttempt(session, name, learned);
}

function learnInState(session: CallSession, attempt: Attempt, event: AttemptEvent): Attempt | undefined {
  if (!isTerminal(session)) return learn(attempt, event);
  return event.type === 'call_ended' && attempt.leftAt !== null ? undefined : learnTimes(attempt, event);
}

function hasOpenLeg(session: CallSession): boolean {
  return partyNames.some((name) => {
    const leg = acceptedAttempt(session[name]);
    return leg !== undefined && legEnd(leg, null) === null;
  });
}

const settledFrom: Readonly<Record<'captured' | 'uncollected' | 'released' | 'refunded', SettlementStatus>> = {
  captured: 'capture_due',
  uncollected: 'capture_due',
  released: 'release_due',
  refunded: 'release_due',
};

function recordSettlement(
  session: CallSession,
  event: Extract<SessionEvent, { type: 'settled' }>,
): CallSession | undefined {
  if (session.settlement.status === event.outcome) return session;
  if (session.settlement.status !== settledFrom[event.outcome]) return undefined;
  const settlement = { ...session.settlement, status: event.outcome, settledAt: event.at };
  return { ...session, isPaid: event.outcome === 'captured', waiting: null, settlement };
}

function withAttempt(session: CallSession, name: PartyName, changed: Attempt): CallSession {
  const attempts = session[name].attempts.map((attempt) => (attempt.id === changed.id ? changed : attempt));
  return { ...session, [name]: { ...session[name], attempts } };
}
