import { asAddress } from '@sos/domain/accounts/address';
import { addressChangeTask } from '@sos/domain/accounts/tasks';
import { accountMail } from '@sos/domain/notifications/notice';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Tasks } from '../shared/ports.ts';
import { type AddressLimits, requireMailWithin } from './mail-limits.ts';
import type { EmailChanges, Registry, SendAccountMail } from './ports.ts';

export interface RequestEmailChangeNeeds {
  readonly registry: Registry;
  readonly changes: EmailChanges;
  readonly sendMail: SendAccountMail;
  readonly limits: AddressLimits;
  readonly tasks: Pick<Tasks, 'enqueue'>;
  readonly clock: Clock;
}

/** Asks the new address to confirm, and tells the old one that somebody asked. Throws DomainError address_unconfirmed. */
export function makeRequestEmailChange(needs: RequestEmailChangeNeeds): Handler<'requestEmailChange'> {
  const { registry, changes, sendMail, limits, tasks, clock } = needs;
  return async ({ uid }, { requestId, email: given }) => {
    const owner = await registry.find(uid);
    if (!owner?.emailConfirmed) throw new DomainError('conflict', 'address_unconfirmed');
    const email = asAddress(given);
    await requireMailWithin(limits, email);
    const askedAt = clock.now();
    await changes.save(uid, { requestId, email, askedAt });
    const cause = `change-${requestId}`;
    await sendMail(accountMail('new_address_asked', uid, cause));
    await sendMail(accountMail('confirm_new_address', uid, cause));
    const look = addressChangeTask({ uid, requestId }, { askedAt, now: askedAt });
    if (look) await tasks.enqueue(look);
    return {};
  };
}
