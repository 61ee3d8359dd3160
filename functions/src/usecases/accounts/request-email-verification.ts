import { accountMail } from '@sos/domain/notifications/notice';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Registry, SendAccountMail } from './ports.ts';

/** Sends the caller the mail again that confirms their address. Throws DomainError changed where it is confirmed already. */
export function makeRequestEmailVerification(needs: {
  readonly registry: Pick<Registry, 'find'>;
  readonly sendMail: SendAccountMail;
}): Handler<'requestEmailVerification'> {
  return async ({ uid }, { requestId }) => {
    const owner = await needs.registry.find(uid);
    if (owner?.emailConfirmed) throw new DomainError('conflict', 'changed');
    await needs.sendMail(accountMail('confirm_address', uid, `confirm-${requestId}`));
    return {};
  };
}
