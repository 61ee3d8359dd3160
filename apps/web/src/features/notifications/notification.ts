import type { NotificationDocument } from '@sos/contracts/notifications';

/** One notification as the page shows it. */
export interface Notification extends NotificationDocument {
  readonly id: string;
}

/** How many are shown; the bell counts among them. */
export const SHOWN = 30;

export function unreadIn(notifications: readonly Notification[]): Notification[] {
  return notifications.filter(({ readAt }) => readAt === null);
}
