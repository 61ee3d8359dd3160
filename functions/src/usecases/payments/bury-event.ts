import type { Alerts } from '../shared/ports.ts';
import type { DeadLetters, StrangeEvent } from './ports.ts';

/** As much of an event as is kept. */
const KEPT = 20_000;

export interface BuryEventNeeds {
  readonly deadLetters: DeadLetters;
  readonly alerts: Alerts;
}

export interface UnreadableEvent extends StrangeEvent {
  readonly problem: string;
  readonly body: string;
}

/** Keeps a signed event that cannot be understood, for a person to read: sent again it would be no clearer. */
export function makeBuryEvent({ deadLetters, alerts }: BuryEventNeeds) {
  return async ({ vendor, eventId, problem, body }: UnreadableEvent): Promise<void> => {
    await deadLetters.keep({ vendor, eventId, problem, body: body.slice(0, KEPT) });
    await alerts.raise({ kind: 'dead_letter', key: `${vendor}_${eventId}`, detail: { vendor, eventId, problem } });
  };
}
