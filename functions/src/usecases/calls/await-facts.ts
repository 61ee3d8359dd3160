import { isTerminal } from '@sos/domain/calls/session';
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

/** Some event about the end never came: the carrier is asked, then the session is decided with what is known. */
export function makeAwaitFacts(needs: AwaitFactsNeeds) {
  return async (task: { sessionId: string }): Promise<void> => {
    const session = await needs.sessions.read(task.sessionId);
    if (!session || isTerminal(session)) return;
    const truth = await needs.reconcile(task.sessionId);
    if (!truth || isTerminal(truth.session)) return;
    await needs.handleEvent(task.sessionId, { type: 'facts_final', at: needs.clock.now() });
  };
}
