import { includedSeconds } from './billing.ts';
import { cancel, type Effect, enqueue, type Farewell } from './effects.ts';
import { absences, hasOpenLine, isOpen } from './presence.ts';
import { recordingDuty } from './recording.ts';
import { duringTalk, endedFactWaits, factWaits } from './during-talk.ts';
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
import { callTasks } from './tasks.ts';
import type { Instant } from '../shared/instant.ts';

/** The carrier may ring 5 s longer than asked (telephony facts 1.1); its own verdict should come first. */
const RING_BUFFER = 20;
/** Within so many seconds everybody has heard the farewell. */
const FAREWELL = 10;
/** A provider is looked after this often while a session keeps them busy, in seconds. */
const PROVIDER_WATCH = 600;

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
    case 'connecting':
      return connecting(session);
    default:
      return [
        ...duringTalk(session),
        ...partyNames.flatMap((name) => returning(session, name)),
        ...recordingTasks(session),
      ];
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

/** The event of somebody joining may be lost, and somebody may be gone who never joined: then the other waits for nothing. */
function connecting(session: CallSession): Effect[] {
  const legs = partyNames.map((name) => acceptedAttempt(session[name])).filter((leg) => leg !== undefined);
  const gone = absences(session);
  const stranded = gone.some(({ lost }) => lost.joinedAt === null && lost.leftAt === null);
  const open = stranded ? legs.filter((leg) => gone.every(({ lost }) => lost.id !== leg.id)) : [];
  return [
    ...open.map((leg): Effect => ({ type: 'hang_up', attemptId: leg.id, farewell: 'call_over' })),
    ...factWaits(session),
  ];
}

/** A call back under way, and calls that ring for somebody who has come back by another. */
function returning(session: CallSession, name: PartyName): Effect[] {
  return session[name].attempts.flatMap((attempt): Effect[] => {
    if (attempt.result !== null) return cutOff(attempt);
    if (attempt === lastAttempt(session[name])) return underWay(session, attempt);
    return [{ type: 'hang_up', attemptId: attempt.id, farewell: 'call_over' }];
  });
}

function terminalObligations(session: CallSession): Effect[] {
  const effects: Effect[] = partyNames.flatMap((name) => hangUps(session, name));
  if (session.status === 'cancelled') effects.push(cancel(firstDial(session)));
  if (session.settlement.status === 'capture_due') effects.push(settlement(session, 'capture'));
  if (session.settlement.status === 'release_due') effects.push(settlement(session, 'release'));
  if (session.endReason === 'system_error') effects.push({ type: 'raise_alert', alert: 'session_abandoned' });
  effects.push(...endedFactWaits(session), ...recordingTasks(session));
  return [...effects, enqueue(freeing(session)), cancel(providerWatch(session))];
}

/** How long after the end of a session the carrier must have told of a recording, in seconds. */
const RECORDING_GRACE = 60;

function recordingTasks(session: CallSession): Effect[] {
  const duty = recordingDuty(session);
  if (!duty) return [];
  const { word, leg } = duty;
  const at = word === 'settle' ? (session.endedAt ?? session.createdAt) + RECORDING_GRACE * 1000 : null;
  return [enqueue(callTasks.record({ sessionId: session.id, attemptId: leg.id, word, at }))];
}

/** Nobody is free while on a line of ours, and a farewell takes a moment. */
function freeing(session: CallSession) {
  const decidedAt = session.settlement.decidedAt ?? session.createdAt;
  return callTasks.freeProvider({ ...idsOf(session), at: hasOpenLine(session) ? decidedAt + FAREWELL * 1000 : null });
}

function settlement(
  { id: sessionId, settlement: { decidedAt, settledAt } }: CallSession,
  action: 'capture' | 'release',
) {
  const anew = settledAt === null ? undefined : (decidedAt ?? undefined);
  return enqueue(callTasks.settle({ sessionId, action, anew }));
}

function hangUps(session: CallSession, name: PartyName): Effect[] {
  return session[name].attempts
    .filter((attempt) => isOpen(session, name, attempt))
    .map((attempt): Effect => ({ type: 'hang_up', attemptId: attempt.id, farewell: farewell(session) }));
}

function farewell(session: CallSession): Farewell {
  switch (session.endReason) {
    case 'provider_no_answer':
    case 'provider_declined':
    case 'provider_gone':
      return 'provider_unreachable';
    case 'client_hung_up':
      return 'client_gone';
    case 'system_error':
      return 'system_error';
    default:
      return isTimeUp(session) ? 'time_up' : 'call_over';
  }
}

const isTimeUp = (session: CallSession): boolean =>
  (session.settlement.billableSeconds ?? 0) >= includedSeconds(session);
