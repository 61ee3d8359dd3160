import { callFunction } from '@sos/browser/call-function';
import type { ApplicationView } from '@sos/contracts/applications';
import { browserPaths } from '@sos/contracts/browser-paths';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isBehind } from './is-behind.ts';

/** Somebody's own application, asked for again whenever an admin has decided about it. */
export function useOwnApplication(uid: string) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(uid),
    queryFn: ({ signal }) => callFunction('getApplication', {}, signal),
  });
  const isThere = data !== undefined;
  useEffect(() => {
    if (!isThere) return undefined;
    let stop: (() => void) | undefined;
    let left = false;
    const follow = async () => {
      const { watchDocument } = await import('@sos/browser/live/watch-document');
      const ended = await watchDocument(browserPaths.application(uid), {
        read: (stored) => stored,
        onValue: (stored) => {
          const shown = client.getQueryData<ApplicationView>(keyOf(uid));
          if (shown && isBehind(shown, stored)) void client.invalidateQueries({ queryKey: keyOf(uid) });
        },
        onError: () => undefined,
      });
      if (left) ended();
      else stop = ended;
    };
    // Without what is live the page is as it was when it was asked for.
    follow().catch(() => undefined);
    return () => {
      left = true;
      stop?.();
    };
  }, [client, uid, isThere]);
  return { data, error, refetch, show: (view: ApplicationView) => void client.setQueryData(keyOf(uid), view) };
}

const keyOf = (uid: string) => ['application', uid];
