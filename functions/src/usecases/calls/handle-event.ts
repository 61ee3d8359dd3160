import type { AuditRecord } from '@sos/contracts/audit';
import { type Effect, effectKey } from '@sos/domain/calls/effects';
import type { SessionEvent, SessionEventType } from '@sos/domain/calls/events';
import { next, type Transition } from '@sos/domain/calls/next';
import { obligations } from '@sos/domain/calls/obligations';
import type { CallSession } from '@sos/domain/calls/session';
import { timelineEntry } from '@sos/domain/calls/timeline';
import type { Clock, Log } from '../shared/ports.ts';
import type { Sessions } from './ports.ts';
import type { RunEffects } from './run-effects.ts';

export interface HandleEventNeeds {
  readonly sessions: Pick<Sessions, 'change'>;
  readonly runEffects: RunEffects;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the carrier reports in bursts, while nobody on the telephone waits for our answer. */
const reports: ReadonlySet<SessionEventType> = new Set([
  'joined',
  'left',
  'conference_started',
  'conference_ended',
  'call_ended',
  'recording_started',
  'recording_ended',
]);

/** Resolves to undefined when there is no such session. */
export type HandleEvent = (
  sessionId: string,
  event: SessionEvent,
  auditOf?: (before: CallSession, after: CallSession) => AuditRecord,
) => Promise<Transition | undefined>;

/**
 * Applies one event and carries out what follows. An event that the session knows may be a redelivery after a crash
 * between the write and its effects, so everything the session still owes is done again.
 */
export function makeHandleEvent(needs: HandleEventNeeds): HandleEvent {
  return async (sessionId, event, auditOf) => {
    const decide = (session: CallSession) => {
      const transition = next(session, event);
      const entry = timelineEntry(session, event, { transition, recordedAt: needs.clock.now() });
      return { ...transition, entry, audit: auditOf?.(session, transition.session) };
    };
    const transition = await needs.sessions.change(sessionId, decide, reports.has(event.type));
    if (!transition) {
      needs.log.warn('unknown_session', { session: sessionId, event: event.type });
      return undefined;
    }
    const { session, changed, repeated } = transition;
    const message = changed ? 'session_event' : repeated ? 'repeated_event' : 'stale_webhook';
    needs.log.info(message, { session: sessionId, event: event.type, status: session.status });
    await needs.runEffects(session, repeated ? obligations(session) : stillOwed(transition), repeated);
    return transition;
  };
}

/** Another event that was written at the same time may have made an effect needless. */
function stillOwed({ session, effects }: Transition): Effect[] {
  const owed = new Set(obligations(session).map(effectKey));
  return effects.filter((effect) => owed.has(effectKey(effect)));
}
