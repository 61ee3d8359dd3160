import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { infiniteQueryOptions } from '@tanstack/react-query';

export type Earnings = Output<'getEarnings'>;
export type Share = Earnings['shares'][number];

/** The provider's shares, the newest first, and how they are paid. */
export function earningsQuery(uid: string) {
  return infiniteQueryOptions({
    queryKey: ['getEarnings', uid],
    queryFn: ({ pageParam, signal }) => callFunction('getEarnings', { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // Stripe may have learned something since.
    staleTime: 0,
  });
}
