import { afterFirstView } from '@sos/browser/live/after-first-view';
import { callFunction } from '@sos/browser/call-function';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followConsole } from './follow-console.ts';
import type { Hearing } from './follow-console.ts';

/** Milliseconds; the server writes it down less often still. */
const PRESENCE_EVERY = 4 * 60_000;

/** Keeps what is shown up to date, and says how news arrive. */
export function useNews(uid: string): Hearing {
  const queries = useQueryClient();
  const [hearing, setHearing] = useState<Hearing>('live');
  useEffect(() => {
    let left = false;
    let stop = () => {};
    const follow = () =>
      followConsole(async (to) => (await import('./watch-console.ts')).watchConsole(uid, to), {
        onNews: () => {
          void queries.invalidateQueries({ queryKey: ['getOwnProfile', uid] });
          void queries.invalidateQueries({ queryKey: ['getProviderEarnings', uid] });
        },
        onHearing: setHearing,
      });
    void afterFirstView().then(() => {
      if (!left) stop = follow();
    });
    return () => {
      left = true;
      stop();
    };
  }, [uid, queries]);
  return hearing;
}

/** Says that the provider is there while the page is in view. */
export function usePresence(uid: string): void {
  useEffect(() => {
    const say = () => {
      // Without an answer it is said again in a few minutes.
      if (document.visibilityState === 'visible') callFunction('setAvailability', {}).catch(() => undefined);
    };
    say();
    const timer = setInterval(say, PRESENCE_EVERY);
    document.addEventListener('visibilitychange', say);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', say);
    };
  }, [uid]);
}
