import type { CommissionView } from '@sos/contracts/affiliate-dashboard';
import { type AffiliateRole, affiliateRoles } from '@sos/domain/accounts/affiliates';
import type { Commission } from '@sos/domain/affiliates/commission';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Actor } from '../shared/ports.ts';

/** Throws DomainError not_found for whoever takes part in no programme. */
export function programmeOf({ role }: Actor): AffiliateRole {
  const programme = affiliateRoles.find((each) => each === role);
  if (!programme) throw new DomainError('not_found', 'not_found');
  return programme;
}

/** What an affiliate sees of a commission. */
export function toView({ id, event, status, reason, ruled, granted, amount, ...rest }: Commission): CommissionView {
  const { planVersion, code, clickId, callAt, dueAt } = rest;
  return { id, event, status, reason, ruled, granted, amount, planVersion, code, clickId, callAt, dueAt };
}
