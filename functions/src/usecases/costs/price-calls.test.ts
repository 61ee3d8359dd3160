import { awaitedCost, type CallCost, type LegPrice } from '@sos/domain/costs/call-cost';
import { aSession } from '@sos/domain/testing/a-session';
import { beforeEach, describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { pageOf } from '../testing/page-of.ts';
import type { CallCosts } from './ports.ts';
import { makeAwaitPrice, makePriceCalls } from './price-calls.ts';

const MINUTE = 60_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const usd = (hundredths: number): LegPrice => ({ hundredths, currency: 'USD' });

let now: number;
let known: Map<string, CallCost>;
let said: Map<string, LegPrice>;
let asked: string[];
let isDown: boolean;
let refused: string;
beforeEach(() => {
  now = 0;
  known = new Map();
  said = new Map();
  asked = [];
  isDown = false;
  refused = '';
});

const costs: CallCosts = {
  read: async (id) => known.get(id),
  begin: async (id, cost) => void (known.has(id) || known.set(id, cost)),
  due: async (by, query) => {
    const all = [...known].map(([id, cost]) => ({ id, cost }));
    return pageOf(all, ({ cost }) => cost.askAgainAt !== null && cost.askAgainAt <= by, query);
  },
  change: async (id, decide) => {
    const before = known.get(id);
    if (before) known.set(id, decide(before));
  },
};
const price = makePriceCalls({
  costs,
  callSidsOf: async (id) => ({ 'client-1': `${id}-client`, 'provider-1': `${id}-provider` }),
  prices: async (callSid) => {
    if (isDown) throw new VendorUnavailableError('down', { certain: true });
    if (callSid === refused) throw new Error('refused');
    asked.push(callSid);
    return said.get(callSid) ?? null;
  },
  clock: { now: () => now },
  log: silent,
});
const attempt = { ...aSession().client, attempts: [{}] } as unknown as ReturnType<typeof aSession>['client'];
const over = { ...aSession(), id: 's-1', endedAt: 0, client: attempt };

describe('the price of a call', () => {
  it('is waited for once it is over and somebody was rung, once however often it is told', async () => {
    const wait = makeAwaitPrice({ costs });
    await wait({ ...over, endedAt: null });
    await wait({ ...aSession(), endedAt: 0 });
    expect(known.size).toBe(0);
    await wait(over);
    now = 10 * MINUTE;
    await price();
    await wait(over);
    expect(known.get('s-1')?.tries).toBe(1);
  });

  it('is asked for until the carrier has said all of it, and then no more', async () => {
    await costs.begin('s-1', awaitedCost(0));
    await price();
    expect(asked).toEqual([]);
    now = 10 * MINUTE;
    said.set('s-1-client', usd(140));
    await price();
    now = 30 * MINUTE;
    said.set('s-1-provider', usd(260));
    await price();
    expect(known.get('s-1')).toMatchObject({
      askAgainAt: null,
      legs: [
        { attemptId: 'client-1', price: usd(140) },
        { attemptId: 'provider-1', price: usd(260) },
      ],
    });
    now = 1000 * MINUTE;
    await price();
    expect(asked.length).toBe(4);
  });

  it('is asked for of no call any more in a run that finds the carrier out of reach, and by the next run', async () => {
    for (const id of ['s-1', 's-2']) await costs.begin(id, awaitedCost(0));
    now = 10 * MINUTE;
    isDown = true;
    await expect(price()).rejects.toBeInstanceOf(VendorUnavailableError);
    expect([...known.values()].map(({ tries }) => tries)).toEqual([0, 0]);
    isDown = false;
    await price();
    expect([...known.values()].map(({ tries }) => tries)).toEqual([1, 1]);
  });

  it('of one that the carrier refuses to tell stops no other, and the run fails', async () => {
    for (const id of ['s-1', 's-2']) await costs.begin(id, awaitedCost(0));
    now = 10 * MINUTE;
    refused = 's-1-client';
    await expect(price()).rejects.toThrow('refused');
    expect([...known.values()].map(({ tries }) => tries)).toEqual([0, 1]);
  });
});
