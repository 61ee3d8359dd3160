import { callFunction } from '@sos/browser/call-function';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type GivenReview = Awaited<ReturnType<typeof askGiven>>['reviews'][number];

const askGiven = (input: { sessionId?: string; cursor?: string }, signal: AbortSignal) =>
  callFunction('listGivenReviews', input, signal);

/** The person's review of one call, if there is one. */
export function reviewOfQuery(uid: string, sessionId: string) {
  return queryOptions({
    queryKey: ['given-review', uid, sessionId],
    queryFn: async ({ signal }) => (await askGiven({ sessionId }, signal)).reviews[0] ?? null,
  });
}

/** All reviews that the person gave, the newest first. */
export function givenReviewsQuery(uid: string) {
  return infiniteQueryOptions({
    queryKey: ['given-reviews', uid],
    queryFn: ({ pageParam, signal }) => askGiven(pageParam ? { cursor: pageParam } : {}, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** All reviews that the person received, the newest first. */
export function receivedReviewsQuery(uid: string) {
  return infiniteQueryOptions({
    queryKey: ['received-reviews', uid],
    queryFn: ({ pageParam, signal }) =>
      callFunction('listReceivedReviews', pageParam ? { cursor: pageParam } : {}, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}
