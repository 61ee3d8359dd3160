import { callFunction } from '@sos/browser/call-function';
import { useEffect, useState } from 'react';
import { unreadIn } from './notification.ts';
import type { Notification } from './notification.ts';

/** How long the page is in view until what it shows counts as seen, in ms. */
const MOMENT = 2_000;

/** Marks as read what has been in view for a moment. Returns the ids of what was new during this visit, which stays marked as new in it. */
export function useSeen(notifications: readonly Notification[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unread = unreadIn(notifications).map(({ id }) => id);
  if (unread.some((id) => !fresh.has(id))) setFresh(new Set([...fresh, ...unread]));
  const key = unread.join(' ');
  useEffect(() => (key === '' ? undefined : onceSeen(() => markRead(key.split(' ')))), [key]);
  return fresh;
}

export function markRead(ids: string[]): void {
  // Without an answer they are new again in the next visit.
  if (ids.length > 0) callFunction('markNotificationsRead', { ids }).catch(() => undefined);
}

/** Does it once the page has been in view for a moment. Returns the way to stop. */
export function onceSeen(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(act, MOMENT);
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
