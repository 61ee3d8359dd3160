import { invoicesContract } from '../invoices/invoices.contract.ts';
import { MemoryInvoices } from './memory-invoices.ts';
import { MemoryPayments } from './memory-payments.ts';

invoicesContract(() => {
  const payments = new MemoryPayments();
  return { invoices: new MemoryInvoices(payments), payments };
});
