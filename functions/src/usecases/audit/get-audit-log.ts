import type { AuditRecord } from '@sos/contracts/audit';
import { differences } from '@sos/domain/configuration/differences';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Trail } from './ports.ts';

const PAGE = 50;

/** What admins did, the newest first. Throws DomainError invalid_input for a cursor that is none. */
export function makeGetAuditLog({ trail }: { readonly trail: Trail }): Handler<'adminGetAuditLog'> {
  return async (_admin, { cursor, ...filters }) => {
    const page = await trail.list({ ...filters, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return { entries: page.entries.map(toView), nextCursor: page.next };
  };
}

function toView({ before, after, ...entry }: AuditRecord) {
  return { ...entry, changes: differences(asFacts(before), asFacts(after)) };
}

const asFacts = (facts: AuditRecord['before']): object => {
  if (facts === null) return {};
  return typeof facts === 'string' ? { '': facts } : facts;
};
