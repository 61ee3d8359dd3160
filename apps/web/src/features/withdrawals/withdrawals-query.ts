import { callFunction } from '@sos/browser/call-function';
import { followPace } from '@sos/browser/follow-pace';
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
    refetchInterval: ({ state }) => pauseOf(state.data?.pages[0]),
  });

const ended: readonly Withdrawal['status'][] = ['paid', 'cancelled', 'rejected', 'failed', 'bounced'];

/** How soon the list is asked for again: often while its owner confirms in another place, and never when nothing moves. */
export function pauseOf(room: Pick<Withdrawals, 'withdrawals'> | undefined): number | false {
  const open = room?.withdrawals.filter(({ status }) => !ended.includes(status)) ?? [];
  if (open.length === 0) return false;
  return open.some(({ status }) => status === 'awaiting_confirmation') ? followPace.somebody : followPace.money;
}
