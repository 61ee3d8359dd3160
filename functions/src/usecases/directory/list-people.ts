import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Directory } from './ports.ts';
import { toProviderRow } from './to-provider-row.ts';

const PAGE = 50;

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListUsers({ directory }: { readonly directory: Directory }): Handler<'adminListUsers'> {
  return async (_admin, { cursor, ...filters }) => {
    const page = await directory.users({ ...filters, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const users = page.rows.map(({ uid, role, status, firstName, lastName, email, country, createdAt }) => {
      return { uid, role, status, firstName, lastName, email, country, createdAt };
    });
    return { users, nextCursor: page.next };
  };
}

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListProviders({ directory }: { readonly directory: Directory }): Handler<'adminListProviders'> {
  return async (_admin, { cursor, ...filters }) => {
    const page = await directory.providers({ ...filters, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return { providers: page.rows.map(toProviderRow), nextCursor: page.next };
  };
}
