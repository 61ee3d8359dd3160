import { callFunction } from '@sos/browser/call-function';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

/** A call may have been paid since. */
const fresh = { staleTime: 0 } as const;
const pages = {
  ...fresh,
  initialPageParam: null as string | null,
  getNextPageParam: (page: { readonly nextCursor: string | null }) => page.nextCursor,
};

export const dashboardQuery = (uid: string) =>
  queryOptions({
    queryKey: ['getAffiliateDashboard', uid],
    queryFn: ({ signal }) => callFunction('getAffiliateDashboard', {}, signal),
    ...fresh,
  });

/** Codes never change. */
export const linkQuery = (uid: string) =>
  queryOptions({
    queryKey: ['getReferralLink', uid],
    queryFn: ({ signal }) => callFunction('getReferralLink', {}, signal),
    staleTime: Infinity,
  });

/** What the person has said of themselves. */
export const ownWordsQuery = (uid: string) =>
  queryOptions({
    queryKey: ['getAffiliateProfile', uid],
    queryFn: ({ signal }) => callFunction('getAffiliateProfile', {}, signal),
    ...fresh,
  });

/** The person's own commissions, the newest first. */
export const commissionsQuery = (uid: string) =>
  infiniteQueryOptions({
    queryKey: ['getCommissions', uid],
    queryFn: ({ pageParam, signal }) => callFunction('getCommissions', { cursor: pageParam }, signal),
    ...pages,
  });

/** Whom the person brought, the newest first. */
export const referralsQuery = (uid: string) =>
  infiniteQueryOptions({
    queryKey: ['getReferrals', uid],
    queryFn: ({ pageParam, signal }) => callFunction('getReferrals', { cursor: pageParam }, signal),
    ...pages,
  });

/** What one of them did. */
export const journeyQuery = (uid: string, id: string) =>
  infiniteQueryOptions({
    queryKey: ['getReferralJourney', uid, id],
    queryFn: ({ pageParam, signal }) => callFunction('getReferralJourney', { id, cursor: pageParam }, signal),
    ...pages,
  });

/** A month of the person's ledger. */
export const statementQuery = (uid: string, month: string) =>
  infiniteQueryOptions({
    queryKey: ['getStatement', uid, month],
    queryFn: ({ pageParam, signal }) => callFunction('getStatement', { month, cursor: pageParam }, signal),
    ...pages,
  });
