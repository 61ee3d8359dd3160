import { type Buyer, taxed, type Vat, vatOf } from '../invoices/vat.ts';
import { difference, type Account, type Line, type Posting, posting } from '../journal/posting.ts';
import type { Money } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';

/** A dispute about what was paid, as far as it moves money; amounts in minor units of the invoice's currency. */
export interface InvoiceDispute {
  readonly id: string;
  /** What the rail has taken from us for it and not put back. */
  readonly withdrawn: number;
  /** What the rail keeps for its trouble. */
  readonly fee: number;
  readonly isLost: boolean;
}

/** An invoice of the rail's for a period of a subscription, once it is paid, as the rail tells of it. */
export interface InvoiceFacts {
  readonly id: string;
  /** As it stands on the invoice; null while it has none. */
  readonly number: string | null;
  /** Of the money that paid it; null where none was asked for. */
  readonly railPaymentId: string | null;
  readonly paid: Money;
  readonly paidAt: Instant;
  /** What the rail keeps for itself; null while it has not told. */
  readonly fee: Money | null;
  /** Given back of it, in minor units. */
  readonly refunded: number;
  readonly disputes: readonly InvoiceDispute[];
}

/** Whom a paid invoice was for, and what VAT is in it; decided when it is first known, and never again. */
export interface InvoiceTax extends Vat {
  readonly country: string;
  /** One that was confirmed; null for whoever is taxed as a consumer. */
  readonly vatNumber: string | null;
}

/** What we keep of it. */
export interface SubscriptionInvoice extends InvoiceFacts {
  readonly ownerId: string;
  readonly tax: InvoiceTax;
  /** Rises with each change. */
  readonly revision: number;
}

export interface InvoiceChange {
  readonly invoice: SubscriptionInvoice;
  /** What it moves in the journal; undefined where nothing does, as in a trial. */
  readonly posting: Posting | undefined;
}

/** VAT of a service to a subscriber, by the pair of countries. Throws RangeError when the seller is not in the Union. */
export function taxOf(sellerCountry: string, { country, vatNumber }: Buyer): InvoiceTax {
  return { country, vatNumber, ...vatOf(sellerCountry, { country, vatNumber }) };
}

/** An invoice that nobody knew until now. */
export function newInvoice(
  facts: InvoiceFacts,
  owner: Pick<SubscriptionInvoice, 'ownerId' | 'tax'>,
  at: Instant,
): InvoiceChange {
  const invoice = { ...facts, ...owner, revision: 1 };
  return { invoice, posting: movedBy([], invoice, at) };
}

/** The invoice as the rail tells of it by now; undefined where it tells nothing new. */
export function retold(before: SubscriptionInvoice, facts: InvoiceFacts, at: Instant): InvoiceChange | undefined {
  // A fee that is known stays known.
  const told = { ...facts, fee: facts.fee ?? before.fee };
  if (JSON.stringify(pick(before)) === JSON.stringify(pick(told))) return undefined;
  const invoice = { ...before, ...told, revision: before.revision + 1 };
  return { invoice, posting: movedBy(linesOf(before), invoice, at) };
}

/** What of the price is VAT by now, in minor units: nothing of what was given back. */
export function vatIn({ paid, refunded, disputes, tax }: SubscriptionInvoice): number {
  const lost = disputes.reduce((sum, { withdrawn, isLost }) => sum + (isLost ? withdrawn : 0), 0);
  return taxed(Math.max(0, paid.amount - refunded - lost), tax.rate).vat;
}

function pick({ number, railPaymentId, paid, paidAt, fee, refunded, disputes }: InvoiceFacts): unknown[] {
  const moved = disputes.map(({ id, withdrawn, fee: kept, isLost }) => [id, withdrawn, kept, isLost]);
  return [number, railPaymentId, paid.amount, paid.currency, paidAt, fee?.amount, fee?.currency, refunded, moved];
}

/** The first of its entries bears the invoice's name alone, each later one also the number of the change. */
function movedBy(before: readonly Line[], invoice: SubscriptionInvoice, at: Instant): Posting | undefined {
  const { id: paymentId, revision } = invoice;
  const id = `subscription_${paymentId}${revision === 1 ? '' : `_${revision}`}`;
  return posting({ id, paymentId, at, lines: difference(before, linesOf(invoice)) });
}

/** What stands in the journal for an invoice as it is. What a dispute has taken is a loss until it is put back. */
function linesOf(invoice: SubscriptionInvoice): Line[] {
  const { paid, refunded, fee, disputes } = invoice;
  const { currency } = paid;
  const line = (account: Account, amount: number): Line => ({ account, partyId: null, amount, currency });
  const withdrawn = disputes.reduce((sum, each) => sum + each.withdrawn, 0);
  const asked = disputes.reduce((sum, each) => sum + each.fee, 0);
  const kept = (fee?.currency === currency ? fee.amount : 0) + asked;
  const left = paid.amount - refunded;
  const vat = vatIn(invoice);
  return [
    line('stripe_clearing', left - withdrawn - kept),
    line('dispute_losses', withdrawn),
    line('fees', kept),
    line('vat_payable', -vat),
    line('platform_revenue', vat - left),
  ];
}
