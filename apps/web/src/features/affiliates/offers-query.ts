import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import type { Locale } from '@sos/domain/shared/locale';
import { queryOptions } from '@tanstack/react-query';

export type Offers = Output<'getAffiliateOffers'>;
export type Offer = Offers['programmes']['chatter'];
export type OfferRule = Offer['rules'][number];

export type AddedOffer = Offers['added'][number];

/** A plan changes rarely, and never for calls that were paid before. */
export const offersQuery = queryOptions({
  queryKey: ['getAffiliateOffers'],
  queryFn: ({ signal }) => callFunction('getAffiliateOffers', {}, signal),
  staleTime: 300_000,
});

/** The same with the words of programmes that admins have added in a language. */
export const offersIn = (locale: Locale) =>
  queryOptions({
    queryKey: ['getAffiliateOffers', locale],
    queryFn: ({ signal }) => callFunction('getAffiliateOffers', { locale }, signal),
    staleTime: 300_000,
  });
