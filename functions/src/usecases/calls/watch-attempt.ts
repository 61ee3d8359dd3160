import { isTerminal, partyOfAttempt } from '@sos/domain/calls/session';
import { callTasks } from '@sos/domain/calls/tasks';
import type { Clock, Tasks } from '../shared/ports.ts';
import type { Sessions } from './ports.ts';
import type { Reconcile } from './reconcile.ts';

/** How soon an attempt that is still under way is looked at again, in seconds. */
const LOOK_AGAIN = 30;

export interface WatchAttemptNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly reconcile: Reconcile;
  readonly tasks: Pick<Tasks, 'enqueue'>;
  readonly clock: Clock;
}

/** An attempt should have had its verdict by now. If it has none, the carrier is asked; a call still queued or ringing is waited for. */
export function makeWatchAttempt(needs: WatchAttemptNeeds) {
  return async (task: { sessionId: string; attemptId: string }): Promise<void> => {
    const session = await needs.sessions.read(task.sessionId);
    const attempt = session?.[partyOfAttempt(task.attemptId)].attempts.find(({ id }) => id === task.attemptId);
    if (!session || !attempt || attempt.result !== null || isTerminal(session)) return;
    const truth = await needs.reconcile(task.sessionId);
    if (!truth?.alive) return;
    const at = needs.clock.now() + LOOK_AGAIN * 1000;
    await needs.tasks.enqueue(callTasks.watchAttempt({ ...task, at }));
  };
}
