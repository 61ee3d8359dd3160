import { describe } from 'vitest';
import { paymentRailContract } from '../payments/payment-rail.contract.ts';
import { paymentsContract } from '../payments/payments.contract.ts';
import { MemoryPayments, MemoryRail } from './memory-payments.ts';

describe('payments in memory', () => {
  paymentsContract(() => new MemoryPayments());
});

describe('the rail in memory', () => {
  paymentRailContract(() => {
    const rail = new MemoryRail();
    return {
      rail,
      pay: async (id) => rail.pay(id),
      till: async () => {
        const sum = (status: string) =>
          [...rail.intents.values()]
            .filter((each) => each.status === status)
            .reduce((all, { amount }) => all + amount.amount, 0);
        return { held: sum('authorized'), taken: sum('captured') - rail.refunded };
      },
    };
  });
});
