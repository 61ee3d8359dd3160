import { rails } from '@sos/domain/payments/rail';
import { describe } from 'vitest';
import { paymentRailContract } from '../payments/payment-rail.contract.ts';
import { paymentsContract } from '../payments/payments.contract.ts';
import { MemoryPayments } from './memory-payments.ts';
import { MemoryRail } from './memory-rail.ts';
import type { Held } from './memory-rail-options.ts';

describe('payments in memory', () => {
  paymentsContract(() => new MemoryPayments());
});

describe.each(rails)('the rail in memory, as %s', (by) => {
  paymentRailContract(() => {
    const rail = new MemoryRail({ by });
    const sum = (counts: (held: Held) => number) =>
      [...rail.intents.values()].reduce((all, held) => all + counts(held) * held.amount.amount, 0);
    return {
      rail,
      pay: async (id) => {
        rail.confirm(id);
        await rail.authorize(id, `authorize:${id}`);
      },
      till: async () => ({
        held: sum(({ status }) => (status === 'authorized' ? 1 : 0)),
        taken: sum(({ captures, refunds }) => captures - refunds),
      }),
    };
  });
});
