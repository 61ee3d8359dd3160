import type { Clock } from '../shared/ports.ts';
import { isOpen } from './invite-member.ts';
import type { Agencies, Invitation } from './ports.ts';

export interface ClaimNeeds {
  readonly agencies: Pick<Agencies, 'invitationsTo' | 'invitationsAt' | 'changeInvitation'>;
  /** The address that somebody has confirmed; undefined where there is none. */
  readonly confirmedAddressOf: (uid: string) => Promise<string | undefined>;
  readonly clock: Clock;
}

/** Hands a provider the invitations that were sent to their address before anybody had it; harmless to repeat. */
export function makeClaimInvitations({ agencies, confirmedAddressOf, clock }: ClaimNeeds) {
  return async (uid: string): Promise<void> => {
    const address = await confirmedAddressOf(uid);
    const sent = address === undefined ? [] : await agencies.invitationsAt(address);
    const isFree = (each: Pick<Invitation, 'providerId' | 'status' | 'expiresAt'>) =>
      each.providerId === null && isOpen(each, clock.now());
    const free = sent.filter(isFree);
    if (free.length === 0) return;
    const asking = (await agencies.invitationsTo(uid)).filter((each) => isOpen(each, clock.now()));
    for (const { id, agencyId } of free) {
      if (asking.some((each) => each.agencyId === agencyId)) continue;
      await agencies.changeInvitation(
        id,
        (before) => before && (isFree(before) ? { ...before, providerId: uid } : undefined),
      );
    }
  };
}
