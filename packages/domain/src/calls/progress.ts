import { billableSeconds, isBillable, legEnd } from './billing.ts';
import { end } from './record.ts';
import {
  acceptedAttempt,
  type Attempt,
  type CallSession,
  type EndReason,
  lastAttempt,
  type Party,
  type PartyName,
  partyNames,
  type PartyStatus,
} from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** Moves the status as far as the known facts carry it. `final` means that no missing fact will arrive any more. */
export function progress(session: CallSession, at: Instant, final: boolean): CallSession {
  let current = session;
  for (;;) {
    const moved = step(current, at, final);
    if (moved === current) return withPartyStatuses(current);
    current = moved;
  }
}

function step(session: CallSession, at: Instant, final: boolean): CallSession {
  switch (session.status) {
    case 'calling_client':
      return fromCalling(session, 'client', at);
    case 'calling_provider':
      return legClosed(session, acceptedAttempt(session.client))
        ? end(session, { status: 'failed', reason: 'client_hung_up', at })
        : fromCalling(session, 'provider', at);
    case 'connecting':
      return legs(session).every((leg) => leg.joinedAt !== null)
        ? { ...session, status: 'active' }
        : decide(session, at, final);
    case 'active':
      return decide(session, at, final);
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

/** Decides once both legs have joined and closed. A leg whose joining was never told may have an event still on its way. */
function decide(session: CallSession, at: Instant, final: boolean): CallSession {
  const both = legs(session);
  const closed = both.filter((leg) => legClosed(session, leg));
  const complete = closed.length === both.length && both.every((leg) => leg.joinedAt !== null);
  if (!complete && !(final && closed.length > 0)) return session;
  const endedAt = Math.max(...closed.map((leg) => legEnd(leg, session.conferenceEndedAt) ?? at));
  const seconds = billableSeconds(session, endedAt);
  if (session.status === 'active' && isBillable(session, seconds)) {
    const decision = { status: 'capture_due', decidedAt: at, settledAt: null, billableSeconds: seconds } as const;
    return { ...session, status: 'completed', endedAt, settlement: { ...session.settlement, ...decision } };
  }
  const failed = end(session, { status: 'failed', reason: shortReason(session), at: endedAt });
  return { ...failed, settlement: { ...failed.settlement, decidedAt: at, billableSeconds: seconds } };
}

function shortReason(session: CallSession): EndReason {
  if (session.status === 'active') return 'too_short';
  const endOf = (name: PartyName) => {
    const leg = acceptedAttempt(session[name]);
    return (leg ? legEnd(leg, session.conferenceEndedAt) : null) ?? Number.POSITIVE_INFINITY;
  };
  return endOf('client') < endOf('provider') ? 'client_hung_up' : 'provider_hung_up';
}

function legs(session: CallSession): Attempt[] {
  return partyNames.map((name) => acceptedAttempt(session[name])).filter((leg) => leg !== undefined);
}

function legClosed(session: CallSession, leg: Attempt | undefined): boolean {
  return leg !== undefined && legEnd(leg, session.conferenceEndedAt) !== null;
}

/** What each party's card shows follows from its last attempt. */
function withPartyStatuses(session: CallSession): CallSession {
  const client = partyStatus(session, session.client);
  const provider = partyStatus(session, session.provider);
  if (client === session.client.status && provider === session.provider.status) return session;
  return {
    ...session,
    client: { ...session.client, status: client },
    provider: { ...session.provider, status: provider },
  };
}

function partyStatus(session: CallSession, party: Party): PartyStatus {
  const attempt = lastAttempt(party);
  if (!attempt) return 'pending';
  if (attempt.result === null) return attempt.answeredAt === null ? 'ringing' : 'amd_pending';
  if (attempt.result === 'refused') return 'failed';
  if (attempt.result !== 'accepted') return attempt.result;
  if (legClosed(session, attempt)) return 'disconnected';
  return attempt.joinedAt === null ? 'accepted' : 'connected';
}
