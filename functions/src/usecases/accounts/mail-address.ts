import type { TaskHandler } from '@sos/contracts/tasks';
import { accountMail } from '@sos/domain/notifications/notice';
import type { Clock } from '../shared/ports.ts';
import type { Members, Registry, SendAccountMail } from './ports.ts';

/** Whoever has just registered and sends the form again need not be told that they have an account, in ms. */
const JUST_NOW = 15 * 60_000;

export interface MailAddressNeeds {
  readonly registry: Registry;
  readonly members: Members;
  readonly sendMail: SendAccountMail;
  readonly clock: Clock;
}

/** Writes to an address that somebody named, if it has an account. */
export function makeMailAddress(needs: MailAddressNeeds): TaskHandler<'accountMailTask'> {
  const { registry, members, sendMail, clock } = needs;
  return async ({ reason, email, requestId }) => {
    const owner = await registry.findByEmail(email);
    if (!owner || owner.disabled) return;
    const cause = `${reason}-${requestId}`;
    if (reason === 'reset') return sendMail(accountMail('reset_password', owner.uid, cause));
    const member = await members.find(owner.uid);
    const isNew = member !== undefined && clock.now() - member.createdAt < JUST_NOW;
    if (!isNew) await sendMail(accountMail('address_known', owner.uid, cause));
  };
}
