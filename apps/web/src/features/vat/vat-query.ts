import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { useQuery } from '@tanstack/react-query';

export type ShownVat = NonNullable<Output<'getVatNumber'>['check']>;

export const vatKey = (uid: string) => ['getVatNumber', uid] as const;

/** The VAT number that the person has given. */
export function useVatNumber(uid: string) {
  return useQuery({ queryKey: vatKey(uid), queryFn: ({ signal }) => callFunction('getVatNumber', {}, signal) });
}
