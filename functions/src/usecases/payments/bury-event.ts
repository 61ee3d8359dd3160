import type { Alerts, Log } from '../shared/ports.ts';
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
    await deadLetters.keep({ vendor, eventId, problem, body: body.slice(0, KEPT), isClosed: false });
    await alerts.raise({ kind: 'dead_letter', key: `${vendor}_${eventId}`, detail: { vendor, eventId, problem } });
  };
}

export interface UnknownEvent extends StrangeEvent {
  readonly type: string;
  readonly body: string;
}

/** Keeps a genuine event of a kind that nothing follows, so that it can be followed once something does: nobody need look at it. */
export function makeKeepUnknown({ deadLetters, log }: Pick<BuryEventNeeds, 'deadLetters'> & { readonly log: Log }) {
  return async ({ vendor, eventId, type, body }: UnknownEvent): Promise<void> => {
    await deadLetters.keep({ vendor, eventId, problem: `unknown: ${type}`, body: body.slice(0, KEPT), isClosed: true });
    log.info('rail_event_without_consequence', { eventId, type });
  };
}
