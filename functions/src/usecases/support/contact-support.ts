import { asAddress } from '@sos/domain/accounts/address';
import { DomainError } from '@sos/domain/shared/domain-error';
import { newRequest } from '@sos/domain/support/request';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { SupportRequests } from './ports.ts';

export interface ContactSupportNeeds {
  readonly requests: Pick<SupportRequests, 'createIfAbsent'>;
  readonly clock: Clock;
}

/** Keeps what somebody asks us, once. Throws DomainError invalid_input when nobody could be answered. */
export function makeContactSupport({ requests, clock }: ContactSupportNeeds): Handler<'contactSupport'> {
  return async ({ uid }, { requestId, topic, text, locale, email }) => {
    const isMember = uid !== '';
    if (!isMember && email === null) throw new DomainError('invalid', 'invalid_input');
    const from = { uid: isMember ? uid : null, email: isMember || email === null ? null : asAddress(email) };
    await requests.createIfAbsent(requestId, newRequest({ ...from, topic, text, locale }, clock.now()));
    return {};
  };
}
