import { type Draft, type InvoiceKind, invoiceNumber } from '@sos/domain/invoices/invoice';
import type { Instant } from '@sos/domain/shared/instant';
import type { IssuedInvoice } from './ports.ts';

/** The last number of each kind in one year. */
export type Counter = Readonly<Record<InvoiceKind, number>>;
export const noNumbers: Counter = { invoice: 0, credit: 0, statement: 0, correction: 0 };

interface Known {
  readonly year: number;
  readonly at: Instant;
  readonly counter: Counter;
  /** Those of the drafts that are issued already, and what they correct. */
  readonly issued: readonly IssuedInvoice[];
}

/** The drafts as they are issued, the counter afterwards, and which of them are new. */
export function numberDrafts(drafts: readonly Draft[], { year, at, counter, issued }: Known) {
  const all = new Map(issued.map((invoice) => [invoice.id, invoice]));
  const fresh: IssuedInvoice[] = [];
  let after = counter;
  for (const { correctsId, ...draft } of drafts) {
    if (all.has(draft.id)) continue;
    const sequence = after[draft.kind] + 1;
    after = { ...after, [draft.kind]: sequence };
    const corrected = correctsId === null ? undefined : all.get(correctsId);
    const corrects = corrected ? { number: corrected.number, issuedAt: corrected.issuedAt } : null;
    const invoice = { ...draft, number: invoiceNumber(draft.kind, year, sequence), issuedAt: at, corrects };
    all.set(invoice.id, invoice);
    fresh.push(invoice);
  }
  const ordered = drafts.map(({ id }) => all.get(id)).filter((invoice) => invoice !== undefined);
  return { fresh, counter: after, issued: ordered };
}
