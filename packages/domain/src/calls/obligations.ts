import { legEnd } from './billing.ts';
import { cancel, type Effect, enqueue, type Farewell } from './effects.ts';
import {
  acceptedAttempt,
  type Attempt,
  type CallSession,
  isTerminal,
  lastAttempt,
  type Party,
  type PartyName,
  partyNames,
} from './session.ts';
import { callTasks, factsKey } from './tasks.ts';
import type { CallAnswer } from '../providers/attendance.ts';
import type { Instant } from '../shared/instant.ts';

/** The carrier may ring 5 s longer than asked (telephony facts 1.1); its own verdict should come first. */
const RING_BUFFER = 20;
/** A provider is looked after this often while a session keeps them busy, in seconds. */
const PROVIDER_WATCH = 600;
/** How long a missing event may still arrive after a leg has closed, in seconds. */
const FACTS_GRACE = 20;

/**
 * Everything that a session in this state still owes the world. The effects of a transition are the obligations that it
 * adds; after a crash the whole list is simply done again, since each of them is harmless when repeated.
 */
export function obligations(session: CallSession): Effect[] {
  return [...owedByStatus(session), ...partyNames.flatMap((name) => endedWatches(session, session[name]))];
}

function owedByStatus(session: CallSession): Effect[] {
  if (isTerminal(session)) return terminalObligations(session);
  switch (session.status) {
    case 'scheduled':
      return [enqueue(firstDial(session)), enqueue(providerWatch(session))];
    case 'calling_client':
      return dialling(session, 'client', session.scheduledFor);
    case 'calling_provider': {
      const accepted = acceptedAttempt(session.client)?.resultAt ?? session.scheduledFor;
      return dialling(session, 'provider', accepted + session.rules.providerDelay * 1000);
    }
    default:
      return closing(session);
  }
}

const idsOf = ({ id, providerId }: CallSession) => ({ sessionId: id, providerId });

const firstDial = (session: CallSession) =>
  callTasks.dial({ ...idsOf(session), party: 'client', number: 1, at: session.scheduledFor });

const scheduledDial = (session: CallSession, dial: { party: PartyName; number: number; at: Instant }): Effect =>
  enqueue(callTasks.dial({ ...idsOf(session), ...dial }));

const providerWatch = (session: CallSession) =>
  callTasks.watchProvider({ ...idsOf(session), at: session.createdAt + PROVIDER_WATCH * 1000 });

const attemptWatch = (session: CallSession, attempt: Attempt) =>
  callTasks.watchAttempt({
    sessionId: session.id,
    attemptId: attempt.id,
    at: attempt.dialledAt + (session.rules.ringTimeout + RING_BUFFER) * 1000,
  });

function endedWatches(session: CallSession, party: Party): Effect[] {
  return party.attempts
    .filter(({ result }) => result !== null)
    .map((attempt) => cancel(attemptWatch(session, attempt)));
}

function dialling(session: CallSession, party: PartyName, firstAt: Instant): Effect[] {
  const attempt = lastAttempt(session[party]);
  if (!attempt) return [scheduledDial(session, { party, number: 1, at: firstAt })];
  if (attempt.result === null) return underWay(session, attempt);
  const at = (attempt.resultAt ?? attempt.dialledAt) + session.rules.retryDelay * 1000;
  return [...cutOff(attempt), scheduledDial(session, { party, number: attempt.number + 1, at })];
}

function underWay(session: CallSession, attempt: Attempt): Effect[] {
  const watch = enqueue(attemptWatch(session, attempt));
  return attempt.callRef === null ? [{ type: 'dial', attemptId: attempt.id }, watch] : [watch];
}

/** A voicemail goes on listening until somebody hangs up; every other refused attempt has ended by itself. */
function cutOff(attempt: Attempt): Effect[] {
  const alive = attempt.result === 'voicemail' && attempt.endedAt === null;
  return alive ? [{ type: 'hang_up', attemptId: attempt.id, farewell: 'call_over' }] : [];
}

function closing(session: CallSession): Effect[] {
  const legs = partyNames.map((name) => acceptedAttempt(session[name])).filter((leg) => leg !== undefined);
  const closed = legs.filter((leg) => legEnd(leg, session.conferenceEndedAt) !== null);
  if (closed.length === 0) return [];
  const end = Math.max(...closed.map((leg) => legEnd(leg, session.conferenceEndedAt) ?? 0));
  // A leg that leaves the conference ends it for both; one that ended outside it leaves the other waiting.
  const stranded = closed.some((leg) => leg.joinedAt === null && leg.leftAt === null);
  const open = stranded ? legs.filter((leg) => !closed.includes(leg)) : [];
  return [
    ...open.map((leg): Effect => ({ type: 'hang_up', attemptId: leg.id, farewell: 'call_over' })),
    enqueue(callTasks.awaitFacts({ sessionId: session.id, at: end + FACTS_GRACE * 1000 })),
  ];
}

function terminalObligations(session: CallSession): Effect[] {
  const effects: Effect[] = partyNames.flatMap((name) => hangUps(session, session[name]));
  if (session.status === 'cancelled') effects.push(cancel(firstDial(session)));
  if (session.settlement.status === 'capture_due') effects.push(settlement(session, 'capture'));
  if (session.settlement.status === 'release_due') effects.push(settlement(session, 'release'));
  if (session.endReason === 'system_error') effects.push({ type: 'raise_alert', alert: 'session_abandoned' });
  if (partyNames.every((name) => acceptedAttempt(session[name]))) effects.push(cancel(factsKey(session.id)));
  return [
    ...effects,
    enqueue(callTasks.freeProvider({ ...idsOf(session), answer: providerAnswer(session) })),
    cancel(providerWatch(session)),
  ];
}

/** What the provider did about the call. Nobody has missed a call that the carrier could not bring to their telephone. */
export function providerAnswer({ endReason, provider }: CallSession): CallAnswer {
  if (acceptedAttempt(provider)) return 'answered';
  const rang = provider.attempts.some(({ result }) => result !== 'failed' && result !== 'refused');
  return endReason === 'provider_no_answer' && rang ? 'missed' : 'none';
}

const settlement = (session: CallSession, action: 'capture' | 'release') =>
  enqueue(callTasks.settle({ sessionId: session.id, action }));

function hangUps(session: CallSession, party: Party): Effect[] {
  return party.attempts
    .filter((attempt) => attempt.result === null || attempt.result === 'accepted')
    .filter((attempt) => legEnd(attempt, session.conferenceEndedAt) === null)
    .map((attempt): Effect => ({ type: 'hang_up', attemptId: attempt.id, farewell: farewell(session) }));
}

function farewell(session: CallSession): Farewell {
  switch (session.endReason) {
    case 'provider_no_answer':
    case 'provider_declined':
      return 'provider_unreachable';
    case 'client_hung_up':
      return 'client_gone';
    case 'system_error':
      return 'system_error';
    default:
      return 'call_over';
  }
}
