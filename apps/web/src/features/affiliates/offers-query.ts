import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { queryOptions } from '@tanstack/react-query';

export type Offers = Output<'getAffiliateOffers'>;
export type Offer = Offers['programmes']['chatter'];
export type OfferRule = Offer['rules'][number];

/** A plan changes rarely, and never for calls that were paid before. */
export const offersQuery = queryOptions({
  queryKey: ['getAffiliateOffers'],
  queryFn: ({ signal }) => callFunction('getAffiliateOffers', {}, signal),
  staleTime: 300_000,
});
