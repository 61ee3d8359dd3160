import { callFunction } from '@sos/browser/call-function';
import { queryOptions } from '@tanstack/react-query';

/** The person's own articles, the best first. An admin may have read one since. */
export const rankingsQuery = (uid: string) =>
  queryOptions({
    queryKey: ['getRankings', uid],
    queryFn: ({ signal }) => callFunction('getRankings', {}, signal),
    staleTime: 0,
  });
