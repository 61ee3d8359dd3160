import { callFunction } from '@sos/browser/call-function';
import { queryOptions } from '@tanstack/react-query';

/** The telephones that the person keeps, and that of their last talk. */
export function telephonesQuery(uid: string) {
  return queryOptions({
    queryKey: ['telephones', uid],
    queryFn: ({ signal }) => callFunction('listTelephones', {}, signal),
  });
}
