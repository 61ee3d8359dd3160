import { afterFirstView } from '@sos/browser/live/after-first-view';
import { useCallback, useEffect, useState } from 'react';
import { followNotifications } from './follow-notifications.ts';
import type { NotificationsState } from './follow-notifications.ts';

/** The person's notifications as they come, and the way to try again. Bell and page listen to the same, which costs once. */
export function useNotifications(uid: string): [NotificationsState, () => void] {
  const [state, setState] = useState<NotificationsState>({ status: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(
    () =>
      followNotifications(async (to) => {
        await afterFirstView();
        return (await import('./watch-notifications.ts')).watchNotifications(uid, to);
      }, setState),
    [uid, round],
  );
  const again = useCallback(() => {
    setState({ status: 'loading' });
    setRound((count) => count + 1);
  }, []);
  return [state, again];
}
