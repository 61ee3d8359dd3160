import type { PayoutMethod } from '../withdrawals/method.ts';
import type { Withdrawal, WithdrawalEnd, WithdrawalStatus } from '../withdrawals/withdrawal.ts';
import { type AccountText, accountMail, type Message, noFacts, type Notice, type NoticeText } from './notice.ts';

/** What an affiliate is told whose money can go to another account; should it not have been them, they have time to say so. */
export function methodSavedNotice(uid: string, { id }: Pick<PayoutMethod, 'id'>): Notice {
  return { text: 'method_affiliate', recipientId: uid, cause: `method-${id}`, facts: noFacts };
}

/** The mail with the code by which a new withdrawal is confirmed. */
export function withdrawalCodeMail(
  withdrawal: Pick<Withdrawal, 'id' | 'affiliateId' | 'status'>,
): (Message & { text: AccountText }) | undefined {
  if (withdrawal.status !== 'awaiting_confirmation') return undefined;
  return accountMail('withdrawal_code', withdrawal.affiliateId, withdrawal.id);
}

const texts: Readonly<Partial<Record<WithdrawalStatus, NoticeText>>> = {
  paid: 'paid_affiliate',
  rejected: 'rejected_affiliate',
  failed: 'failed_affiliate',
  bounced: 'bounced_affiliate',
};
/** What somebody gave up themselves is no news to them. */
const silent: readonly (WithdrawalEnd | null)[] = ['owner'];

/** What an affiliate is told of a withdrawal that has come to where it is. */
export function withdrawalNotice(
  before: Pick<Withdrawal, 'status'> | undefined,
  after: Pick<Withdrawal, 'id' | 'affiliateId' | 'status' | 'amount' | 'end'>,
): Notice | undefined {
  const { id, affiliateId: recipientId, status, amount, end } = after;
  const text = status === 'cancelled' && !silent.includes(end) ? 'lapsed_affiliate' : texts[status];
  if (text === undefined || before?.status === status) return undefined;
  const facts = { ...noFacts, total: { amount, currency: 'USD' as const } };
  return { text, recipientId, cause: `withdrawal-${id}-${status}`, facts };
}
