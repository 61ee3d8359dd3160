import { type Delivery, nextLook } from '@sos/domain/notifications/delivery';
import { notificationTasks } from '@sos/domain/notifications/tasks';
import type { Alerts, Tasks } from '../shared/ports.ts';

export interface CarryOnNeeds {
  readonly tasks: Tasks;
  readonly alerts: Alerts;
}

/** Does what a delivery in its state still needs; harmless to repeat, so that it follows every look at one. */
export function makeCarryOn({ tasks, alerts }: CarryOnNeeds) {
  return async (id: string, delivery: Delivery): Promise<void> => {
    const { status, channel, text, problem, replays } = delivery;
    if (status === 'queued') await tasks.enqueue(notificationTasks.send(id, nextLook(delivery)));
    if (status !== 'dead') return;
    const detail = { deliveryId: id, channel, text, problem };
    await alerts.raise({ kind: 'notification_undelivered', key: `${id}_${replays}`, detail });
  };
}
