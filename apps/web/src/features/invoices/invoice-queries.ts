import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

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

/** Those of one call; none until they are issued, some minutes after it was charged. */
export function callInvoicesQuery(uid: string, sessionId: string) {
  return queryOptions({
    queryKey: ['getInvoices', uid, sessionId],
    queryFn: async ({ signal }) => (await callFunction('getInvoices', { sessionId }, signal)).invoices,
    staleTime: 0,
  });
}
