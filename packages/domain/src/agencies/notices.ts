import { noFacts, type Notice } from '../notifications/notice.ts';
import type { Instant } from '../shared/instant.ts';
import { type AgencyRequest, isSearching } from './request.ts';

/** What a change of a request tells its client, its agency's manager and the member who is asked. */
export function requestNotices(
  before: AgencyRequest | undefined,
  after: AgencyRequest,
  nameOfAccepting: string | null,
): Notice[] {
  const { id, agencyId, clientId, acceptedBy, status } = after;
  const tell = (text: Notice['text'], recipientId: string, what: string, facts = noFacts): Notice => ({
    text,
    recipientId,
    cause: `request-${id}-${what}`,
    facts,
  });
  const offers = after.offers.slice(before?.offers.length ?? 0);
  const wasSearching = before !== undefined && isSearching(before);
  return [
    ...(before ? [] : [tell('asked_agency', agencyId, 'asked')]),
    ...offers.map(({ memberId, offeredAt }) => tell('offered_provider', memberId, `offer-${offeredAt}`)),
    ...(wasSearching && status === 'waiting' ? [tell('unanswered_agency', agencyId, 'unanswered')] : []),
    ...(acceptedBy !== null && acceptedBy !== (before?.acceptedBy ?? null)
      ? [
          tell('accepted_client', clientId, `accepted-${after.step}`, {
            ...noFacts,
            providerName: nameOfAccepting,
            providerId: acceptedBy,
          }),
        ]
      : []),
    ...(wasSearching && status === 'lapsed' ? [tell('unfound_client', clientId, 'lapsed')] : []),
  ];
}

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
  const isNew = before?.invitedAt !== invitedAt;
  if (providerId === null || status !== 'waiting' || !isNew) return undefined;
  return { text: 'invited_provider', recipientId: providerId, cause: `invited-${id}-${invitedAt}`, facts: noFacts };
}
