import { legEnd } from './billing.ts';
import type { Effect, Farewell } from './effects.ts';
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
      return [
        { type: 'schedule_dial', party: 'client', number: 1, at: session.scheduledFor },
        { type: 'watch_provider', at: providerWatchAt(session) },
      ];
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

const providerWatchAt = (session: CallSession) => session.createdAt + PROVIDER_WATCH * 1000;

const attemptWatchAt = (session: CallSession, attempt: Attempt) =>
  attempt.dialledAt + (session.rules.ringTimeout + RING_BUFFER) * 1000;

function endedWatches(session: CallSession, party: Party): Effect[] {
  return party.attempts
    .filter(({ result }) => result !== null)
    .map((attempt) => ({ type: 'unwatch_attempt', attemptId: attempt.id, at: attemptWatchAt(session, attempt) }));
}

function dialling(session: CallSession, name: PartyName, firstAt: number): Effect[] {
  const attempt = lastAttempt(session[name]);
  if (!attempt) return [{ type: 'schedule_dial', party: name, number: 1, at: firstAt }];
  if (attempt.result === null) return underWay(session, attempt);
  const at = (attempt.resultAt ?? attempt.dialledAt) + session.rules.retryDelay * 1000;
  return [...cutOff(attempt), { type: 'schedule_dial', party: name, number: attempt.number + 1, at }];
}

function underWay(session: CallSession, attempt: Attempt): Effect[] {
  const watch: Effect = { type: 'watch_attempt', attemptId: attempt.id, at: attemptWatchAt(session, attempt) };
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
    { type: 'await_facts', at: end + FACTS_GRACE * 1000 },
  ];
}

function terminalObligations(session: CallSession): Effect[] {
  const effects: Effect[] = partyNames.flatMap((name) => hangUps(session, session[name]));
  if (session.status === 'cancelled') effects.push({ type: 'unschedule_dial', party: 'client', number: 1 });
  if (session.settlement.status === 'capture_due') effects.push({ type: 'settle', action: 'capture' });
  if (session.settlement.status === 'release_due') effects.push({ type: 'settle', action: 'release' });
  if (session.endReason === 'system_error') effects.push({ type: 'raise_alert', alert: 'session_abandoned' });
  if (partyNames.every((name) => acceptedAttempt(session[name]))) effects.push({ type: 'unawait_facts' });
  return [...effects, { type: 'free_provider' }, { type: 'unwatch_provider', at: providerWatchAt(session) }];
}

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
