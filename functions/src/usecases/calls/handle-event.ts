import type { SessionEvent, SessionEventType } from '@sos/domain/calls/events';
import { next, type Transition } from '@sos/domain/calls/next';
import { obligations } from '@sos/domain/calls/obligations';
import type { Log } from '../shared/ports.ts';
import type { Sessions } from './ports.ts';
import type { RunEffects } from './run-effects.ts';

export interface HandleEventNeeds {
  readonly sessions: Pick<Sessions, 'change'>;
  readonly runEffects: RunEffects;
  readonly log: Log;
}

/** What the carrier reports in bursts, while nobody on the telephone waits for our answer. */
const reports: ReadonlySet<SessionEventType> = new Set([
  'joined',
  'left',
  'conference_started',
  'conference_ended',
  'call_ended',
]);

/** Resolves to undefined when there is no such session. */
export type HandleEvent = (sessionId: string, event: SessionEvent) => Promise<Transition | undefined>;

/**
 * Applies one event and carries out what follows. An event that the session knows may be a redelivery after a crash
 * between the write and its effects, so everything the session still owes is done again.
 */
export function makeHandleEvent(needs: HandleEventNeeds): HandleEvent {
  return async (sessionId, event) => {
    const transition = await needs.sessions.change(
      sessionId,
      (session) => next(session, event),
      reports.has(event.type),
    );
    if (!transition) {
      needs.log.warn('unknown_session', { session: sessionId, event: event.type });
      return undefined;
    }
    const { session, changed, repeated } = transition;
    const message = changed ? 'session_event' : repeated ? 'repeated_event' : 'stale_webhook';
    needs.log.info(message, { session: sessionId, event: event.type, status: session.status });
    await needs.runEffects(session, repeated ? obligations(session) : transition.effects, repeated);
    return transition;
  };
}
