import { callFunction } from '@sos/browser/call-function';
import { followPace } from '@sos/browser/follow-pace';
import { queryOptions } from '@tanstack/react-query';

export const telegramKey = (uid: string) => ['getTelegramLink', uid] as const;

/** Whether the account is linked; looked at again and again while the person is expected in Telegram. */
export const telegramQuery = (uid: string, isExpected: boolean) =>
  queryOptions({
    queryKey: telegramKey(uid),
    queryFn: ({ signal }) => callFunction('getTelegramLink', {}, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isExpected && state.data?.linkedAt === null ? followPace.answer : false),
  });
