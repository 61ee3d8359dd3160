import { claimsFor, sameClaims } from '@sos/domain/accounts/claims';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Members, Memberships, Registry } from './ports.ts';
import { newMember, type Registration, type RequireOpen } from './register-account.ts';

export interface CompleteAccountNeeds {
  readonly registry: Registry;
  readonly members: Members;
  readonly memberships: Memberships;
  readonly requireOpen: RequireOpen;
  readonly clock: Clock;
}

/**
 * Registers whoever signed in by Google; a document that exists stays as it is. Throws DomainError not_allowed,
 * closed_for_now, country_closed, and other_role for whoever is registered in another one.
 */
export function makeCompleteAccount(needs: CompleteAccountNeeds): Handler<'completeAccount'> {
  const complete = makeComplete(needs);
  return async ({ uid }, input) => {
    await complete(uid, input);
    return {};
  };
}

/** The same for whoever registers, in whichever role. */
export function makeComplete(needs: CompleteAccountNeeds): (uid: string, input: Registration) => Promise<void> {
  const { registry, members, memberships, requireOpen, clock } = needs;
  return async (uid, input) => {
    const owner = await registry.find(uid);
    if (!owner?.email) throw new DomainError('forbidden', 'not_allowed');
    if (!(await memberships.find(uid))) await requireOpen(input);
    await members.createOnce(uid, newMember(input, { email: owner.email, now: clock.now() }));
    const membership = await memberships.find(uid);
    if (membership && membership.role !== input.role) throw new DomainError('conflict', 'other_role');
    const claims = claimsFor(membership ?? { role: input.role, approval: null });
    if (!sameClaims(claims, owner.claims)) await registry.setClaims(uid, claims);
  };
}
