import { asAddress } from '@sos/domain/accounts/address';
import { DomainError } from '@sos/domain/shared/domain-error';
import { newRequest } from '@sos/domain/support/request';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ContactFiles, ContactUploads, SupportRequests } from './ports.ts';
import { removeSent, takeAttachments } from './take-attachments.ts';

export interface ContactSupportNeeds {
  readonly requests: Pick<SupportRequests, 'createIfAbsent' | 'find'>;
  readonly uploads: Pick<ContactUploads, 'close'>;
  readonly files: ContactFiles;
  readonly clock: Clock;
}

/** Keeps what somebody asks us, with its files, once. Throws DomainError invalid_input when nobody could be answered, file_refused, file_too_large. */
export function makeContactSupport({
  requests,
  uploads,
  files,
  clock,
}: ContactSupportNeeds): Handler<'contactSupport'> {
  return async ({ uid }, { requestId, topic, text, locale, email, attachments: ids = [] }) => {
    const isMember = uid !== '';
    if (!isMember && email === null) throw new DomainError('invalid', 'invalid_input');
    // It was kept, and the answer was lost: its files may be gone from where they were sent.
    if (ids.length > 0 && (await requests.find(requestId))) return {};
    const attachments = await takeAttachments({ uploads, files, clock }, { uid, requestId }, ids);
    const from = { uid: isMember ? uid : null, email: isMember || email === null ? null : asAddress(email) };
    await requests.createIfAbsent(requestId, newRequest({ ...from, topic, text, locale, attachments }, clock.now()));
    await removeSent(files, ids);
    return {};
  };
}
