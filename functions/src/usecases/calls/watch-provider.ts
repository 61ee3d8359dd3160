import { isTerminal } from '@sos/domain/calls/session';
import { callTasks } from '@sos/domain/calls/tasks';
import type { Clock, Tasks } from '../shared/ports.ts';
import type { ProviderDesk } from './ports.ts';
import type { Reconcile } from './reconcile.ts';

/** How often a provider whose session goes on is looked at again, in seconds. */
const LOOK_AGAIN = 600;

export interface WatchProviderNeeds {
  readonly desk: ProviderDesk;
  readonly reconcile: Reconcile;
  readonly tasks: Pick<Tasks, 'enqueue'>;
  readonly clock: Clock;
}

/** Frees a provider whom no live session keeps busy; while one does, looks again later. */
export function makeWatchProvider(needs: WatchProviderNeeds) {
  return async (task: { sessionId: string; providerId: string }): Promise<void> => {
    if (!(await needs.desk.isReservedFor(task.providerId, task.sessionId))) return;
    const truth = await needs.reconcile(task.sessionId);
    if (!truth || isTerminal(truth.session)) return free(needs, task);
    const at = needs.clock.now() + LOOK_AGAIN * 1000;
    await needs.tasks.enqueue(callTasks.watchProvider({ ...task, at }));
  };
}

function free({ desk, clock }: WatchProviderNeeds, task: { sessionId: string; providerId: string }): Promise<void> {
  return desk.free(task.providerId, { sessionId: task.sessionId, answer: 'none', at: clock.now() });
}
