import { type Message, receiptMail } from '@sos/domain/notifications/notice';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Addresses, CallSessions } from './ports.ts';

export interface MailReceiptNeeds {
  readonly sessions: CallSessions;
  readonly addresses: { readonly email: Addresses };
  readonly sendMail: (message: Message) => Promise<void>;
}

/**
 * Mails the receipt of a call to the client who paid it, once for each request. Throws DomainError not_found, not_charged,
 * address_unconfirmed, and VendorUnavailableError.
 */
export function makeMailReceipt({ sessions, addresses, sendMail }: MailReceiptNeeds): Handler<'mailReceipt'> {
  return async ({ uid }, { sessionId, requestId }) => {
    const session = await sessions.read(sessionId);
    if (session?.clientId !== uid) throw new DomainError('not_found', 'not_found');
    if (session.settlement.status !== 'captured') throw new DomainError('conflict', 'not_charged');
    const mail = receiptMail(session, requestId);
    // It is looked at again when the mail is sent; here it is for whoever asks to know.
    const [to] = await addresses.email.find(uid, mail);
    if (!to?.verified) throw new DomainError('conflict', 'address_unconfirmed');
    await sendMail(mail);
    return {};
  };
}
