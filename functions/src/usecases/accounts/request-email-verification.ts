import { accountMail } from '@sos/domain/notifications/notice';
import type { Handler } from '../shared/handler.ts';
import type { SendAccountMail } from './ports.ts';

/** Sends the caller the mail again that confirms their address. */
export function makeRequestEmailVerification(needs: {
  readonly sendMail: SendAccountMail;
}): Handler<'requestEmailVerification'> {
  return async ({ uid }, { requestId }) => {
    await needs.sendMail(accountMail('confirm_address', uid, `confirm-${requestId}`));
    return {};
  };
}
