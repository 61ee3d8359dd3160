import { asAddress } from '@sos/domain/accounts/address';
import { accountMailTask } from '@sos/domain/accounts/tasks';
import type { Handler } from '../shared/handler.ts';
import type { Tasks } from '../shared/ports.ts';
import { type AddressLimits, requireMailWithin } from './mail-limits.ts';

export interface RequestPasswordResetNeeds {
  readonly limits: AddressLimits;
  readonly tasks: Tasks;
}

/** Leaves the request for later without looking the address up, so that neither answer nor time tells whether it is known. */
export function makeRequestPasswordReset(needs: RequestPasswordResetNeeds): Handler<'requestPasswordReset'> {
  return async (_actor, { requestId, email: given }) => {
    const email = asAddress(given);
    await requireMailWithin(needs.limits, email);
    await needs.tasks.enqueue(accountMailTask({ reason: 'reset', email, requestId }));
    return {};
  };
}
