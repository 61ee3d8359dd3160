import type { Held } from '@sos/functions/usecases/testing/memory-rail-options';
import type { Actor } from '../kernel/scenario.ts';
import { admin, insist, minute } from './people.ts';
import type { Platform } from './platform.ts';

/** An admin gives back some of a call, or all of it, and asks again when no answer came. */
export function refunder(platform: Platform): Actor {
  return {
    name: 'refunder',
    play: async (player) => {
      for (let number = 1; number <= 2; number += 1) {
        await player.sleep(player.choices.pick([20 * minute, 40 * minute, 90 * minute]));
        const paid = platform.documents.payments.byId.list(({ status }) => status === 'captured');
        const payment = paid[player.choices.below(paid.length)];
        if (!payment) continue;
        const amount = player.choices.pick([null, 1000, 4900]);
        const bearer = player.choices.pick(['platform', 'provider'] as const);
        const wish = {
          paymentId: payment.id,
          refundId: `${payment.id}-r${number}`,
          amount,
          bearer,
          reason: 'A bad line.',
        };
        const job = platform.job('callable', 'adminRefundPayment', ({ till }) => till.refundPayment(admin, wish));
        if (await insist(player, job, { times: 3 })) platform.world.reached('refund: by an admin');
      }
    },
  };
}

/** Somebody of ours gives back in the rail's dashboard, or the client's bank sends a refund back. */
export function dashboard(platform: Platform): Actor {
  return {
    name: 'dashboard',
    play: async (player) => {
      await player.sleep(player.choices.pick([30 * minute, 50 * minute, 100 * minute]));
      const taken = [...platform.rail.intents].filter(([, { captured }]) => captured > 0);
      const [id] = taken[player.choices.below(taken.length)] ?? [];
      if (id === undefined) return;
      platform.rail.refundByHand(id, player.choices.pick([500, 4900]));
      platform.world.reached('refund: in the dashboard');
      if (player.choices.weighted([1, 1]) === 0) return;
      await player.sleep(minute);
      platform.rail.failRefund(id);
      platform.world.reached('refund: sent back by the bank');
    },
  };
}

/** The client's bank takes its time over refunds that were begun, and the rail says nothing of how they ended. */
export function slowBank({ rail, world }: Platform): Actor {
  return {
    name: 'slow bank',
    play: async (player) => {
      rail.refundsBegin = 'pending';
      for (let number = 1; number <= 3; number += 1) {
        await player.sleep(player.choices.pick([25 * minute, 15 * minute, 40 * minute]));
        const status = player.choices.pick(['done', 'failed'] as const);
        const ended = [...rail.intents.values()].flatMap((held) => endRefunds(held, status));
        if (ended.length > 0) world.reached(`refund: ${status} without a word`);
      }
    },
  };
}

function endRefunds(held: Held, status: 'done' | 'failed') {
  const open = held.parts.filter((part) => part.status === 'pending');
  for (const part of open) {
    held.parts.splice(held.parts.indexOf(part), 1, { ...part, status });
    if (status === 'failed') held.refunded -= part.amount;
  }
  return open;
}
