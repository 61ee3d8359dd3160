import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { useQuery } from '@tanstack/react-query';

export type OwnAccount = Output<'getAccount'>;

/** What the server knows of whoever is signed in. */
export function useOwnAccount(uid: string) {
  return useQuery({ queryKey: ['account', uid], queryFn: () => callFunction('getAccount', {}) });
}
