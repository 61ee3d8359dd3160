import { callFunction } from '@sos/browser/call-function';
import { CallableError } from '@sos/browser/callable-client';
import type { Output } from '@sos/contracts/callables';
import { useQuery } from '@tanstack/react-query';

export type PublicConfig = Output<'getPublicConfig'>;

/** How the platform is set, as everybody may know it; `problem` where it cannot be had. */
export function usePublicConfig() {
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: ['getPublicConfig'],
    queryFn: ({ signal }) => callFunction('getPublicConfig', {}, signal),
  });
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  return { config: data, problem: data ? null : problem, retry: () => void refetch() };
}
