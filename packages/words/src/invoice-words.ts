import type { InvoiceItem, InvoiceKind } from '@sos/domain/invoices/invoice';

/** What invoices, credit notes and statements say in one language. */
export interface InvoiceWords {
  readonly titles: Readonly<Record<InvoiceKind, string>>;
  readonly items: Readonly<Record<InvoiceItem, string>>;
  /** Below the sum: what became of the money. */
  readonly notes: Readonly<Record<InvoiceKind, string>>;
  readonly number: string;
  readonly issued: string;
  readonly calledAt: string;
  readonly from: string;
  readonly to: string;
  readonly net: string;
  /** With `{rate}`. */
  readonly vat: string;
  readonly rounding: string;
  readonly total: string;
  /** A line that is taken off, with `{code}`. */
  readonly allowance: string;
  /** Below the sum, with `{code}`, `{amount}` and `{full}`. */
  readonly discount: string;
  /** With `{number}` and `{date}`. */
  readonly corrects: string;
  /** Why no VAT is on it: the recipient owes it, or lives outside of the Union. */
  readonly reverse: string;
  readonly outside: string;
  readonly vatNumber: string;
  /** Of the register of companies. */
  readonly registration: string;
  /** The statement of a provider's month. */
  readonly monthly: MonthlyWords;
  /** The statement of an agency's month. */
  readonly team: TeamMonthWords;
}

export interface MonthlyWords {
  /** With `{month}`. */
  readonly title: string;
  /** Before the day on which it was made. */
  readonly asOf: string;
  readonly call: string;
  readonly price: string;
  readonly share: string;
  /** What refunds and disputes took of the share. */
  readonly refunded: string;
  readonly sent: string;
  readonly reversed: string;
  readonly pending: string;
  readonly note: string;
}

export interface TeamMonthWords {
  /** With `{month}`. */
  readonly title: string;
  readonly member: string;
  readonly calls: string;
  readonly earned: string;
  readonly paid: string;
  readonly pending: string;
  /** How a member is paid. */
  readonly payout: string;
  /** With `{rail}`. */
  readonly on: string;
  readonly off: string;
  /** With `{day}`. */
  readonly left: string;
  /** Before the names of those who had no calls. */
  readonly none: string;
  readonly note: string;
}
