import { acceptedAttempt, type CallSession, isTerminal } from '../calls/session.ts';
import type { Instant } from '../shared/instant.ts';

/** What an agency sees of a member's call: nothing of the client. */
export interface LiveCall {
  readonly sessionId: string;
  readonly status: CallSession['status'];
  readonly bookedAt: Instant;
  readonly ringsAt: Instant;
  readonly talkingSince: Instant | null;
  readonly includedMinutes: number;
}

/** The call that a member has, once a session is as it is; the end of another one changes nothing. */
export function liveCallAfter(before: LiveCall | null, session: CallSession): LiveCall | null {
  if (!isTerminal(session)) return liveCallOf(session);
  return before?.sessionId === session.id ? null : before;
}

function liveCallOf(session: CallSession): LiveCall {
  const { id: sessionId, status, createdAt: bookedAt, scheduledFor: ringsAt, includedMinutes } = session;
  return { sessionId, status, bookedAt, ringsAt, talkingSince: talkingSince(session), includedMinutes };
}

/** Since both are in the conference; null while they are not. */
function talkingSince({ status, client, provider }: CallSession): Instant | null {
  if (status !== 'active') return null;
  const [one, other] = [client, provider].map((party) => acceptedAttempt(party)?.joinedAt ?? null);
  return typeof one === 'number' && typeof other === 'number' ? Math.max(one, other) : null;
}
