import { paths } from '@sos/contracts/paths';
import type { PersonLine } from '@sos/contracts/person-story';
import type { DisputeDocument } from '@sos/contracts/disputes';
import type { ReviewDocument } from '@sos/contracts/reviews';
import type { TransferDocument } from '@sos/contracts/transfers';
import type { Application } from '@sos/domain/applications/application';
import type { Invoice } from '@sos/domain/invoices/invoice';
import { money } from '@sos/domain/money/money';
import type { Delivery } from '@sos/domain/notifications/delivery';
import type { AccountDeletion } from '@sos/domain/privacy/account-deletion';
import type { DataExport } from '@sos/domain/privacy/data-export';
import type { Instant } from '@sos/domain/shared/instant';
import type { SupportRequest } from '@sos/domain/support/request';
import type { SubscriptionInvoice } from '@sos/domain/subscriptions/invoice';
import type { Subscription } from '@sos/domain/subscriptions/subscription';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';

type Said = Pick<PersonLine, 'event' | 'id' | 'document'> &
  Partial<Omit<PersonLine, 'at'>> & { readonly at: Instant | null };

const nothing = { state: null, what: null, amount: null, rating: null, personId: null };

/** What has not happened yet is no line. */
export function linesFor(...said: readonly Said[]): PersonLine[] {
  return said.flatMap(({ at, ...rest }) => (at === null ? [] : [{ ...nothing, ...rest, at }]));
}

export function ofApplication(uid: string, { status, submittedAt, decidedAt, review }: Application): PersonLine[] {
  const its = { id: uid, document: paths.application(uid) };
  return linesFor(
    { ...its, event: 'application_sent', at: submittedAt },
    { ...its, event: 'application_decided', at: decidedAt, state: status },
    { ...its, event: 'facts_sent', at: review?.submittedAt ?? null, state: review?.status ?? null },
  );
}

type Reviewed = Pick<ReviewDocument, 'createdAt' | 'rating' | 'hiddenBecause'>;

/** One that is given names its provider, who has it under their profile. */
export function ofReview(
  event: 'review_given' | 'review_received',
  at: { readonly id: string; readonly providerId: string },
  { createdAt, rating, hiddenBecause }: Reviewed,
): PersonLine[] {
  const { id, providerId } = at;
  const state = hiddenBecause === null ? 'shown' : 'hidden';
  const personId = event === 'review_given' ? providerId : null;
  return linesFor({ event, id, at: createdAt, rating, state, personId, document: paths.profileReview(providerId, id) });
}

export function ofRequest(id: string, { createdAt, status, topic }: SupportRequest): PersonLine[] {
  const document = paths.supportRequest(id);
  return linesFor({ event: 'support_asked', id, at: createdAt, state: status, what: topic, document });
}

export function ofDelivery(id: string, { createdAt, endedAt, text, channel, status }: Delivery): PersonLine[] {
  const state = `${channel}_${status}`;
  const document = paths.notificationDelivery(id);
  return linesFor({ event: 'sent', id, at: endedAt ?? createdAt, state, what: text, document });
}

export function ofInvoice(id: string, { issuedAt, kind, number, total, currency, paymentId }: Invoice): PersonLine[] {
  const its = { id: paymentId, state: kind, what: number, amount: money(total, currency) };
  return linesFor({ ...its, event: 'invoiced', at: issuedAt, document: paths.invoice(id) });
}

export function ofDispute(id: string, { openedAt, status, amount }: DisputeDocument): PersonLine[] {
  const sum = money(amount.amount, amount.currency);
  return linesFor({ event: 'disputed', id, at: openedAt, state: status, amount: sum, document: paths.dispute(id) });
}

/** Affiliates have US dollars. */
export function ofWithdrawal(id: string, asked: Pick<Withdrawal, 'askedAt' | 'status' | 'amount'>): PersonLine[] {
  const { askedAt, status, amount } = asked;
  const document = paths.withdrawal(id);
  return linesFor({ event: 'withdrawn', id, at: askedAt, state: status, amount: money(amount, 'USD'), document });
}

export function ofShare(id: string, { createdAt, status, earned, currency }: TransferDocument): PersonLine[] {
  const amount = money(earned, currency);
  return linesFor({ event: 'share', id, at: createdAt, state: status, amount, document: paths.transfer(id) });
}

export function ofCopy(uid: string, { askedAt, askedBy, readyAt, state }: DataExport): PersonLine[] {
  const its = { id: uid, document: paths.dataExport(uid) };
  return linesFor(
    { ...its, event: 'copy_asked', at: askedAt, personId: askedBy },
    { ...its, event: 'copy_ready', at: readyAt, state },
  );
}

export function ofDeletion(uid: string, { askedAt, askedBy, doneAt, state }: AccountDeletion): PersonLine[] {
  const its = { id: uid, document: paths.accountDeletion(uid) };
  return linesFor(
    { ...its, event: 'deletion_asked', at: askedAt, personId: askedBy, state },
    { ...its, event: 'deletion_done', at: doneAt },
  );
}

export function ofTelephone(
  uid: string,
  { ending, provedAt }: { readonly ending: string; readonly provedAt: Instant },
) {
  return linesFor({ event: 'number_proved', id: uid, at: provedAt, what: ending, document: paths.userTelephone(uid) });
}

/** By whom they were brought. */
export function ofReferral(
  uid: string,
  { at, affiliateId, code }: { readonly at: Instant; readonly affiliateId: string; readonly code: string },
) {
  const document = paths.affiliateReferral(uid);
  return linesFor({ event: 'brought', id: affiliateId, at, personId: affiliateId, what: code, document });
}

type Held = Pick<Subscription, 'planId' | 'status' | 'periodStart'>;

export function ofSubscription(uid: string, { current }: { readonly current: Held | null }): PersonLine[] {
  if (!current) return [];
  const { periodStart, planId, status } = current;
  const document = paths.subscription(uid);
  return linesFor({ event: 'subscribed', id: uid, at: periodStart, state: status, what: planId, document });
}

export function ofSubscriptionInvoice(
  id: string,
  { paidAt, number, paid }: Omit<SubscriptionInvoice, 'id'>,
): PersonLine[] {
  const document = paths.subscriptionInvoice(id);
  return linesFor({
    event: 'subscription_paid',
    id,
    at: paidAt,
    what: number,
    amount: money(paid.amount, paid.currency),
    document,
  });
}

export function ofNotice(id: string, { createdAt, text }: { readonly createdAt: Instant; readonly text: string }) {
  return linesFor({ event: 'noticed', id, at: createdAt, what: text, document: paths.notification(id) });
}
