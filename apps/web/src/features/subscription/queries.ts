import { callFunction } from '@sos/browser/call-function';
import { followPace } from '@sos/browser/follow-pace';
import type { Output } from '@sos/contracts/callables';
import { queryOptions } from '@tanstack/react-query';

type View = Output<'getSubscription'>;
export type Current = NonNullable<View['current']>;
export type Plan = View['plans'][number];

/** How the provider stands; asked again and again until then, or until there is a subscription. */
export function subscriptionQuery(uid: string, awaitedUntil: number) {
  return queryOptions({
    queryKey: ['getSubscription', uid],
    queryFn: ({ signal }) => callFunction('getSubscription', {}, signal),
    refetchInterval: ({ state }) => {
      return hasOne(state.data?.current) || state.dataUpdatedAt >= awaitedUntil ? false : followPace.answer;
    },
    // It changes on Stripe's pages.
    staleTime: 0,
  });
}

/** Whether there is one to manage, so that another cannot be taken. */
export function hasOne(current: Current | null | undefined): current is Current {
  return current !== null && current !== undefined && current.status !== 'ended' && current.status !== 'incomplete';
}
