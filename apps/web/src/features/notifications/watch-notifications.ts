import { watchNewest } from '@sos/browser/live/watch-newest';
import { notificationDocumentSchema } from '@sos/contracts/notifications';
import { browserPaths } from '@sos/contracts/browser-paths';
import type { NotificationWatch } from './follow-notifications.ts';
import { SHOWN } from './notification.ts';

/** Follows the newest notifications of a person. Returns the way to stop. */
export function watchNotifications(uid: string, { onValues, onError }: NotificationWatch): Promise<() => void> {
  const own = { collection: browserPaths.notifications(), field: 'recipientId', value: uid } as const;
  const read = (id: string, data: unknown) => ({ id, ...notificationDocumentSchema.parse(data) });
  return watchNewest({ ...own, newestBy: 'createdAt', limit: SHOWN }, { read, onValues, onError });
}
