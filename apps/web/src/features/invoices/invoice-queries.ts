import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { infiniteQueryOptions } from '@tanstack/react-query';

export type ShownInvoice = Output<'getInvoices'>['invoices'][number];

/** The person's own documents, the newest first. */
export function invoicesQuery(uid: string) {
  return infiniteQueryOptions({
    queryKey: ['getInvoices', uid],
    queryFn: ({ pageParam, signal }) => callFunction('getInvoices', { after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // A call may have been charged since.
    staleTime: 0,
  });
}
