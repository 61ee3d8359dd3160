import type { PayoutState } from '@sos/domain/withdrawals/rail-payout';
import { payoutDifferenceKinds } from '@sos/domain/journal/difference';
import { withdrawalRails } from '@sos/domain/withdrawals/withdrawal';
import { beforeEach, describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { AMOUNT, aPaidWorld } from '../testing/a-paid-world.ts';

const START = Date.UTC(2026, 0, 5, 12);
const DAY = 86_400_000;

let world: ReturnType<typeof aPaidWorld>;
beforeEach(() => {
  world = aPaidWorld(START);
});

const found = () => [...world.kept.byId.values()].map(({ kind, paymentId }) => `${kind} ${paymentId}`).toSorted();
const open = async () => (await world.kept.open({ limit: 99, after: null })).ids;
const alerted = () => world.alerts.raised.map(({ key }) => key);
const another = (railId: string, state: PayoutState = 'paid') =>
  world.books.wise.add({ railId, name: '', beginning: '', state, amount: 100, currency: 'EUR', at: START });
const lineOf = (id: string) => {
  const line = world.books.wise.byId.get(`t-${id}`);
  if (!line) throw new Error(`there is no transfer of ${id}`);
  return line;
};

/** Makes each kind of difference of a withdrawal that is named after it. */
const seeds: Readonly<Record<(typeof payoutDifferenceKinds)[number], (id: string) => Promise<unknown>>> = {
  payout_unknown: async () => another('t-by-hand'),
  payout_missing: async (id) => world.books.wise.byId.delete(`t-${id}`),
  payout_unrecorded: (id) => world.word(id, { state: 'returned', railId: `t-${id}`, code: 'x' }),
  payout_amount: async (id) => world.books.wise.add({ ...lineOf(id), amount: AMOUNT + 1 }),
  payout_twice: async (id) => world.books.wise.add({ ...lineOf(id), railId: `second-${id}`, state: 'under_way' }),
  payout_bounced: async (id) => world.books.wise.bring(`t-${id}`, 'returned'),
};

describe('what affiliates are paid', () => {
  it('is found to be the same where it is, by either rail, and nothing is changed', async () => {
    for (const rail of withdrawalRails) await world.pay(`paid-by-${rail}`, rail);
    await world.ask('under-way');
    await world.word('under-way', { state: 'under_way', railId: 't-under-way' });
    const before = JSON.stringify([world.withdrawals.byId.list(), world.withdrawals.entries.list()]);
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual([]);
    expect(await world.kept.latest()).toMatchObject({ phase: 'done', looked: { payouts: 3, withdrawals: 3 } });
    expect(JSON.stringify([world.withdrawals.byId.list(), world.withdrawals.entries.list()])).toBe(before);
  });

  it.each(payoutDifferenceKinds)('differs by %s, which is found within a day and is an alert once', async (kind) => {
    await world.pay('another');
    await world.pay(kind);
    await seeds[kind](kind);
    const own = `${kind} ${kind === 'payout_unknown' ? '' : kind}`;
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual([own]);
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual([own]);
    expect(await open()).toHaveLength(1);
    expect(new Set(alerted()).size).toBe(1);
  });

  it('differs where the journal lacks what a withdrawal says', async () => {
    await world.pay('w-9');
    for (const { id, lines } of world.withdrawals.entries.list()) {
      if (lines.some(({ account }) => account === 'wise_clearing')) world.withdrawals.entries.delete(id);
    }
    world.pass(DAY);
    await world.reconcile();
    expect(await open()).toEqual(['w-9_entry_extra_affiliate_paid', 'w-9_entry_missing_wise_clearing']);
  });
});

describe('what time explains', () => {
  it('is an alert a day after it was seen first, however often it is seen', async () => {
    await world.ask('lost-answer');
    world.books.wise.bring('t-lost-answer', 'paid');
    world.pass(DAY);
    await world.reconcile();
    world.pass(DAY / 2);
    await world.reconcile();
    expect([found(), alerted()]).toEqual([['payout_unrecorded lost-answer'], []]);
    world.pass(DAY / 2);
    await world.reconcile();
    expect(alerted()).toEqual(['lost-answer_payout_unrecorded_t-lost-answer']);
  });

  it('is gone once both sides say the same, and waits anew when it comes again', async () => {
    await world.pay('w-9');
    world.books.wise.bring('t-w-9', 'returning');
    world.pass(DAY);
    await world.reconcile();
    expect([found(), alerted()]).toEqual([['payout_bounced w-9'], []]);
    world.books.wise.bring('t-w-9', 'paid');
    world.pass(DAY);
    await world.reconcile();
    expect(await open()).toEqual([]);
    world.books.wise.bring('t-w-9', 'returning');
    world.pass(60 * DAY);
    await world.reconcile();
    expect([await open(), alerted()]).toEqual([['w-9_payout_bounced_t-w-9'], []]);
  });
});

it('what becomes right while it is looked at is no difference', async () => {
  await world.pay('w-9');
  world.books.wise.bring('t-w-9', 'returned');
  world.books.wise.onAsked = (about) => {
    if (about === 't-w-9') void world.word('w-9', { state: 'returned', railId: 't-w-9', code: 'x' });
  };
  world.pass(DAY);
  await world.reconcile();
  expect(found()).toEqual([]);
});

it('a transfer that we do not know stays until it is gone from the rail, or belongs to a withdrawal', async () => {
  another('t-by-hand');
  another('t-never-left', 'cancelled');
  world.pass(DAY);
  await world.reconcile();
  expect(await open()).toEqual(['wise_payout_unknown_t-by-hand']);
  world.books.wise.bring('t-by-hand', 'cancelled');
  world.pass(DAY);
  await world.reconcile();
  expect(await open()).toEqual([]);
});

it('a rail that is out of reach ends the run there, which then goes on, and keeps the other one’s page', async () => {
  for (let index = 0; index < 150; index += 1) await world.pay(`w${String(index).padStart(8, '0')}`);
  await world.pay('by-telephone', 'flutterwave');
  world.books.flutterwave.byId.delete('t-by-telephone');
  const down = new VendorUnavailableError('out of reach', { certain: false, circuit: 'open' });
  world.books.flutterwave.onAsked = () => {
    throw down;
  };
  world.pass(DAY);
  await expect(world.reconcile()).rejects.toBe(down);
  expect(await world.kept.latest()).toMatchObject({ phase: 'payouts', after: 'flutterwave', looked: { payouts: 150 } });
  world.books.flutterwave.onAsked = () => undefined;
  await world.resume();
  expect(found()).toEqual(['payout_missing by-telephone']);
});

it('one transfer at which its rail still looks waits for the next run', async () => {
  await world.pay('w-9');
  world.books.wise.bring('t-w-9', 'returned');
  world.books.wise.onAsked = (about) => {
    if (about === 't-w-9') throw new VendorUnavailableError('is being looked at', { certain: false });
  };
  world.pass(DAY);
  await world.reconcile();
  expect(await world.kept.latest()).toMatchObject({ phase: 'done', found: 0 });
});

describe('a list that cannot be read to its end', () => {
  it('ends no night: what is read is compared, and what is not is named in the run and in one alert', async () => {
    await world.pay('known');
    another('t-by-hand');
    world.books.wise.unread = ['17', '18'];
    world.pass(DAY);
    await world.reconcile();
    const run = await world.kept.latest();
    expect(run).toMatchObject({ phase: 'done', unread: ['wise 17', 'wise 18'], looked: { payouts: 2 } });
    expect(found()).toEqual(['payout_unknown ']);
    expect(world.alerts.raised.filter(({ kind }) => kind === 'payouts_unread')).toMatchObject([
      { key: `${run?.id}-wise`, detail: { lines: 'wise 17, wise 18' } },
    ]);
  });

  it('is left where it never ends, and the other rail is compared', async () => {
    world.books.wise.isEndless = true;
    world.books.flutterwave.add({
      railId: 't-by-hand',
      name: '',
      beginning: '',
      state: 'paid',
      amount: 100,
      currency: 'XOF',
      at: START,
    });
    world.pass(DAY);
    await world.reconcile();
    expect(await world.kept.latest()).toMatchObject({ phase: 'done', unread: ['wise the rest of its list'] });
    expect(found()).toEqual(['payout_unknown ']);
  });
});
