import { sellerSchema } from '@sos/contracts/invoices';
import { paths } from '@sos/contracts/paths';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { confirmVat } from '@sos/domain/invoices/confirm-vat';
import { draftsOf } from '@sos/domain/invoices/invoice';
import { buyerBy } from '@sos/domain/vat/buyer-by';
import { learn } from '@sos/domain/vat/vat-check';
import { openDispute, stakeOf } from '@sos/domain/disputes/dispute';
import { next as nextDispute } from '@sos/domain/disputes/next';
import { next as nextPayment } from '@sos/domain/payments/next';
import { aRailDispute } from '@sos/domain/testing/a-dispute';
import { next as nextTransfer } from '@sos/domain/transfers/next';
import { newPayoutAccount } from '@sos/domain/transfers/payout-account';
import { openTransfer, type Payee } from '@sos/domain/transfers/transfer';
import { makeKnownUsers } from '../accounts/known-users.ts';
import { makeDisputeStore } from '../disputes/dispute-store.ts';
import { aCoupon } from '@sos/domain/testing/a-coupon';
import { aPayment } from '@sos/domain/testing/a-payment';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { redeem } from '../coupons/coupon-documents.ts';
import { makeCouponStore } from '../coupons/coupon-store.ts';
import { makeInvoiceStore } from '../invoices/invoice-store.ts';
import { makeDifferenceStore } from '../journal/difference-store.ts';
import { makeJournalStore } from '../journal/journal-store.ts';
import { makePayoutRunStore, makeRunStore } from '../journal/run-store.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { db } from '../shared/db.ts';
import { ConditionalWrites } from '../shared/optimistic.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { encode } from '../shared/instants.ts';
import { makePayoutAccounts } from '../transfers/payout-accounts.ts';
import { makeTransferStore } from '../transfers/transfer-store.ts';
import { makeVatStore } from '../vat/vat-store.ts';
import { START } from './start-firestore.ts';

type Record = (path: string, state: string) => Promise<void>;

interface CallParties {
  readonly paymentId: string;
  readonly clientId: string;
  readonly providerId: string;
}

const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: START } as const;
const noneCorrupt: ReportCorrupt = (error) => Promise.reject(error);
const payments = makePaymentStore({ now: () => START }, noneCorrupt);

/** Some of it is given back, and the journal is added up. */
export async function money(record: Record, parties: CallParties): Promise<void> {
  const { paymentId: id } = parties;
  const captured = { type: 'rail_captured', ...word, captured: 4900 } as const;
  await payments.change(id, (payment) => nextPayment(payment, captured));
  await record(paths.accountingEntry(`capture_${id}`), 'captured');
  const refund = { type: 'refund_requested', refundId: 'refund-1', amount: 1000, bearer: 'provider' } as const;
  await payments.change(id, (payment) => nextPayment(payment, { ...refund, at: START }));
  await record(paths.refund('refund-1'), 'asked');
  const refunds = [{ railRefundId: 're_1', refundId: 'refund-1', amount: 1000, status: 'done' }] as const;
  await payments.change(id, (payment) => nextPayment(payment, { ...captured, refunds }));
  await record(paths.refund('refund-1'), 'done');
  await record(paths.paymentBooks(id), 'refunded');
  await coupons(record, parties);
  await documents(record, parties);
  await vat(record, parties);
  await share(record, parties);
  await dispute(record, parties);
  const kept = { balances: { fees: { EUR: 1 } }, upTo: { at: START, id: 'capture_booking-1' } };
  await makeJournalStore(noneCorrupt).keep(kept, { balances: {}, upTo: null });
  await record(paths.accountingBalances(), 'kept');
  await reconciliation(record, id);
}

/** It is compared with the rail, and one cent differs. */
async function reconciliation(record: Record, paymentId: string): Promise<void> {
  const looked = { movements: 1, payments: 1, entries: 1, payouts: 0, withdrawals: 0 };
  const span = { from: START, to: START, startedAt: START, endedAt: START };
  const run = {
    id: 'run_1',
    ...span,
    phase: 'done',
    after: null,
    pages: 4,
    looked,
    found: 1,
    unread: [] as string[],
  } as const;
  await makeRunStore(noneCorrupt).begin(run);
  await record(paths.reconciliationRun('run_1'), 'done');
  const paying = { movements: 0, payments: 0, entries: 0, payouts: 1, withdrawals: 1 };
  await makePayoutRunStore(noneCorrupt).begin({ ...run, pages: 3, looked: paying, found: 0, unread: ['wise 17'] });
  await record(paths.payoutRun('run_1'), 'done');
  const about = { paymentId, rail: 'stripe', railPaymentId: 'pi_1', ref: 'capture', currency: 'EUR' } as const;
  const amounts = { ours: 4900, theirs: 4901, inTransitUntil: null };
  const finding = { id: 'difference-1', kind: 'capture_amount', ...about, ...amounts } as const;
  await makeDifferenceStore(noneCorrupt).note(finding, START);
  await record(paths.difference('difference-1'), 'found');
}

/** A coupon serves a call. */
async function coupons(record: Record, { paymentId: id, clientId }: CallParties): Promise<void> {
  const store = makeCouponStore(noneCorrupt);
  const set = aCoupon({ totalLimit: 100, personLimit: 1, validUntil: START });
  const { code } = set;
  const audit = anAuditRecord({ id: `coupon-${code}-1`, subjectKind: 'coupon', subjectId: code });
  await store.change(code, () => ({ after: { ...set, used: 0, revision: 1, createdAt: START }, audit }));
  await record(paths.coupon(code), 'set');
  const known = await store.look(code, clientId);
  const writes = new ConditionalWrites();
  const coupon = { code, discount: 500, borneByProvider: 0 };
  redeem(writes, { payment: aPayment({ id, clientId, coupon }), coupon: known }, START);
  await writes.commit();
  await record(paths.couponRedemption(id), 'used');
}

/** What is issued for it. */
async function documents(record: Record, { paymentId: id, clientId, providerId }: CallParties): Promise<void> {
  const somebody = { name: 'Nora Lindqvist', country: 'FR', vatNumber: null, locale: 'en' } as const;
  const addressed = {
    seller: defaultSeller,
    client: { uid: clientId, ...somebody },
    provider: { uid: providerId, ...somebody },
  };
  const invoices = makeInvoiceStore(noneCorrupt);
  const refunded = await payments.read(id);
  await invoices.issue(refunded ? draftsOf(refunded, addressed) : [], START, () => undefined);
  await record(paths.invoice(`invoice_${id}`), 'issued');
  await record(paths.invoice('credit_refund-1'), 'corrected');
  await record(paths.invoiceCounter('2026'), 'counted');
  await invoices.keepLink('secret', { invoiceId: `invoice_${id}`, expiresAt: START });
  await record(paths.invoiceLink('secret'), 'made');
  await db().doc(paths.invoicingConfig()).set(encode(sellerSchema, defaultSeller));
  await record(paths.invoicingConfig(), 'set');
}

/** Its client turns out to be a business, once VIES can be asked again. */
async function vat(record: Record, { paymentId, clientId }: CallParties): Promise<void> {
  const checks = makeVatStore(noneCorrupt);
  const asked = { vatNumber: 'DE123456789', at: START };
  await checks.change(clientId, (check) => learn(check, asked, { result: 'unavailable', code: 'MS_UNAVAILABLE' }));
  await record(paths.vatCheck(clientId), 'unavailable');
  const answer = { result: 'valid', consultation: 'WAPIAAAA1', name: 'Lind GmbH', address: 'Berlin' } as const;
  const check = await checks.change(clientId, (before) => learn(before, asked, answer));
  await record(paths.vatCheck(clientId), 'valid');
  const buyer = buyerBy(check ?? undefined, { name: 'Nora Lindqvist', country: 'FR' });
  const confirmed = await payments.change(paymentId, (payment) => confirmVat(payment, buyer, START));
  await record(paths.payment(paymentId), 'vat_confirmed');
  const somebody = { locale: 'en', ...buyer } as const;
  const addressed = {
    seller: defaultSeller,
    client: { uid: clientId, ...somebody },
    provider: { uid: 'provider-uid', ...somebody },
  };
  const drafts = confirmed ? draftsOf(confirmed.payment, addressed) : [];
  await makeInvoiceStore(noneCorrupt).issue(drafts, START, () => undefined);
  await record(paths.invoice(`invoice_vat_${paymentId}`), 'reverse_charge');
}

/** The provider's share waits, leaves, and comes back in part. */
async function share(record: Record, { paymentId: id, providerId }: CallParties): Promise<void> {
  const transfers = makeTransferStore(noneCorrupt);
  const late = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: false } as const;
  const count = (earned: number, payee: Payee) =>
    transfers.count(id, (_payment, known) => {
      const transfer = known ?? openTransfer({ id, providerId, currency: 'EUR' }, START);
      return nextTransfer(transfer, { type: 'counted', earned, isFrozen: false, payee, at: START });
    });
  await count(3000, late);
  await record(paths.transfer(id), 'waiting');
  const payee = { ...late, isReady: true };
  await count(3000, payee);
  await transfers.change(id, (transfer) => nextTransfer(transfer, { type: 'asking', at: START }));
  await record(paths.transfer(id), 'asked');
  const sent = { type: 'done', kind: 'send', amount: 3000, railId: 'tr_1', of: null, payee, at: START } as const;
  await transfers.change(id, (transfer) => nextTransfer(transfer, sent));
  await count(2000, payee);
  await record(paths.transfer(id), 'reversal-due');
  const account = { ...newPayoutAccount('FR', 'stripe'), accountId: 'acct_1', deadline: START, toldAt: START };
  const needs = ['bank', 'document'] as const;
  await makePayoutAccounts(noneCorrupt, makeKnownUsers({ now: () => START })).change(providerId, async () => ({
    ...account,
    kycStatus: 'needed',
    needs,
  }));
  await record(paths.payoutAccount(providerId), 'needed');
}

/** The client wants the money back through their bank, and we answer. */
async function dispute(record: Record, parties: CallParties): Promise<void> {
  const { paymentId } = parties;
  const disputes = makeDisputeStore(noneCorrupt);
  const told = aRailDispute({ dueBy: START + 604_800_000, openedAt: START });
  const fact = { type: 'disputed', dispute: stakeOf(told, START), at: START } as const;
  await payments.change(paymentId, (payment) => nextPayment(payment, fact));
  await record(paths.payment(paymentId), 'disputed');
  await record(paths.paymentBooks(paymentId), 'disputed');
  await disputes.createIfAbsent(openDispute({ rail: 'stripe', ...parties }, told));
  const change = (event: Parameters<typeof nextDispute>[1]) =>
    disputes.change(told.id, (known) => nextDispute(known, event));
  await change({ type: 'told', dispute: told, toldAt: START, at: START });
  await record(paths.dispute(told.id), 'due');
  const evidence = {
    productDescription: 'A call',
    serviceDate: '2026-01-05',
    activityLog: 'We rang.',
    explanation: '',
  };
  await change({ type: 'ordered', deed: 'submit', evidence, at: START });
  await change({ type: 'asking', at: START });
  await record(paths.dispute(told.id), 'asked');
}
