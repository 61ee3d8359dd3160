import { makeTransferDesk } from '@sos/functions/usecases/transfers/transfer-desk';
import { isFrozen } from '@sos/domain/disputes/stake';
import type { Payment } from '@sos/domain/payments/payment';
import type { ConnectRail, Payouts, Transfers } from '@sos/functions/usecases/transfers/ports';
import { describe, expect, it } from 'vitest';
import { held, holds } from '../kernel/holds.ts';
import type { World } from '../kernel/scenario.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { harmOfCrashes } from '../testing/hold.ts';
import { makeUseCases, type MakeUseCases, silent, usedBy } from './platform.ts';
import { payoutsScenario, transfersScenario } from './scenario.ts';

const rare = [
  'fault: crash_before',
  'fault: crash_after',
  'fault: lost',
  'fault: late',
  'fault: refused',
  'refund',
  'dispute: frozen',
  'dispute: lost',
  'dispute: free',
  'account: verified',
  'share: reversed in part',
  'connect: answered again by its key',
  'transaction: ran again',
];

describe('providers’ shares', () => {
  it('arrive once and are what was earned in 400 runs, in which every rare state was reached', async () => {
    expect(await holds(transfersScenario(), rare, 400)).toEqual(held);
  });

  it('arrive after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(transfersScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(
      expect.arrayContaining(['transfers.count', 'transfers.change', 'connect.send', 'connect.openAccount']),
    );
  });
});

const rareOfPayouts = [
  'fault: crash_before',
  'fault: lost',
  'fault: late',
  'payout: arrived',
  'payout: unclaimed',
  'payout: failed',
  'payout: not taken',
  'payout: sent back',
  'payouts: found by its name',
  'share: overpaid',
];

describe('shares that leave by PayPal', () => {
  it('arrive once and are what was earned in 200 runs, in which every rare state was reached', async () => {
    expect(await holds(payoutsScenario(), rareOfPayouts, 200)).toEqual(held);
  });

  it('arrive after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(payoutsScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(expect.arrayContaining(['payouts.pay', 'payouts.look', 'transfers.change']));
  });
});

/** A desk to which PayPal says something else. */
function hearing(alter: (payouts: Payouts, clock: World['clock']) => Partial<Payouts>): MakeUseCases {
  return (platform, { clock }, use) => {
    const ports = usedBy(platform, use);
    const { payouts } = ports;
    const told: Payouts = {
      pay: (wish) => payouts.pay(wish),
      look: (payout) => payouts.look(payout),
      item: (itemId) => payouts.item(itemId),
      cancel: (itemId) => payouts.cancel(itemId),
      ...alter(payouts, clock),
    };
    return makeTransferDesk({ ...ports, payouts: told, clock, log: silent });
  };
}

const wrongPayouts: Readonly<Record<string, MakeUseCases>> = {
  'a fresh name for every request': hearing((payouts, clock) => ({
    pay: (wish) => payouts.pay({ ...wish, tryNumber: clock.now() }),
  })),
  'the word of the batch for that of the item': hearing((payouts) => ({
    pay: async (wish) => {
      const word = await payouts.pay(wish);
      if (word.state !== 'under_way') return word;
      return { state: 'arrived', itemId: word.payout.itemId ?? '', amount: wish.amount.amount, fee: 0 };
    },
  })),
  'no sweep': (platform, world, use) => ({ ...makeUseCases(platform, world, use), finish: async () => 0 }),
};

it.each(Object.entries(wrongPayouts))('payouts with %s are found out within 300 seeds', async (_mistake, make) => {
  const { failing } = await runSeeds(payoutsScenario(make), { from: 1, count: 300 });
  expect(failing).toBeDefined();
});

/** Each with one mistake. */
const wrong: Readonly<Record<string, MakeUseCases>> = {
  'a fresh key for every request': (platform, world, use) => {
    const ports = usedBy(platform, use);
    const { clock } = world;
    return makeTransferDesk({ ...ports, connect: withFreshKeys(ports.connect, clock), clock, log: silent });
  },
  'no sweep': (platform, world, use) => ({ ...makeUseCases(platform, world, use), finish: async () => 0 }),
  'a share that leaves while it is frozen': seeing((payment) => {
    return { ...payment, disputes: payment.disputes.filter((stake) => !isFrozen({ disputes: [stake] })) };
  }),
  'a lost dispute that takes nothing back': seeing((payment) => {
    return { ...payment, disputes: payment.disputes.map((stake) => ({ ...stake, providerPart: 0 })) };
  }),
  'a share that stays frozen once it was': seeing((payment) => {
    return { ...payment, disputes: payment.disputes.map((stake) => ({ ...stake, status: 'frozen' as const })) };
  }),
  'a refund that takes nothing back': (platform, world, use) => {
    const made = makeUseCases(platform, world, use);
    const settle = async (data: { readonly paymentId: string }) => {
      if (!platform.transfers.byId.get(data.paymentId)) await made.settle(data);
    };
    return { ...made, settle, finish: async () => 0 };
  },
};

it.each(Object.entries(wrong))('what has %s is found out within 300 seeds', async (_mistake, make) => {
  const { failing } = await runSeeds(transfersScenario(make), { from: 1, count: 300 });
  expect(failing).toBeDefined();
});

/** A desk that sees payments otherwise than they are. */
function seeing(alter: (payment: Payment) => Payment): MakeUseCases {
  return (platform, { clock }, use) => {
    const ports = usedBy(platform, use);
    const { transfers: stored } = ports;
    const transfers: Transfers = {
      read: (id) => stored.read(id),
      count: (id, decide) => stored.count(id, (payment, known) => decide(alter(payment), known)),
      change: (id, decide) => stored.change(id, decide),
      uncounted: (query) => stored.uncounted(query),
      open: (query) => stored.open(query),
      waitingOf: (uid, query) => stored.waitingOf(uid, query),
    };
    return makeTransferDesk({ ...ports, transfers, clock, log: silent });
  };
}

function withFreshKeys(connect: ConnectRail, clock: World['clock']): ConnectRail {
  return {
    openAccount: (person) => connect.openAccount(person),
    account: (accountId) => connect.account(accountId),
    onboardingLink: (accountId, pages) => connect.onboardingLink(accountId, pages),
    loginLink: (accountId) => connect.loginLink(accountId),
    send: (wish) => connect.send({ ...wish, key: `transfer:${clock.now()}` }),
    reverse: (wish) => connect.reverse(wish),
    movesOf: (transferId) => connect.movesOf(transferId),
  };
}
