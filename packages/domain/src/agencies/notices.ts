import { noFacts, type Notice } from '../notifications/notice.ts';
import type { Instant } from '../shared/instant.ts';
import { type AgencyRequest, isSearching } from './request.ts';

/** What a change of a request tells its client, its agency's manager and the member who is asked. */
export function requestNotices(
  before: AgencyRequest | undefined,
  after: AgencyRequest,
  nameOfAccepting: string | null,
): Notice[] {
  const { id, clientId, acceptedBy } = after;
  const ofRequest = { ...noFacts, requestId: id };
  const others = toldOf(before, after).map((notice) => ({
    ...notice,
    cause: `request-${id}-${notice.cause}`,
    facts: notice.recipientId === clientId ? ofRequest : noFacts,
  }));
  if (acceptedBy === null || acceptedBy === before?.acceptedBy) return others;
  const facts = { ...ofRequest, providerName: nameOfAccepting, providerId: acceptedBy };
  const cause = `request-${id}-accepted-${after.step}`;
  return [...others, { text: 'accepted_client', recipientId: clientId, cause, facts }];
}

function toldOf(before: AgencyRequest | undefined, after: AgencyRequest): Omit<Notice, 'facts'>[] {
  const { agencyId, clientId, status } = after;
  const told: Omit<Notice, 'facts'>[] = before ? [] : [{ text: 'asked_agency', recipientId: agencyId, cause: 'asked' }];
  for (const { memberId, offeredAt } of after.offers.slice(before?.offers.length ?? 0)) {
    told.push({ text: 'offered_provider', recipientId: memberId, cause: `offer-${offeredAt}` });
  }
  const text = before && isSearching(before) ? endOfSearch[status] : undefined;
  if (text) told.push({ text, recipientId: text === 'unanswered_agency' ? agencyId : clientId, cause: status });
  return told;
}

const endOfSearch: Readonly<Partial<Record<AgencyRequest['status'], 'unanswered_agency' | 'unfound_client'>>> = {
  waiting: 'unanswered_agency',
  lapsed: 'unfound_client',
};

export interface Belonging {
  readonly agencyId: string | null;
  readonly joinedAt: Instant;
  readonly leftAt: Instant | null;
  readonly leftBy: 'member' | 'manager' | 'platform' | null;
  readonly displayName: string;
}

/** What joining and leaving tell the manager, or the member whom the manager has put out. */
export function belongingNotices(providerId: string, before: Belonging | undefined, after: Belonging): Notice[] {
  const [was, is] = [before?.agencyId ?? null, after.agencyId];
  if (was === is) return [];
  const facts = { ...noFacts, providerName: after.displayName };
  const left = `left-${providerId}-${after.leftAt ?? after.joinedAt}`;
  const told: Notice[] = [];
  if (was !== null && after.leftBy === 'manager') {
    told.push({ text: 'removed_provider', recipientId: providerId, cause: left, facts: noFacts });
  } else if (was !== null) told.push({ text: 'left_agency', recipientId: was, cause: left, facts });
  if (is !== null) {
    told.push({ text: 'joined_agency', recipientId: is, cause: `joined-${providerId}-${after.joinedAt}`, facts });
  }
  return told;
}

interface Asked {
  readonly providerId: string | null;
  readonly status: string;
  readonly invitedAt: Instant;
}

/** What a provider is told who is asked to join. */
export function invitationNotice(id: string, before: Asked | undefined, after: Asked): Notice | undefined {
  const { providerId, status, invitedAt } = after;
  // Also whom it reaches later, since nobody had the address before.
  const isNew = before?.invitedAt !== invitedAt || before.providerId !== providerId;
  if (providerId === null || status !== 'waiting' || !isNew) return undefined;
  return { text: 'invited_provider', recipientId: providerId, cause: `invited-${id}-${invitedAt}`, facts: noFacts };
}
