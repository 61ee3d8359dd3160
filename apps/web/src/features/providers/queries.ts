import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Currency } from '@sos/contracts/shared';
import type { Locale } from '@sos/domain/shared/locale';
import { callFunction } from '@sos/browser/call-function';
import { searchInput } from './filters.ts';
import type { Filters } from './filters.ts';

export function searchQuery(filters: Filters, currency: Currency, locale: Locale) {
  const input = searchInput(filters, currency, locale);
  return infiniteQueryOptions({
    queryKey: ['searchProviders', input],
    queryFn: ({ pageParam, signal }) =>
      callFunction('searchProviders', { ...input, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function profileQuery(providerId: string, currency: Currency) {
  return queryOptions({
    queryKey: ['getProviderProfile', providerId, currency],
    queryFn: ({ signal }) => callFunction('getProviderProfile', { providerId, currency }, signal),
  });
}

/** Every review of a provider, the newest first. */
export function reviewsQuery(providerId: string) {
  return infiniteQueryOptions({
    queryKey: ['listReviews', providerId],
    queryFn: ({ pageParam, signal }) =>
      callFunction('listReviews', { providerId, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}
