import { billableSeconds, certainSeconds, includedSeconds, isBillable, talkStartedAt } from './billing.ts';
import type { SessionEvent } from './events.ts';
import { absences, goneAt, isEventMissing, legOnLine, roomOf } from './presence.ts';
import { end } from './record.ts';
import {
  acceptedAttempt,
  type CallSession,
  type EndReason,
  lastAttempt,
  type PartyName,
  partyNames,
  type PartyStatus,
} from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** What the event that moves a session says about the end: nothing, that no fact will come any more, or that time is up. */
type Finality = 'open' | 'final' | 'time_up';

const finalities: Readonly<Partial<Record<SessionEvent['type'], Finality>>> = {
  facts_final: 'final',
  gave_up: 'final',
  time_up: 'time_up',
  force_requested: 'time_up',
};

/** Moves the status as far as the known facts carry it. */
export function progress(session: CallSession, event: Pick<SessionEvent, 'type' | 'at'>): CallSession {
  const finality = finalities[event.type] ?? 'open';
  let current = session;
  for (;;) {
    const moved = step(current, event.at, finality);
    if (moved === current) return withPartyStatuses(current);
    current = moved;
  }
}

function step(session: CallSession, at: Instant, finality: Finality): CallSession {
  switch (session.status) {
    case 'calling_client':
      return fromCalling(session, 'client', at);
    case 'calling_provider':
      return absences(session).length > 0
        ? end(session, { status: 'failed', reason: 'client_hung_up', at })
        : fromCalling(session, 'provider', at);
    case 'connecting':
      return talkStartedAt(session) === null ? withoutTalk(session, at, finality) : { ...session, status: 'active' };
    case 'active':
      return afterTalk(session, at, finality);
    default:
      return session;
  }
}

const afterAcceptance = { client: 'calling_provider', provider: 'connecting' } as const;

function fromCalling(session: CallSession, name: PartyName, at: Instant): CallSession {
  const attempt = lastAttempt(session[name]);
  if (!attempt || attempt.result === null) return session;
  if (attempt.result === 'accepted') return { ...session, status: afterAcceptance[name] };
  const exhausted = attempt.result === 'refused' || attempt.number >= session.rules.maxAttempts;
  if (!exhausted) return session;
  const reason: EndReason = `${name}_${attempt.result === 'declined' ? 'declined' : 'no_answer'}`;
  return end(session, { status: 'failed', reason, at });
}

/**
 * Ends a session in which nobody talked, once somebody is off the line. While a joining is not told, they may have talked
 * all the same; so its event is waited for.
 */
function withoutTalk(session: CallSession, at: Instant, finality: Finality): CallSession {
  const gone = absences(session);
  const told = partyNames.every((name) => acceptedAttempt(session[name])?.joinedAt != null);
  if (gone.length === 0 || (!told && finality === 'open')) return session;
  const reason = hungUpFirst(session);
  const endedAt = Math.max(...gone.map(({ since }) => since));
  return decided(end(session, { status: 'failed', reason, at: endedAt }), at, 0);
}

/** Ends a session after a talk: both are off the line, or one is and no return is waited for any more, or time is up. */
function afterTalk(session: CallSession, at: Instant, finality: Finality): CallSession {
  const gone = absences(session);
  if (finality === 'time_up') {
    return settled(session, {
      at,
      endedAt: at,
      seconds: Math.min(billableSeconds(session, at), includedSeconds(session)),
    });
  }
  if (gone.length === 0) return session;
  const endedAt = Math.max(...gone.map(({ since }) => since));
  const seconds = certainSeconds(session, endedAt);
  // What is in doubt may be told yet.
  const isTold = !isEventMissing(session) && seconds === billableSeconds(session, endedAt);
  if (finality === 'open' && (gone.length < partyNames.length || !isTold)) return session;
  return settled(session, { at, endedAt, seconds });
}

function settled(
  session: CallSession,
  { at, endedAt, seconds }: { at: Instant; endedAt: Instant; seconds: number },
): CallSession {
  if (!isBillable(session, seconds)) {
    return decided(end(session, { status: 'failed', reason: 'too_short', at: endedAt }), at, seconds);
  }
  const decision = { status: 'capture_due', decidedAt: at, settledAt: null, billableSeconds: seconds } as const;
  return { ...session, status: 'completed', endedAt, settlement: { ...session.settlement, ...decision } };
}

function decided(failed: CallSession, at: Instant, seconds: number): CallSession {
  return { ...failed, settlement: { ...failed.settlement, decidedAt: at, billableSeconds: seconds } };
}

function hungUpFirst(session: CallSession): EndReason {
  const endOf = (name: PartyName) => {
    const leg = acceptedAttempt(session[name]);
    return (leg ? goneAt(session, name, leg) : null) ?? Number.POSITIVE_INFINITY;
  };
  return endOf('client') < endOf('provider') ? 'client_hung_up' : 'provider_hung_up';
}

/** What each party's card shows follows from its calls. */
function withPartyStatuses(session: CallSession): CallSession {
  const client = partyStatus(session, 'client');
  const provider = partyStatus(session, 'provider');
  if (client === session.client.status && provider === session.provider.status) return session;
  return {
    ...session,
    client: { ...session.client, status: client },
    provider: { ...session.provider, status: provider },
  };
}

function partyStatus(session: CallSession, name: PartyName): PartyStatus {
  const attempt = lastAttempt(session[name]);
  if (!attempt) return 'pending';
  if (attempt.result === null) return attempt.answeredAt === null ? 'ringing' : 'amd_pending';
  if (acceptedAttempt(session[name])) return statusOfLeg(session, name);
  return attempt.result === 'refused' || attempt.result === 'accepted' ? 'failed' : attempt.result;
}

function statusOfLeg(session: CallSession, name: PartyName): PartyStatus {
  const leg = legOnLine(session, name);
  if (!leg) return 'disconnected';
  return roomOf(session, name, leg) ? 'connected' : 'accepted';
}
