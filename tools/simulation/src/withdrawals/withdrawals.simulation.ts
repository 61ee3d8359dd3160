import { describe, expect, it } from 'vitest';
import { held, holds } from '../kernel/holds.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { harmOfCrashes } from '../testing/hold.ts';
import { makeUseCases, type MakeUseCases, type WithdrawalPorts } from './platform.ts';
import { withdrawalsScenario } from './scenario.ts';

const rare = [
  'fault: crash_before',
  'fault: crash_after',
  'fault: lost',
  'fault: late',
  'fault: refused',
  'rail: answered again by its key',
  'rail: quote was past',
  'transfer: paid',
  'transfer: returning',
  'transfer: returned',
  'transfer: cancelled',
  'transfer: by hand',
  'word of the rail: lost',
  'transaction: ran again',
];

describe('withdrawals', () => {
  it('leave once, and are compared with the rail’s list without a false word in 200 runs', async () => {
    expect(await holds(withdrawalsScenario(), rare, 200)).toEqual(held);
  });

  it('come right after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(withdrawalsScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(expect.arrayContaining(['rail.send', 'withdrawals.change', 'book.list', 'kept.save']));
  });
});

const withRail =
  (alter: (rail: WithdrawalPorts['rails']['wise'], ports: WithdrawalPorts) => Partial<typeof rail>): MakeUseCases =>
  (ports) => {
    const { wise } = ports.rails;
    const rail = {
      prepare: (wish: Parameters<typeof wise.prepare>[0]) => wise.prepare(wish),
      send: (wish: Parameters<typeof wise.send>[0]) => wise.send(wish),
      forget: (prepared: Parameters<typeof wise.forget>[0]) => wise.forget(prepared),
      look: (sent: Parameters<typeof wise.look>[0]) => wise.look(sent),
      ...alter(wise, ports),
    };
    return makeUseCases({ ...ports, rails: { ...ports.rails, wise: rail } });
  };
const withBook =
  (alter: (book: WithdrawalPorts['books']['wise']) => Partial<typeof book>): MakeUseCases =>
  (ports) =>
    makeUseCases({ ...ports, books: { ...ports.books, wise: { ...ports.books.wise, ...alter(ports.books.wise) } } });

/** Each with one mistake. */
const wrong: Readonly<Record<string, MakeUseCases>> = {
  'a fresh key for every request': withRail((rail, { clock }) => ({
    send: (wish) => rail.send({ ...wish, key: `${wish.key}_${clock.now()}` }),
  })),
  'a lost answer taken for a refusal': withRail((rail) => ({
    send: (wish) =>
      rail.send(wish).catch(() => ({ state: 'refused', railId: null, code: 'lost', isAccount: false }) as const),
  })),
  'no sweep of what is on its way': (ports) => ({ ...makeUseCases(ports), finish: async () => 0 }),
  'no second look at what was paid': (ports) => ({ ...makeUseCases(ports), watchPaid: async () => 0 }),
  'no comparison': (ports) => ({ ...makeUseCases(ports), reconcile: async () => undefined }),
  'a comparison without the rail’s list': withBook(() => ({
    list: async () => ({ payouts: [], unread: [], next: null }),
  })),
  'a comparison that knows transfers by their ids alone': withBook(() => ({ nameOf: (key) => `another ${key}` })),
  'a comparison that takes money on its way back for lost': withBook((book) => ({
    list: async (...given) => {
      const { payouts, ...page } = await book.list(...given);
      return { payouts: payouts.filter(({ state }) => state !== 'returning'), ...page };
    },
    read: async (railId) => {
      const payout = await book.read(railId);
      return payout?.state === 'returning' ? undefined : payout;
    },
  })),
};

it.each(Object.entries(wrong))('what has %s is found out within 300 seeds', async (_mistake, make) => {
  const { failing } = await runSeeds(withdrawalsScenario(make), { from: 1, count: 300 });
  expect(failing).toBeDefined();
});
