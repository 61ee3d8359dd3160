import type { IssuedInvoice } from './ports.ts';

/** Where a document's file lies, which no rule opens to anybody, and how it is handed out. */
export function fileOf({ id, ownerId, number }: Pick<IssuedInvoice, 'id' | 'ownerId' | 'number'>) {
  const form = { type: 'application/pdf', disposition: 'attachment' } as const;
  return { path: `invoices/${ownerId}/${id}.pdf`, form, name: `${number}.pdf` };
}
