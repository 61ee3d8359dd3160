import type { Instant } from '../shared/instant.ts';

/** How long an invitation can be answered, in ms. */
export const INVITATION_LASTS = 14 * 86_400_000;

export interface Invited {
  readonly status: 'waiting' | 'accepted' | 'declined' | 'withdrawn';
  readonly providerId: string | null;
  readonly expiresAt: Instant;
}

/** Whether somebody may still answer an invitation. */
export function canAnswer(invitation: Invited, providerId: string, now: Instant): boolean {
  return invitation.status === 'waiting' && invitation.providerId === providerId && now < invitation.expiresAt;
}

/** Who belongs to an agency, as its manager's account and the agency itself list them. */
export interface Roster {
  readonly linkedProviderIds: readonly string[];
  readonly memberIds: readonly string[];
}

export function withMember({ linkedProviderIds, memberIds }: Roster, providerId: string): Roster {
  return { linkedProviderIds: including(linkedProviderIds, providerId), memberIds: including(memberIds, providerId) };
}

export function withoutMember({ linkedProviderIds, memberIds }: Roster, providerId: string): Roster {
  const isOther = (id: string) => id !== providerId;
  return { linkedProviderIds: linkedProviderIds.filter(isOther), memberIds: memberIds.filter(isOther) };
}

/** When a provider was a member of an agency that they have left. */
export interface Stay {
  readonly providerId: string;
  readonly joinedAt: Instant;
  readonly leftAt: Instant;
}
/** More than leave an agency in the years for which its months are looked at. */
const MOST_STAYS = 1000;

export function withStay(stays: readonly Stay[], stay: Stay): Stay[] {
  return [...stays, stay].slice(-MOST_STAYS);
}

const including = (ids: readonly string[], id: string) => (ids.includes(id) ? ids : [...ids, id]);
