import type { Currency } from '../money/money.ts';
import type { ProviderKind } from '../money/price.ts';
import type { Payment } from '../payments/payment.ts';
import type { Rail } from '../payments/rail.ts';
import { shareOf } from '../payments/refund.ts';
import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../shared/locale.ts';
import type { BuyerVat, InvoiceBuyer } from './buyer.ts';
import { givenBack, type GivenBack, isUnbilled } from './given-back.ts';
import { taxed, type VatCategory, vatOf } from './vat.ts';

/** The client's invoice and credit note, the provider's statement and its correction. Each kind has its own numbers. */
export const invoiceKinds = ['invoice', 'credit', 'statement', 'correction'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

export const invoiceItems = ['service_lawyer', 'service_expat', 'fee', 'share'] as const;
export type InvoiceItem = (typeof invoiceItems)[number];

/** Who issues the documents, by `admin_config/invoicing`. */
export interface Seller {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  /** In the register of companies. */
  readonly registration: string;
  readonly vatNumber: string;
}

/** To whom a document is addressed. */
export interface Addressee extends Omit<InvoiceBuyer, 'vat'> {
  readonly uid: string;
  readonly locale: Locale;
  /** Left out for who has given no VAT number. */
  readonly vat?: BuyerVat | null;
}

export interface InvoiceLine {
  readonly item: InvoiceItem;
  /** Minor units, without VAT. */
  readonly net: number;
}

export interface Discount {
  readonly code: string;
  /** Minor units, with VAT. */
  readonly amount: number;
  /** Of it without VAT, by which the lines are more than the net amount; 0 in documents of an older release, whose lines are what was paid. */
  readonly net: number;
}

/** A document as it is issued; nothing of it ever changes. */
export interface Invoice {
  readonly kind: InvoiceKind;
  readonly number: string;
  readonly paymentId: string;
  readonly ownerId: string;
  readonly issuedAt: Instant;
  /** When the money of the call was taken. */
  readonly calledAt: Instant;
  readonly locale: Locale;
  readonly paidBy: Rail;
  readonly currency: Currency;
  readonly seller: Seller;
  readonly buyer: InvoiceBuyer;
  readonly lines: readonly InvoiceLine[];
  readonly net: number;
  readonly vat: number;
  /** Basis points. */
  readonly rate: number;
  readonly category: VatCategory;
  readonly rounding: number;
  readonly total: number;
  /** What a coupon took off the price; null without one, and for whom it is no matter. */
  readonly discount: Discount | null;
  /** The document that this one corrects; null for one that corrects none. */
  readonly corrects: { readonly number: string; readonly issuedAt: Instant } | null;
}

/** A document before it has its number. */
export interface Draft extends Omit<Invoice, 'number' | 'issuedAt' | 'corrects'> {
  /** Made of its cause, so that it is issued once. */
  readonly id: string;
  readonly correctsId: string | null;
}

const prefixes: Readonly<Record<InvoiceKind, string>> = {
  invoice: 'INV',
  credit: 'CRN',
  statement: 'STM',
  correction: 'COR',
};

export function invoiceNumber(kind: InvoiceKind, year: number, sequence: number): string {
  return `${prefixes[kind]}-${year}-${String(sequence).padStart(6, '0')}`;
}

const sellersYear = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Paris' });

/** The year that a document counts in, by the clocks of its seller in the middle of Europe. */
export function yearOf(at: Instant): number {
  return Number(sellersYear.format(at));
}

export interface Parties {
  readonly seller: Seller;
  readonly client: Addressee;
  readonly provider: Addressee;
}

/** Every document that a payment calls for by now. Invoices are for what was taken, corrections for what was given back. */
export function draftsOf(payment: Payment, parties: Parties): Draft[] {
  const { captured, vatConfirmed } = payment;
  if (captured === null || captured === 0 || isUnbilled(payment)) return [];
  const amounts = { total: captured, share: shareOf(payment) };
  const given = givenBack(payment);
  const earlier = given.filter(({ id }) => vatConfirmed === null || vatConfirmed.given.includes(id));
  return [
    clientDraft(payment, parties, { kind: 'invoice', id: `invoice_${payment.id}`, ...amounts, correctsId: null }),
    providerDraft(payment, parties, { kind: 'statement', id: `statement_${payment.id}`, ...amounts, correctsId: null }),
    ...earlier.flatMap((part) => corrections(payment, parties, part)),
    ...(vatConfirmed ? invoicedAgain(payment, parties, { amounts, given, earlier, buyer: vatConfirmed.buyer }) : []),
  ].filter(({ total }) => total > 0);
}

interface Again {
  readonly amounts: { readonly total: number; readonly share: number };
  readonly given: readonly GivenBack[];
  /** What was given back before the VAT number was confirmed. */
  readonly earlier: readonly GivenBack[];
  readonly buyer: InvoiceBuyer;
}

/** What was left of the invoice is credited as it was, and invoiced to the business; what is given back later is of that. */
function invoicedAgain(payment: Payment, parties: Parties, { amounts, given, earlier, buyer }: Again): Draft[] {
  const left = earlier.reduce(
    ({ total, share }, { amount, providerPart }) => ({ total: total - amount, share: share - providerPart }),
    amounts,
  );
  const first = `invoice_${payment.id}`;
  const second = `invoice_vat_${payment.id}`;
  const business = { ...parties, client: { ...parties.client, ...buyer } };
  const later = given.filter((part) => !earlier.includes(part));
  return [
    clientDraft(payment, parties, { kind: 'credit', id: `credit_vat_${payment.id}`, ...left, correctsId: first }),
    clientDraft(payment, business, { kind: 'invoice', id: second, ...left, correctsId: first }),
    ...later.flatMap((part) => corrections(payment, business, { ...part, invoiceId: second })),
  ];
}

interface Part extends GivenBack {
  /** The invoice that it is of; the payment's first one when left out. */
  readonly invoiceId?: string;
}

function corrections(payment: Payment, parties: Parties, part: Part): Draft[] {
  const { id, amount, providerPart, invoiceId = `invoice_${payment.id}` } = part;
  const amounts = { total: amount, share: providerPart };
  return [
    clientDraft(payment, parties, {
      kind: 'credit',
      id: `credit_${id}`,
      ...amounts,
      correctsId: invoiceId,
    }),
    providerDraft(payment, parties, {
      kind: 'correction',
      id: `correction_${id}`,
      ...amounts,
      correctsId: `statement_${payment.id}`,
    }),
  ];
}

interface Wanted extends Pick<Draft, 'id' | 'kind' | 'total' | 'correctsId'> {
  readonly share: number;
}

const services: Readonly<Record<ProviderKind, InvoiceItem>> = { lawyer: 'service_lawyer', expat: 'service_expat' };

function clientDraft(payment: Payment, { seller, client }: Parties, { share, ...wanted }: Wanted): Draft {
  const { category, rate } = vatOf(seller.country, client);
  const { net, vat, rounding } = taxed(wanted.total, rate);
  const coupon = wanted.kind === 'invoice' && wanted.total === payment.captured ? payment.coupon : null;
  const full = { total: wanted.total + (coupon?.discount ?? 0), share: share + (coupon?.borneByProvider ?? 0) };
  const fullNet = coupon ? taxed(full.total, rate).net : net;
  const service = Math.round((fullNet * full.share) / full.total);
  const lines = [
    { item: services[payment.providerKind], net: service },
    { item: 'fee' as const, net: fullNet - service },
  ].filter((line) => line.net > 0);
  const discount = coupon && { code: coupon.code, amount: coupon.discount, net: fullNet - net };
  return { ...wanted, ...factsOf(payment, seller, client), lines, net, vat, rate, category, rounding, discount };
}

/** What a provider gets is not what the platform sells: no VAT is shown. */
function providerDraft(payment: Payment, { seller, provider }: Parties, { share, ...wanted }: Wanted): Draft {
  const lines = [{ item: 'share' as const, net: share }];
  const untaxed = { net: share, vat: 0, rate: 0, category: 'O' as const, rounding: 0 };
  return { ...wanted, ...factsOf(payment, seller, provider), lines, ...untaxed, total: share, discount: null };
}

export function buyerOf({ name, country, vatNumber, vat = null }: Addressee): InvoiceBuyer {
  return { name, country, vatNumber, vat };
}

function factsOf({ id, rail, price, settledAt, createdAt }: Payment, seller: Seller, owner: Addressee) {
  const { uid, locale } = owner;
  return {
    paymentId: id,
    ownerId: uid,
    calledAt: settledAt ?? createdAt,
    locale,
    paidBy: rail,
    currency: price.total.currency,
    seller,
    buyer: buyerOf(owner),
  };
}
