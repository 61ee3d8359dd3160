import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { paths } from '@sos/contracts/paths';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

export type Call = Output<'adminGetTimeline'>;

/** A call with its story, asked for again each time that its session changes. */
export function useCall(id: string) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['calls', 'one', id],
    queryFn: ({ signal }) => callFunction('adminGetTimeline', { kind: 'call', id }, signal),
  });
  const [following, setFollowing] = useState<boolean | null>(null);
  useEffect(() => {
    let over = false;
    let stop = () => {};
    const onValue = () => {
      setFollowing(true);
      void queries.invalidateQueries({ queryKey: ['calls', 'one', id] });
    };
    const onError = () => setFollowing(false);
    void import('@sos/browser/live/watch-document')
      .then(({ watchDocument }) => watchDocument(paths.session(id), { read: () => undefined, onValue, onError }))
      .then((stopWatching) => {
        stop = stopWatching;
        if (over) stop();
      })
      .catch(onError);
    return () => {
      over = true;
      stop();
    };
  }, [id, queries]);
  return { query, following };
}
