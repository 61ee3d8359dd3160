import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Members } from './ports.ts';

/** Keeps the caller’s names, country, language and currency; the account they sign in with follows. Throws DomainError account_incomplete. */
export function makeUpdatePreferences({ members }: { readonly members: Members }): Handler<'updatePreferences'> {
  return async ({ uid }, details) => {
    if (!(await members.change(uid, details))) throw new DomainError('not_found', 'account_incomplete');
    return {};
  };
}
