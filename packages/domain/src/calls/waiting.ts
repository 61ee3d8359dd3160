import type { Vendor } from '../vendors/breaker.ts';
import type { SessionEvent } from './events.ts';
import { type CallSession, isTerminal, type Waiting, lastAttempt, partyNames } from './session.ts';

export type WaitingEvent = Extract<SessionEvent, { type: 'vendor_failed' | 'vendor_answered' }>;

/** The session with whom it waits for; undefined when that is known already, since a failure owes the world nothing again. */
export function recordWaiting(session: CallSession, event: WaitingEvent): CallSession | undefined {
  const { vendor } = event;
  const before = session.waiting?.vendor === vendor ? session.waiting : undefined;
  if (event.type === 'vendor_answered') return before && { ...session, waiting: null };
  if (!isOwed(session, vendor)) return undefined;
  const counted = event.counted ?? before?.counted;
  const waiting: Waiting = { vendor, circuit: event.circuit, ...(counted !== undefined && { counted }) };
  return isSame(before, waiting) ? undefined : { ...session, waiting };
}

const isSame = (before: Waiting | undefined, after: Waiting) =>
  before?.circuit === after.circuit && before.counted === after.counted;

/** The session after an event: once the carrier tells of the calls that it has placed, nobody waits for it any more. */
export function recordNoWait(session: CallSession): CallSession {
  return session.waiting?.vendor === 'twilio' && !isCallOwed(session) ? { ...session, waiting: null } : session;
}

/** Calls are placed until a session ends; its money is moved after that. */
function isOwed(session: CallSession, vendor: Vendor): boolean {
  if (vendor === 'stripe') return isTerminal(session) && session.settlement.status.endsWith('_due');
  return !isTerminal(session) && isCallOwed(session);
}

/** True while a telephone should ring, and nothing has told of its call. */
function isCallOwed(session: CallSession): boolean {
  return partyNames.some((name) => {
    const attempt = lastAttempt(session[name]);
    return attempt !== undefined && attempt.callRef === null && attempt.result === null;
  });
}
