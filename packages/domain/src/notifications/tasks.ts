import type { Instant } from '../shared/instant.ts';
import type { Retries, Task } from '../shared/task.ts';
import { soonAt } from './call-notices.ts';
import type { CallSession } from '../calls/session.ts';

/** What tasks of notifications carry, by shape; each shape has its schema in the contracts. */
export interface NotificationPayloads {
  readonly delivery: { readonly deliveryId: string };
  readonly reminder: { readonly sessionId: string };
}

/** How long a task goes on that cannot even read what it is about, which is for days; failed sendings have tries of their own. */
const forDays: Retries = { maxAttempts: 100, minBackoffSeconds: 5, maxBackoffSeconds: 3600 };
const untilItRings: Retries = { maxAttempts: 5, minBackoffSeconds: 5, maxBackoffSeconds: 20 };

/** Every queue of notifications: what its tasks carry, and how long it goes on with one that fails. */
export const notificationQueues = {
  sendNotificationTask: { carries: 'delivery', retries: forDays },
  callReminderTask: { carries: 'reminder', retries: untilItRings },
} as const satisfies Readonly<Record<string, { carries: keyof NotificationPayloads; retries: Retries }>>;

type NotificationQueue = keyof typeof notificationQueues;
export type NotificationTaskData = {
  readonly [Queue in NotificationQueue]: NotificationPayloads[(typeof notificationQueues)[Queue]['carries']];
};
type NotificationTask = {
  readonly [Queue in NotificationQueue]: Task<Queue, NotificationTaskData[Queue]>;
}[NotificationQueue];

/** A name is taken once, so what is looked at again has its instant in it. */
export const notificationTasks = {
  send: (deliveryId: string, at: Instant) => ({
    queue: 'sendNotificationTask',
    name: `${deliveryId}-${at}`,
    data: { deliveryId },
    at,
  }),
  /** Tells the parties that the telephone is about to ring. */
  remind: (session: Pick<CallSession, 'id' | 'scheduledFor' | 'rules'>) => ({
    queue: 'callReminderTask',
    name: `${session.id}-soon`,
    data: { sessionId: session.id },
    at: soonAt(session),
  }),
} satisfies Readonly<Record<string, (...input: never[]) => NotificationTask>>;
