import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { useQuery } from '@tanstack/react-query';

export type Privacy = Output<'getPrivacy'>;

/** How often a copy that is being gathered is asked for, in ms. */
const LOOK_AGAIN_MS = 5000;

/** What somebody has asked for about their data; it is looked at again while something of it goes on. */
export function usePrivacy(uid: string) {
  return useQuery({
    queryKey: ['privacy', uid],
    queryFn: ({ signal }) => callFunction('getPrivacy', {}, signal),
    refetchInterval: ({ state }) => (state.data?.dataExport?.state === 'gathering' ? LOOK_AGAIN_MS : false),
    staleTime: 0,
  });
}
