import { claimsFor, sameClaims } from '@sos/domain/accounts/claims';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Members, Memberships, Registry } from './ports.ts';
import { enrol } from './enrol.ts';
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
  const { registry, memberships, requireOpen, clock } = needs;
  const complete = async (uid: string, input: Registration): Promise<void> => {
    const owner = await registry.find(uid);
    if (!owner?.email) throw new DomainError('forbidden', 'not_allowed');
    const known = await memberships.find(uid);
    if (!known) await requireOpen(input);
    const claims = claimsFor(known ?? { role: input.role, approval: null });
    if (known && known.role !== input.role) {
      if (!sameClaims(claims, owner.claims)) await registry.setClaims(uid, claims);
      throw new DomainError('conflict', 'other_role');
    }
    const member = newMember(input, { email: owner.email, now: clock.now() });
    const isFirst = await enrol(needs, { uid, claims, before: owner.claims, member });
    // Where another registration of the same moment was first, what it made counts, and its claims.
    if (!known && !isFirst) await complete(uid, input);
  };
  return complete;
}
