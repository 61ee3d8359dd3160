import { describe } from 'vitest';
import { paymentRailContract } from '../payments/payment-rail.contract.ts';
import { paymentsContract } from '../payments/payments.contract.ts';
import { MemoryPayments } from './memory-payments.ts';
import { type Held, MemoryRail } from './memory-rail.ts';

describe('payments in memory', () => {
  paymentsContract(() => new MemoryPayments());
});

describe('the rail in memory', () => {
  paymentRailContract(() => {
    const rail = new MemoryRail();
    const sum = (counts: (held: Held) => number) =>
      [...rail.intents.values()].reduce((all, held) => all + counts(held) * held.amount.amount, 0);
    return {
      rail,
      pay: async (id) => rail.confirm(id),
      till: async () => ({
        held: sum(({ status }) => (status === 'authorized' ? 1 : 0)),
        taken: sum(({ captures, refunds }) => captures - refunds),
      }),
    };
  });
});
