import { absences } from '@sos/domain/calls/presence';
import { RETURN_LIMIT } from '@sos/domain/calls/return';
import { type CallSession, isTerminal } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Sessions } from './ports.ts';
import type { Reconcile } from './reconcile.ts';

export interface AwaitFactsNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly reconcile: Reconcile;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/**
 * Some event may never have come: the carrier is asked. A session without a living call is then decided with what is known,
 * and so is one whose lost party has not returned in time.
 */
export function makeAwaitFacts(needs: AwaitFactsNeeds) {
  return async (task: { sessionId: string }): Promise<void> => {
    const session = await needs.sessions.read(task.sessionId);
    if (!session || isTerminal(session)) return;
    const truth = await needs.reconcile(task.sessionId, session);
    if (!truth || isTerminal(truth.session)) return;
    const at = needs.clock.now();
    if (truth.alive && !isReturnOver(truth.session, at)) return;
    await needs.handleEvent(task.sessionId, { type: 'facts_final', at });
  };
}

function isReturnOver(session: CallSession, at: Instant): boolean {
  return absences(session).some(({ since }) => at >= since + RETURN_LIMIT * 1000);
}
