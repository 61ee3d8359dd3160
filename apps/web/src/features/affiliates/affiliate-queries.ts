import { callFunction } from '@sos/browser/call-function';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const dashboardQuery = (uid: string) =>
  queryOptions({
    queryKey: ['getAffiliateDashboard', uid],
    queryFn: ({ signal }) => callFunction('getAffiliateDashboard', {}, signal),
    // A call may have been paid since.
    staleTime: 0,
  });

/** The person's own commissions, the newest first. */
export const commissionsQuery = (uid: string) =>
  infiniteQueryOptions({
    queryKey: ['getCommissions', uid],
    queryFn: ({ pageParam, signal }) => callFunction('getCommissions', { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
