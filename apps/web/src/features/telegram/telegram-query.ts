import { callFunction } from '@sos/browser/call-function';
import { queryOptions } from '@tanstack/react-query';

/** How often it is looked whether the link was opened, in ms. */
const LOOK_EVERY = 3000;

export const telegramKey = (uid: string) => ['getTelegramLink', uid] as const;

/** Whether the account is linked; looked at again and again while the person is expected in Telegram. */
export const telegramQuery = (uid: string, isExpected: boolean) =>
  queryOptions({
    queryKey: telegramKey(uid),
    queryFn: ({ signal }) => callFunction('getTelegramLink', {}, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isExpected && state.data?.linkedAt === null ? LOOK_EVERY : false),
  });
