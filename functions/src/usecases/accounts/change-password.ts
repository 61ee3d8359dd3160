import { isStrongPassword, wordsAbout } from '@sos/domain/accounts/password';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Registry } from './ports.ts';

/** Gives the caller a new password and ends every session. Throws DomainError weak_password. */
export function makeChangePassword({ registry }: { readonly registry: Registry }): Handler<'changePassword'> {
  return async ({ uid }, { password }) => {
    const owner = await registry.find(uid);
    if (!isStrongPassword(password, wordsAbout({ email: owner?.email ?? '' }))) {
      throw new DomainError('invalid', 'weak_password');
    }
    await registry.setPassword(uid, password);
    return {};
  };
}
