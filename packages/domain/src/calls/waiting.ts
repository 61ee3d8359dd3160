import type { Vendor } from '../vendors/breaker.ts';
import type { SessionEvent } from './events.ts';
import { type CallSession, isTerminal } from './session.ts';

export type WaitingEvent = Extract<SessionEvent, { type: 'vendor_failed' | 'vendor_answered' }>;

/** The session with whom it waits for; undefined when that is known already, since a failure owes the world nothing again. */
export function recordWaiting(session: CallSession, event: WaitingEvent): CallSession | undefined {
  const { waiting } = session;
  if (event.type === 'vendor_answered')
    return waiting?.vendor === event.vendor ? { ...session, waiting: null } : undefined;
  const { vendor, circuit } = event;
  if (!isOwed(session, vendor)) return undefined;
  const known = waiting?.vendor === vendor && waiting.circuit === circuit;
  return known ? undefined : { ...session, waiting: { vendor, circuit } };
}

/** Calls are placed until a session ends; its money is moved after that. */
function isOwed(session: CallSession, vendor: Vendor): boolean {
  const over = isTerminal(session);
  return vendor === 'stripe' ? over && session.settlement.status.endsWith('_due') : !over;
}
