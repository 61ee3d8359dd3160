import type { Instant } from '../shared/instant.ts';
import { type AgencyRequest, isRequestOver, isSearching, type Offer, type RequestStatus } from './request.ts';

/** Who can help at this moment, best first. */
interface Ranked {
  readonly ranked: readonly string[];
  readonly at: Instant;
}

export type RequestEvent =
  /** The time of an offer, of the search or of the booking may be over. */
  | ({ readonly type: 'due' } & Ranked)
  | ({ readonly type: 'declined'; readonly memberId: string } & Ranked)
  | { readonly type: 'accepted'; readonly memberId: string; readonly isAssigned: boolean; readonly at: Instant }
  | ({ readonly type: 'member_left'; readonly memberId: string } & Ranked)
  | { readonly type: 'booked'; readonly providerId: string; readonly sessionId: string; readonly at: Instant }
  | { readonly type: 'call_ended'; readonly sessionId: string; readonly isCompleted: boolean; readonly at: Instant }
  | { readonly type: 'cancelled'; readonly at: Instant };

/** The request after an event; the same where it changes nothing, so that each may be told twice and in any order. */
export function nextRequest(request: AgencyRequest, event: RequestEvent): AgencyRequest {
  if (isRequestOver(request)) return request;
  switch (event.type) {
    case 'due':
      return request.dueAt === null || event.at < request.dueAt ? request : afterDue(request, event);
    case 'declined':
      return openOfferOf(request) === event.memberId ? ask(closed(request, 'declined'), event) : request;
    case 'accepted':
      return isSearching(request) ? accepted(request, event) : request;
    case 'member_left':
      return withoutMember(request, event);
    case 'booked':
      return isBookingOf(request, event.providerId)
        ? { ...request, status: 'under_way', sessionId: event.sessionId, dueAt: null }
        : request;
    case 'call_ended':
      return request.sessionId === event.sessionId
        ? over(request, event.isCompleted ? 'done' : 'lapsed', event.at)
        : request;
    case 'cancelled':
      return request.status === 'under_way' ? request : over(request, 'cancelled', event.at);
  }
}

const openOfferOf = ({ offers }: AgencyRequest) => offers.find(({ outcome }) => outcome === 'open')?.memberId;
const isBookingOf = ({ status, acceptedBy }: AgencyRequest, providerId: string) =>
  status === 'accepted' && acceptedBy === providerId;

function over(request: AgencyRequest, status: RequestStatus, at: Instant): AgencyRequest {
  return { ...closed(request, 'passed'), status, dueAt: null, endedAt: at };
}

/** Without an open offer. */
function closed(request: AgencyRequest, outcome: Offer['outcome']): AgencyRequest {
  const offers = request.offers.map((offer) => (offer.outcome === 'open' ? { ...offer, outcome } : offer));
  return { ...request, offers };
}

function afterDue(request: AgencyRequest, event: Ranked): AgencyRequest {
  return isSearching(request) ? ask(closed(request, 'passed'), event) : over(request, 'lapsed', event.at);
}

/** Asks the best who was not asked yet; where there is none, looks again later, until the search is over. */
function ask(request: AgencyRequest, { ranked, at }: Ranked): AgencyRequest {
  const searchEnds = request.createdAt + request.rules.search * 1000;
  if (at >= searchEnds) return over(request, 'lapsed', at);
  const endsAt = Math.min(at + request.rules.offer * 1000, searchEnds);
  const due = { step: request.step + 1, dueAt: endsAt };
  const memberId = ranked.find((id) => !request.offeredIds.includes(id));
  if (memberId === undefined) return { ...request, ...due, status: 'waiting' };
  const offer: Offer = { memberId, offeredAt: at, endsAt, outcome: 'open' };
  return {
    ...request,
    ...due,
    status: 'offered',
    offers: [...request.offers, offer],
    offeredIds: [...request.offeredIds, memberId],
  };
}

function accepted(request: AgencyRequest, event: Extract<RequestEvent, { type: 'accepted' }>): AgencyRequest {
  const { memberId, isAssigned, at } = event;
  const offers = request.offers.map((offer) => {
    if (offer.memberId === memberId) return { ...offer, outcome: 'accepted' as const };
    return offer.outcome === 'open' ? { ...offer, outcome: 'passed' as const } : offer;
  });
  return {
    ...request,
    offers,
    status: 'accepted',
    acceptedBy: memberId,
    isAssigned,
    acceptedAt: at,
    step: request.step + 1,
    dueAt: at + request.rules.booking * 1000,
  };
}

/** What was offered to them, or accepted by them and not booked yet, is the next one's. A call that is booked stays. */
function withoutMember(
  request: AgencyRequest,
  { memberId, ...event }: Extract<RequestEvent, { type: 'member_left' }>,
): AgencyRequest {
  if (isBookingOf(request, memberId)) {
    const free = { acceptedBy: null, acceptedAt: null, isAssigned: false };
    return ask({ ...closed(request, 'passed'), ...free }, event);
  }
  return isSearching(request) && openOfferOf(request) === memberId ? ask(closed(request, 'passed'), event) : request;
}
