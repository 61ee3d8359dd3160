import { type Programme, programmeOfRole } from '@sos/domain/accounts/affiliates';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Actor } from '../shared/ports.ts';

/** The programme that somebody takes part in. Throws DomainError not_found for whoever can take part in none. */
export function programmeOf({ role }: Actor): Programme {
  const programme = programmeOfRole(role);
  if (!programme) throw new DomainError('not_found', 'not_found');
  return programme;
}
