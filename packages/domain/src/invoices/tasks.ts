import type { Retries, Task } from '../shared/task.ts';

/** What tasks of invoices carry, by shape; each shape has its schema in the contracts. */
export interface InvoicePayloads {
  readonly billing: { readonly paymentId: string };
}

const forHours: Retries = { maxAttempts: 50, minBackoffSeconds: 2, maxBackoffSeconds: 600 };

export const invoiceQueues = {
  issueInvoicesTask: { carries: 'billing', retries: forHours },
} as const satisfies Readonly<Record<string, { carries: keyof InvoicePayloads; retries: Retries }>>;

type InvoiceQueue = keyof typeof invoiceQueues;
export type InvoiceTaskData = {
  readonly [Queue in InvoiceQueue]: InvoicePayloads[(typeof invoiceQueues)[Queue]['carries']];
};

/** A name is taken once, so what was taken and given back by now is in it, and whether the VAT was corrected. */
export function issueInvoices(payment: {
  readonly id: string;
  readonly captured: number | null;
  readonly refunded: number;
  readonly vatConfirmed: unknown;
}): Task<'issueInvoicesTask', InvoicePayloads['billing']> {
  const { id: paymentId, captured, refunded, vatConfirmed } = payment;
  return {
    queue: 'issueInvoicesTask',
    name: `${paymentId}-${captured ?? 0}-${refunded}${vatConfirmed === null ? '' : '-vat'}`,
    data: { paymentId },
    at: null,
  };
}
