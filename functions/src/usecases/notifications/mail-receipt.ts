import { type Message, receiptMail, type Returned } from '@sos/domain/notifications/notice';
import { isGivenBack } from '@sos/domain/payments/refund-state';
import type { Payment } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Payments } from '../payments/ports.ts';
import type { Addresses, CallSessions } from './ports.ts';

export interface MailReceiptNeeds {
  readonly sessions: CallSessions;
  readonly payments: Pick<Payments, 'read'>;
  readonly addresses: { readonly email: Addresses };
  readonly sendMail: (message: Message) => Promise<void>;
}

/**
 * Mails the receipt of a call to the client who paid it, once for each request. Throws DomainError not_found, not_charged,
 * address_unconfirmed, and VendorUnavailableError.
 */
export function makeMailReceipt({ sessions, payments, addresses, sendMail }: MailReceiptNeeds): Handler<'mailReceipt'> {
  return async ({ uid }, { sessionId, requestId }) => {
    const session = await sessions.read(sessionId);
    if (session?.clientId !== uid) throw new DomainError('not_found', 'not_found');
    if (session.settlement.status !== 'captured') throw new DomainError('conflict', 'not_charged');
    const mail = receiptMail(session, requestId, returnedOf(await payments.read(sessionId)));
    // It is looked at again when the mail is sent; here it is for whoever asks to know.
    const [to] = await addresses.email.find(uid, mail);
    if (!to?.verified) throw new DomainError('conflict', 'address_unconfirmed');
    await sendMail(mail);
    return {};
  };
}

function returnedOf(payment: Payment | undefined): Returned[] {
  const { refunds = [], price } = payment ?? {};
  if (!price) return [];
  const { currency } = price.total;
  return refunds
    .filter(isGivenBack)
    .toSorted((one, other) => one.at - other.at)
    .map(({ amount, at }) => ({ amount: { amount, currency }, at }));
}
