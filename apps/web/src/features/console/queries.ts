import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import type { Currency } from '@sos/contracts/shared';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type Own = Output<'getOwnProfile'>;

/** The provider's own profile and switch. */
export function ownProfileQuery(uid: string, currency: Currency) {
  return queryOptions({
    queryKey: ['getOwnProfile', uid, currency],
    queryFn: ({ signal }) => callFunction('getOwnProfile', { currency }, signal),
  });
}

/** The provider's calls, the newest first, and what they are owed. */
export function earningsQuery(uid: string) {
  return infiniteQueryOptions({
    queryKey: ['getProviderEarnings', uid],
    queryFn: ({ pageParam, signal }) =>
      callFunction('getProviderEarnings', pageParam === '' ? {} : { cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}
