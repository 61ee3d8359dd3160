import type { SessionDocument } from '@sos/contracts/calls';

type Party = SessionDocument['client'];
export type Side = 'client' | 'provider';

/** Whose view of the call a person gets; who is neither of the two sees what the client sees. */
export function sideOf({ providerId }: SessionDocument, uid: string | undefined): Side {
  return uid === providerId ? 'provider' : 'client';
}

/** How a party's portrait shows: nothing yet, ringing, on the line, or gone. */
export type Presence = 'waiting' | 'ringing' | 'connected' | 'gone';

export function presenceOf(session: SessionDocument, side: Side): Presence {
  const { status } = session[side];
  if (status === 'pending') return 'waiting';
  if (status === 'ringing' && isUnreached(session)) return 'waiting';
  if (status === 'ringing' || status === 'amd_pending') return 'ringing';
  return isOnLine(session[side]) ? 'connected' : 'gone';
}

const isOnLine = ({ status }: Party): boolean => status === 'accepted' || status === 'connected';

/** True while the carrier does not answer us: then no telephone rings, although one should. */
export const isUnreached = ({ waiting }: SessionDocument): boolean => waiting?.vendor === 'twilio';

/** How much of the line between the two portraits is drawn. */
export function lineOf({ client, provider }: SessionDocument): 'none' | 'half' | 'whole' {
  if (client.status === 'connected' && provider.status === 'connected') return 'whole';
  return isOnLine(client) ? 'half' : 'none';
}

export type LiveMoment =
  | 'scheduled'
  | 'soon'
  | 'unreached'
  | 'calling_client'
  | 'client_again'
  | 'client_rings_again'
  | 'calling_provider'
  | 'provider_next'
  | 'provider_again'
  | 'provider_rings_again'
  | 'connecting'
  | 'active'
  | 'rejoining'
  | 'cut';

function callingMoment(session: SessionDocument): LiveMoment {
  const { status, client, provider } = session;
  if (isUnreached(session)) return 'unreached';
  if (status === 'calling_client') {
    if (presenceOf(session, 'client') !== 'ringing') return 'client_again';
    return client.attempts.length > 1 ? 'client_rings_again' : 'calling_client';
  }
  if (presenceOf(session, 'provider') !== 'ringing')
    return provider.attempts.length > 0 ? 'provider_again' : 'provider_next';
  return provider.attempts.length > 1 ? 'provider_rings_again' : 'calling_provider';
}

/** What is going on in a call that is not over; each moment has its sentence and what happens next. */
export function liveMoment(session: SessionDocument, now: number): LiveMoment {
  switch (session.status) {
    case 'scheduled':
      if (now < session.scheduledFor) return 'scheduled';
      return isUnreached(session) ? 'unreached' : 'soon';
    case 'calling_client':
    case 'calling_provider':
      return callingMoment(session);
    case 'connecting':
      return 'connecting';
    default:
      return talkMoment(session);
  }
}

function talkMoment(session: SessionDocument): LiveMoment {
  if (lineOf(session) === 'whole') return 'active';
  return isOnLine(session.client) && isOnLine(session.provider) ? 'rejoining' : 'cut';
}

/** Why a call that is over ended as it did. */
export function reasonOfEnd({ endReason, status, settlement }: SessionDocument) {
  if (endReason === 'by_admin' && (settlement.billableSeconds ?? 0) > 0) return 'ended_by_admin';
  return endReason ?? (status === 'completed' ? 'talked' : 'system_error');
}

export type Outcome = 'charged' | 'charging' | 'released' | 'releasing' | 'refunded' | 'uncollected';

/** Where the money went, or is going. */
export function outcomeOf({ settlement, status, endReason }: SessionDocument): Outcome {
  switch (settlement.status) {
    case 'captured':
      return 'charged';
    case 'capture_due':
      return 'charging';
    case 'released':
      return 'released';
    case 'refunded':
      return 'refunded';
    case 'uncollected':
      return 'uncollected';
    case 'release_due':
      return 'releasing';
    case 'none':
      return status === 'completed' && endReason === null ? 'charging' : 'releasing';
  }
}
