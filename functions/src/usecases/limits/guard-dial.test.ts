import { limits as table } from '@sos/domain/limits/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeGuardDial } from './guard-dial.ts';
import { makeInstanceLimits } from './instance-limits.ts';
import type { LimitMaxima, PlannedDial } from './ports.ts';

const HOURS = 3_600_000;
const dial: PlannedDial = {
  clientId: 'ana',
  to: '+33612345678',
  line: 'line-1',
  isCounted: false,
  longestCost: 100,
  fee: 1900,
};
const refused = { reason: 'too_many_requests' };

function aGuard(maxima: LimitMaxima = {}) {
  const alerts: string[] = [];
  const world = { now: 0 };
  const clock = { now: () => world.now };
  const limits = makeInstanceLimits(clock, async () => maxima);
  const asked: string[] = [];
  const proved = new Set([dial.to]);
  const guard = makeGuardDial({
    clock,
    limits,
    maxima: async () => maxima,
    numbers: {
      isProved: async (e164) => {
        asked.push(e164);
        return proved.has(e164);
      },
    },
    alerts: { raise: async ({ key }) => void alerts.push(key) },
  });
  return {
    guard: (differs: Partial<PlannedDial> = {}) => guard({ ...dial, ...differs }),
    alerts,
    world,
    limits,
    asked,
    proved,
  };
}
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a dial', () => {
  it('to a number that never accepted is placed six times a day, whoever asks', async () => {
    const { guard, world, proved } = aGuard();
    proved.clear();
    const cold = (client: number) => guard({ clientId: `client-${client}` });
    for (const client of times(6)) await cold(client);
    await expect(cold(6)).rejects.toMatchObject({ ...refused, details: { retryAfter: 86_400 }, limit: 'cold_rings' });
    proved.add(dial.to);
    await guard();
    world.now += 24 * HOURS;
    proved.clear();
    await cold(7);
  });

  it('to a number that has accepted is placed as often as calls need, and its acceptance is looked up only then', async () => {
    const { guard, asked, limits } = aGuard();
    for (const client of times(6)) await guard({ clientId: `client-${client}` });
    expect(asked).toEqual([]);
    for (const client of times(3)) await guard({ clientId: `client-${client}` });
    expect(asked).toHaveLength(3);
    expect(await limits.count('dialling_by_number', dial.line)).toBe(900);
  });

  it('that could cost more than the call earns is refused, and counts nowhere', async () => {
    const { guard, limits } = aGuard();
    await guard({ longestCost: 1900 });
    await expect(guard({ longestCost: 1901 })).rejects.toMatchObject({ ...refused, limit: 'fee' });
    expect(await limits.count('dialling', 'platform')).toBe(1900);
  });

  it.each<[limit: 'person' | 'number' | 'country', Partial<PlannedDial>, (index: number) => Partial<PlannedDial>]>([
    ['person', {}, (index) => ({ line: `line-${index}`, to: `+${20 + (index % 8)}612345678` })],
    ['number', {}, (index) => ({ clientId: `client-${index}` })],
    ['country', {}, (index) => ({ clientId: `client-${index}`, line: `line-${index}` })],
  ])('is refused once the day’s budget of its %s is spent, and not before', async (by, base, differs) => {
    const { guard, world } = aGuard();
    const limit = `dialling_by_${by}` as const;
    const next = (index: number) => guard({ ...base, ...differs(index), longestCost: 500 });
    for (const index of times(table[limit].max / 500)) await next(index);
    await expect(next(9999)).rejects.toMatchObject({ ...refused, limit });
    world.now += 24 * HOURS;
    await next(9999);
  });

  it('is told of at half of each budget, and refused at the whole of the platform’s', async () => {
    const { guard, alerts } = aGuard();
    const next = (call: number) =>
      guard({ clientId: `c${call}`, line: `l${call}`, to: `+${210 + (call % 9)}555123`, longestCost: 900 });
    for (const call of times(111)) await next(call);
    expect(alerts).toEqual([]);
    await next(111);
    expect(alerts).toEqual(['dialling-platform-0']);
    for (const call of times(110)) await next(112 + call);
    await expect(next(300)).rejects.toMatchObject({ ...refused, limit: 'dialling' });
  });

  it.each([
    [400, 2],
    [1000, 5],
  ])('is told of at half of the %i cents that an admin allows: not before dial %i', async (most, dials) => {
    const { guard, alerts } = aGuard({ dialling: most });
    const next = (call: number) => guard({ clientId: `c${call}`, line: `l${call}` });
    for (const call of times(dials - 1)) await next(call);
    expect(alerts).toEqual([]);
    await next(dials);
    expect(alerts).toEqual(['dialling-platform-0']);
  });

  it('is told of by the digest of its number, never by the number', async () => {
    const { guard, alerts } = aGuard();
    for (const client of times(50)) await guard({ clientId: `c${client}` });
    expect(alerts).toEqual(['dialling_by_number-line-1-0']);
  });

  it('that a later limit refuses, or that was not placed, counts nowhere', async () => {
    const { guard, limits } = aGuard();
    const giveBack = await guard();
    await giveBack();
    for (const line of times(20)) await guard({ line: `other-${line}` });
    await expect(guard()).rejects.toMatchObject({ limit: 'dialling_by_person' });
    expect(await limits.count('cold_rings', 'line-1')).toBe(0);
    expect(await limits.count('dialling_by_number', 'line-1')).toBe(0);
    expect(await limits.count('dialling', 'platform')).toBe(2000);
  });
});

/** A call between people in our countries: both talk to the end, after as many rings as the rules have. */
const honestCall = (call: { client: number; provider: number; tries: number; day: number }): Partial<PlannedDial>[] => {
  const client = { clientId: `client-${call.client}`, line: `client-line-${call.client}`, to: '+33612345678' };
  const provider = { ...client, line: `provider-line-${call.provider}`, to: '+66812345678' };
  const whole = (party: Partial<PlannedDial>) => ({ ...party, longestCost: 27 * 8 });
  const again = (party: Partial<PlannedDial>) => ({ ...party, longestCost: 2 * 8 });
  return [whole(client), ...times(call.tries).map(() => again(client)), whole(provider)];
};

describe('honest people', () => {
  it('are never refused a dial: families on one line, hotels, and people who book again after each failure', async () => {
    const calls = fc.array(fc.record({ client: fc.nat(99), provider: fc.nat(9), tries: fc.nat(2), day: fc.nat(6) }), {
      maxLength: 120,
    });
    await fc.assert(
      fc.asyncProperty(calls, async (asked) => {
        const { guard, world } = aGuard();
        const today = new Map<string, number>();
        for (const call of asked.toSorted((one, other) => one.day - other.day)) {
          world.now = call.day * 24 * HOURS;
          const key = `${call.client} ${call.day}`;
          today.set(key, (today.get(key) ?? 0) + 1);
          // Nobody in need books a fourth call in a day.
          if ((today.get(key) ?? 0) > 3) continue;
          for (const planned of honestCall(call)) await expect(guard(planned)).resolves.toBeTypeOf('function');
        }
      }),
      { numRuns: 200 },
    );
  });
});
