import type { Vendor } from '../vendors/breaker.ts';
import type { SessionEvent } from './events.ts';
import { type CallSession, isTerminal, lastAttempt, partyNames } from './session.ts';

export type WaitingEvent = Extract<SessionEvent, { type: 'vendor_failed' | 'vendor_answered' }>;

/** The session with whom it waits for; undefined when that is known already, since a failure owes the world nothing again. */
export function recordWaiting(session: CallSession, event: WaitingEvent): CallSession | undefined {
  const { waiting } = session;
  if (event.type === 'vendor_answered')
    return waiting?.vendor === event.vendor ? { ...session, waiting: null } : undefined;
  const { vendor, circuit } = event;
  if (!isOwed(session, vendor)) return undefined;
  const before = waiting?.vendor === vendor ? waiting : undefined;
  const counted = event.counted ?? before?.counted;
  const known = before?.circuit === circuit && before.counted === counted;
  return known ? undefined : { ...session, waiting: { vendor, circuit, ...(counted !== undefined && { counted }) } };
}

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
