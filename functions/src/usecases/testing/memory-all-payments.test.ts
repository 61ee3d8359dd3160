import { describe } from 'vitest';
import { allPaymentsContract } from '../payments/all-payments.contract.ts';
import { memoryAllPayments } from './memory-all-payments.ts';
import { MemoryPayments } from './memory-payments.ts';

describe('all payments in memory', () => {
  allPaymentsContract(() => {
    const payments = new MemoryPayments();
    return { payments, allPayments: memoryAllPayments(payments) };
  });
});
