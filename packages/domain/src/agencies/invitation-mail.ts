import { type Message, noFacts } from '../notifications/notice.ts';
import type { Instant } from '../shared/instant.ts';
import { readAddress } from './address.ts';

const INVITED = 'invited_';

/** The invitation whose address a recipient stands for; undefined for everybody else. */
export function invitationOf(recipientId: string): string | undefined {
  return recipientId.startsWith(INVITED) ? recipientId.slice(INVITED.length) : undefined;
}

interface Sent {
  readonly agencyName: string;
  readonly address: string;
  readonly providerId: string | null;
  readonly status: string;
  readonly invitedAt: Instant;
}

/** The mail to an address that leads to no provider yet, once for each time that it is asked; whoever is known hears by their bell. */
export function invitationMail(
  id: string,
  before: Sent | undefined,
  after: Sent,
): (Message & { text: 'invitation' }) | undefined {
  const { agencyName, address, providerId, status, invitedAt } = after;
  const isNew = before?.invitedAt !== invitedAt;
  if (!isNew || status !== 'waiting' || providerId !== null || readAddress(address).kind !== 'email') return undefined;
  const facts = { ...noFacts, providerName: agencyName };
  return { text: 'invitation', recipientId: `${INVITED}${id}`, cause: `invitation-${id}-${invitedAt}`, facts };
}
