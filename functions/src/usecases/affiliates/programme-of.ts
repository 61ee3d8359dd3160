import { type Programme, programmeOfRole } from '@sos/domain/accounts/affiliates';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Actor } from '../shared/ports.ts';

/** Throws DomainError not_found for whoever can take part in no programme. */
export function programmeOf({ role }: Pick<Actor, 'role'>): Programme {
  const programme = programmeOfRole(role);
  if (!programme) throw new DomainError('not_found', 'not_found');
  return programme;
}
