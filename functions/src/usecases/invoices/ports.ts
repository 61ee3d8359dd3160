import type { Addressee, Draft, Invoice, Seller } from '@sos/domain/invoices/invoice';
import type { Posting } from '@sos/domain/journal/posting';
import type { Payment } from '@sos/domain/payments/payment';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';

export interface IssuedInvoice extends Invoice {
  readonly id: string;
}

export interface Invoices {
  /**
   * Gives each draft that has none its number, the next one of its kind and year, and writes them all with what they
   * move in the journal, in one step. Returns all of them as they are issued, in the drafts' order.
   */
  issue(
    drafts: readonly Draft[],
    at: Instant,
    postingOf: (invoice: IssuedInvoice) => Posting | undefined,
  ): Promise<IssuedInvoice[]>;
  find(id: string): Promise<IssuedInvoice | undefined>;
  /** Newest first, behind the one with the id; undefined when that is not theirs. */
  listOf(ownerId: string, query: { after: string | null; limit: number }): Promise<IssuedInvoice[] | undefined>;
  /** Theirs of one payment, newest first. */
  listOfPayment(ownerId: string, paymentId: string): Promise<IssuedInvoice[]>;
  /** Ids of payments for which documents are to be issued. */
  unbilled(query: PageQuery): Promise<Page>;
  /** Notes that all documents of the payment, as it was, are issued; nothing when it has changed since. */
  billed(payment: Payment): Promise<void>;
  /** Lets whoever knows the secret read the file until then. */
  keepLink(secret: string, link: { invoiceId: string; expiresAt: Instant }): Promise<void>;
  findLink(secret: string): Promise<{ invoiceId: string; expiresAt: Instant } | undefined>;
}

/** Who is party to documents. */
export interface InvoiceParties {
  seller(): Promise<Seller>;
  /** Undefined when the account is gone. */
  addressee(uid: string): Promise<Addressee | undefined>;
}

/** Makes the file of a document: always the same for the same document. */
export type RenderInvoice = (invoice: Invoice) => Promise<Uint8Array>;

export interface InvoiceFiles {
  read(path: string): Promise<Uint8Array | 'too_large' | undefined>;
  write(path: string, bytes: Uint8Array, form: { type: string; disposition: 'attachment' }): Promise<void>;
}
