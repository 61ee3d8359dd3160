import { type AffiliateRole, affiliateRoles } from '@sos/domain/accounts/affiliates';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Actor } from '../shared/ports.ts';

/** Throws DomainError not_found for whoever takes part in no programme. */
export function programmeOf({ role }: Actor): AffiliateRole {
  const programme = affiliateRoles.find((each) => each === role);
  if (!programme) throw new DomainError('not_found', 'not_found');
  return programme;
}
