import { notificationTasks } from '@sos/domain/notifications/tasks';
import { type Clock, type Log, type Tasks } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Deliveries } from './ports.ts';

/** So long after it was due, whoever was to try has certainly had the time, in ms. */
const OVERDUE = 15 * 60_000;

export interface ResumeDeliveriesNeeds {
  readonly deliveries: Deliveries;
  readonly tasks: Tasks;
  readonly clock: Clock;
  readonly log: Log;
}

/** Has deliveries tried whose task was lost. Returns how many there were. */
export function makeResumeDeliveries({ deliveries, tasks, clock, log }: ResumeDeliveriesNeeds) {
  return async (): Promise<number> => {
    const now = clock.now();
    return sweep({
      list: (query) => deliveries.overdue(now - OVERDUE, query),
      visit: async (id) => {
        try {
          await tasks.enqueue(notificationTasks.send(id, now));
        } catch (error) {
          log.error('delivery_not_resumed', { deliveryId: id, error });
        }
      },
      clock,
    });
  };
}
