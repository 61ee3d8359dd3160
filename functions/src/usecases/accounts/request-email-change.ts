import { asAddress } from '@sos/domain/accounts/address';
import { accountMail } from '@sos/domain/notifications/notice';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { type AddressLimits, requireMailWithin } from './mail-limits.ts';
import type { EmailChanges, SendAccountMail } from './ports.ts';

export interface RequestEmailChangeNeeds {
  readonly changes: EmailChanges;
  readonly sendMail: SendAccountMail;
  readonly limits: AddressLimits;
  readonly clock: Clock;
}

/** Asks the new address to confirm, and tells the old one that somebody asked. */
export function makeRequestEmailChange(needs: RequestEmailChangeNeeds): Handler<'requestEmailChange'> {
  const { changes, sendMail, limits, clock } = needs;
  return async ({ uid }, { requestId, email: given }) => {
    const email = asAddress(given);
    await requireMailWithin(limits, email);
    await changes.save(uid, { requestId, email, askedAt: clock.now() });
    const cause = `change-${requestId}`;
    await sendMail(accountMail('new_address_asked', uid, cause));
    await sendMail(accountMail('confirm_new_address', uid, cause));
    return {};
  };
}
