import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { infiniteQueryOptions } from '@tanstack/react-query';

export type Withdrawals = Output<'getWithdrawals'>;
export type Withdrawal = Withdrawals['withdrawals'][number];
export type Method = Withdrawals['methods'][number];

export const withdrawalsKey = (uid: string) => ['getWithdrawals', uid] as const;

/** The person's own withdrawals, the newest first, and what they can ask for. */
export const withdrawalsQuery = (uid: string) =>
  infiniteQueryOptions({
    queryKey: withdrawalsKey(uid),
    queryFn: ({ pageParam, signal }) => callFunction('getWithdrawals', { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    // An admin or a bank may have moved one since.
    staleTime: 0,
  });
