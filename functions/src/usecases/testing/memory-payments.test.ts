import { describe } from 'vitest';
import { paymentsContract } from '../payments/payments.contract.ts';
import { MemoryPayments } from './memory-payments.ts';

describe('payments in memory', () => {
  paymentsContract(() => new MemoryPayments());
});
