import { CallableError } from '@sos/browser/callable-client';
import type { Notification } from './notification.ts';

export type NotificationsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly notifications: readonly Notification[] }
  | { readonly status: 'failed'; readonly error: unknown };

export interface NotificationWatch {
  readonly onValues: (notifications: readonly Notification[]) => void;
  readonly onError: (error: unknown) => void;
}
type Watch = (to: NotificationWatch) => Promise<() => void>;

/** Milliseconds of silence after which a person is told that nothing comes; what comes later is shown all the same. */
const patience = 10_000;

/** Follows notifications by a listener, which may never speak. Returns the way to stop. */
export function followNotifications(watch: Watch, tell: (state: NotificationsState) => void): () => void {
  let stopped = false;
  const timer = setTimeout(() => fail(new CallableError('offline', 'no answer yet')), patience);
  const say = (state: NotificationsState) => {
    clearTimeout(timer);
    if (!stopped) tell(state);
  };
  const fail = (error: unknown) => say({ status: 'failed', error });
  const stop = watch({ onValues: (notifications) => say({ status: 'ready', notifications }), onError: fail });
  stop.catch(fail);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop.then(
      (unsubscribe) => unsubscribe(),
      () => undefined,
    );
  };
}
