import { callFunction } from '@sos/browser/call-function';
import { followPace } from '@sos/browser/follow-pace';
import type { Output } from '@sos/contracts/callables';
import { useQuery } from '@tanstack/react-query';

export type Privacy = Output<'getPrivacy'>;

/** What somebody has asked for about their data; it is looked at again while something of it goes on. */
export function usePrivacy(uid: string) {
  return useQuery({
    queryKey: ['privacy', uid],
    queryFn: ({ signal }) => callFunction('getPrivacy', {}, signal),
    refetchInterval: ({ state }) => (state.data?.dataExport?.state === 'gathering' ? followPace.somebody : false),
    staleTime: 0,
  });
}
