import { confirmVat } from '@sos/domain/invoices/confirm-vat';
import { givenBack } from '@sos/domain/invoices/given-back';
import { type Addressee, buyerOf, draftsOf, type Parties } from '@sos/domain/invoices/invoice';
import { type Line, type Posting, posting } from '@sos/domain/journal/posting';
import { noFacts, type Notice } from '@sos/domain/notifications/notice';
import type { Payment } from '@sos/domain/payments/payment';
import type { Payments } from '../payments/ports.ts';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import { fileOf } from './file-of.ts';
import type { InvoiceFiles, InvoiceParties, Invoices, IssuedInvoice, RenderInvoice } from './ports.ts';

export interface IssueInvoicesNeeds {
  readonly invoices: Invoices;
  readonly payments: Pick<Payments, 'recall' | 'change'>;
  readonly parties: InvoiceParties;
  readonly render: RenderInvoice;
  readonly files: InvoiceFiles;
  readonly notify: (notice: Notice) => Promise<unknown>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Issues whatever a payment calls for and has not: numbers and documents in one step, then the files, then the mails.
 * Only at the end it is noted as done, so that a repetition finishes what was begun.
 */
export function makeIssueInvoices(needs: IssueInvoicesNeeds) {
  const { invoices, payments, clock, log } = needs;
  return async ({ paymentId }: { readonly paymentId: string }): Promise<void> => {
    // If it has changed since, `billed` finds out, and leaves the rest to the next task.
    const payment = await payments.recall(paymentId, ({ unbilled }) => unbilled);
    if (!payment?.unbilled) return;
    const drafts = draftsOf(payment, await partiesOf(needs, payment));
    const issued = drafts.length > 0 ? await invoices.issue(drafts, clock.now(), vatPosting) : [];
    for (const invoice of issued) await deliver(needs, invoice);
    if (issued.some(({ buyer }) => buyer.vat?.unconfirmed != null)) await confirmLate(needs, payment);
    await invoices.billed(payment);
    log.info('invoices_issued', { session: paymentId, numbers: issued.map(({ number }) => number) });
  };
}

/** What is given back is credited to the buyer of the invoice, whoever they are by now. */
async function partiesOf({ parties, invoices }: IssueInvoicesNeeds, payment: Payment): Promise<Parties> {
  const [seller, client, provider, first] = await Promise.all([
    parties.seller(),
    parties.addressee(payment.clientId),
    parties.addressee(payment.providerId),
    givenBack(payment).length > 0 || payment.vatConfirmed ? invoices.find(`invoice_${payment.id}`) : undefined,
  ]);
  return {
    seller,
    client: { ...(client ?? gone(payment.clientId)), ...first?.buyer },
    provider: { ...(provider ?? gone(payment.providerId)), vatNumber: null, vat: null },
  };
}

/** The number was confirmed while the invoice was made: whoever confirmed it did not see the invoice. */
async function confirmLate({ parties, payments, clock }: IssueInvoicesNeeds, { id, clientId }: Payment): Promise<void> {
  const client = await parties.addressee(clientId);
  if (client) await payments.change(id, (payment) => confirmVat(payment, buyerOf(client), clock.now()));
}

/** Issues what the tasks have not. Returns how many payments were looked at. */
export function makeFinishBilling(needs: IssueInvoicesNeeds) {
  const issue = makeIssueInvoices(needs);
  const visit = async (paymentId: string) => {
    try {
      await issue({ paymentId });
    } catch (error) {
      needs.log.error('billing_failed', { session: paymentId, error });
      await needs.alerts.raise({ kind: 'billing_failed', key: paymentId, detail: { session: paymentId } });
    }
  };
  return (): Promise<number> => sweep({ list: (query) => needs.invoices.unbilled(query), visit, clock: needs.clock });
}

/** The documents of somebody who has erased their account are kept without a name. */
function gone(uid: string): Addressee {
  return { uid, name: '—', country: 'ZZ', vatNumber: null, locale: 'en' };
}

async function deliver({ render, files, notify }: IssueInvoicesNeeds, invoice: IssuedInvoice): Promise<void> {
  const { path, form } = fileOf(invoice);
  await files.write(path, await render(invoice), form);
  const notice = noticeOf(invoice);
  if (notice) await notify(notice);
}

/** A correction is told of with the refund that brought it. */
function noticeOf({ id, kind, ownerId, paymentId, total, currency }: IssuedInvoice): Notice | undefined {
  if (kind === 'credit' || kind === 'correction') return undefined;
  const facts = { ...noFacts, sessionId: paymentId };
  const about = { recipientId: ownerId, cause: id };
  if (kind === 'statement') return { ...about, text: 'statement_provider', facts };
  return { ...about, text: 'invoice_client', facts: { ...facts, total: { amount: total, currency } } };
}

/** Of what the platform earned, the VAT is not its own. */
function vatPosting({ id, kind, paymentId, issuedAt: at, vat, currency }: IssuedInvoice): Posting | undefined {
  const amount = kind === 'credit' ? -vat : vat;
  const lines: Line[] = [
    { account: 'platform_revenue', partyId: null, amount, currency },
    { account: 'vat_payable', partyId: null, amount: -amount, currency },
  ];
  return posting({ id: `vat_${id}`, paymentId, at, lines });
}
