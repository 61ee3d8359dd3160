import { callFunction } from '@sos/browser/call-function';
import type { Currency } from '@sos/contracts/shared';
import { queryOptions } from '@tanstack/react-query';

/** A provider as everybody sees them. */
export function profileQuery(providerId: string, currency: Currency) {
  return queryOptions({
    queryKey: ['getProviderProfile', providerId, currency],
    queryFn: ({ signal }) => callFunction('getProviderProfile', { providerId, currency }, signal),
  });
}
