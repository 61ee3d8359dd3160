import type { Vendor } from '../vendors/breaker.ts';
import type { SessionEvent } from './events.ts';
import { withAttempt } from './return.ts';
import { type CallSession, isTerminal, lastAttempt, partyNames, partyOfAttempt } from './session.ts';

export type WaitingEvent = Extract<SessionEvent, { type: 'vendor_failed' | 'vendor_answered' }>;

/** The session with whom it waits for; undefined when that is known already, since a failure owes the world nothing again. */
export function recordWaiting(session: CallSession, event: WaitingEvent): CallSession | undefined {
  const { vendor } = event;
  const before = session.waiting?.vendor === vendor ? session.waiting : undefined;
  if (event.type === 'vendor_answered') return before && { ...session, waiting: null };
  if (!isOwed(session, vendor)) return undefined;
  const counted = withCount(session, event.counted);
  if (before?.circuit === event.circuit && counted === session) return undefined;
  return { ...counted, waiting: { ...before, vendor, circuit: event.circuit } };
}

/** The session with the attempt whose dial was counted; the session itself where that is known, or there is none. */
function withCount(session: CallSession, attemptId: string | undefined): CallSession {
  if (attemptId === undefined) return session;
  const name = partyOfAttempt(attemptId);
  const attempt = session[name].attempts.find(({ id }) => id === attemptId);
  return attempt && !attempt.isCounted ? withAttempt(session, name, { ...attempt, isCounted: true }) : session;
}

/** The session after an event: once the carrier tells of the calls that it has placed, nobody waits for it any more. */
export function recordNoWait(session: CallSession): CallSession {
  return session.waiting?.vendor === 'twilio' && !isCallOwed(session) ? { ...session, waiting: null } : session;
}

/** Calls are placed until a session ends; its money is moved after that. */
function isOwed(session: CallSession, vendor: Vendor): boolean {
  if (vendor !== 'twilio') return isTerminal(session) && session.settlement.status.endsWith('_due');
  return !isTerminal(session) && isCallOwed(session);
}

/** True while a telephone should ring, and nothing has told of its call. */
function isCallOwed(session: CallSession): boolean {
  return partyNames.some((name) => {
    const attempt = lastAttempt(session[name]);
    return attempt !== undefined && attempt.callRef === null && attempt.result === null;
  });
}
