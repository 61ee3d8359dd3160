import { callFunction } from '@sos/browser/call-function';
import { queryOptions } from '@tanstack/react-query';

/** The telephones that the person keeps. */
export function telephonesQuery(uid: string) {
  return queryOptions({
    queryKey: ['telephones', uid],
    queryFn: async ({ signal }) => (await callFunction('listTelephones', {}, signal)).telephones,
  });
}
