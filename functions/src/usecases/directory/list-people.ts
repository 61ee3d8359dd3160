import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Directory } from './ports.ts';

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
    const providers = page.rows.map(({ uid, displayName, kind, approval, visible, availability, ...others }) => {
      const { offlineBecause, answerRate, ratingAverage, ratingCount, countries } = others;
      const known = { uid, displayName, kind, approval, visible, availability, offlineBecause };
      return { ...known, answerRate, ratingAverage, ratingCount, countries };
    });
    return { providers, nextCursor: page.next };
  };
}
