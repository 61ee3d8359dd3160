import { type Claims, claimsFor, sameClaims, sameGrants } from '@sos/domain/accounts/claims';
import type { Log } from '../shared/ports.ts';
import type { Memberships, Registry, SignIn } from './ports.ts';

export interface SyncClaimsNeeds {
  readonly registry: Registry;
  readonly memberships: Memberships;
  readonly log: Log;
}

interface Wanted {
  readonly claims: Claims;
  readonly suspends: boolean;
}
/** What a round has made of an account. */
type Became = 'done' | 'changed' | 'closed';

/** How often a member may change while we look, before the change itself brings us back. */
const MOST_ROUNDS = 5;

/**
 * Makes the claims of an account equal to what `users` and the profile say now, whatever was told of them. Other rights
 * end the sessions that were opened with the old ones; a suspension ends all and lets nobody in.
 */
export function makeSyncClaims({ registry, memberships, log }: SyncClaimsNeeds) {
  const round = async (uid: string, isOurs: boolean): Promise<Became> => {
    // One after the other: what fails leaves no question on its way.
    const membership = await memberships.find(uid);
    const owner = membership && (await registry.find(uid));
    if (!membership || !owner) return 'done';
    const isSuspended = membership.status === 'suspended';
    // The suspension that this very run carried out was taken back meanwhile.
    if (isOurs && !isSuspended && owner.disabled) await registry.setDisabled(uid, false);
    return settle(owner, { claims: claimsFor(membership), suspends: isSuspended && !owner.disabled });
  };
  const settle = async (owner: SignIn, wanted: Wanted): Promise<Became> => {
    const { claims, suspends } = wanted;
    if (!suspends && sameClaims(claims, owner.claims)) return 'done';
    await apply(owner, wanted);
    log.info('claims_synced', { uid: owner.uid, role: claims.role, suspends });
    return suspends ? 'closed' : 'changed';
  };
  const apply = async ({ uid, claims: old }: SignIn, wanted: Wanted) => {
    const ends = wanted.suspends || (old !== null && !sameGrants(old, wanted.claims));
    // Before, so that a crash after the change has left no session; and after, for one that was opened meanwhile.
    if (ends) await registry.endSessions(uid);
    if (wanted.suspends) await registry.setDisabled(uid, true);
    await registry.setClaims(uid, wanted.claims);
    if (ends) await registry.endSessions(uid);
  };
  return async (uid: string): Promise<void> => {
    let isOurs = false;
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
      const became = await round(uid, isOurs);
      if (became === 'done') return;
      isOurs ||= became === 'closed';
    }
  };
}

/** Closes the account of somebody whom `users` knows no more; their tokens open nothing either. */
export function makeCloseAccount({ registry, memberships }: Omit<SyncClaimsNeeds, 'log'>) {
  return async (uid: string): Promise<void> => {
    const membership = await memberships.find(uid);
    const owner = membership ? undefined : await registry.find(uid);
    if (!owner || owner.disabled) return;
    await registry.endSessions(uid);
    await registry.setDisabled(uid, true);
  };
}

/** Lets somebody in again whose suspension is over. An account that was closed elsewhere stays closed. */
export function makeLiftSuspension(needs: SyncClaimsNeeds) {
  const { registry, memberships } = needs;
  const syncClaims = makeSyncClaims(needs);
  return async (uid: string): Promise<void> => {
    const membership = await memberships.find(uid);
    const owner = membership?.status === 'active' ? await registry.find(uid) : undefined;
    if (owner?.disabled) await registry.setDisabled(uid, false);
    // Whoever suspended them anew meanwhile may have found the account closed still.
    await syncClaims(uid);
  };
}
