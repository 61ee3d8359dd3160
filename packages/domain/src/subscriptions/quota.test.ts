import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveBack, type Quota, quotaIn, reserve } from './quota.ts';
import type { Subscription } from './subscription.ts';

const DAY = 86_400_000;
const subscription: Subscription = {
  planId: 'assistant',
  status: 'active',
  aiCalls: 3,
  periodStart: 0,
  periodEnd: 30 * DAY,
  trialEnd: null,
  endsAt: null,
  trialEndsSoon: false,
};
const full: Quota = { periodStart: 0, calls: ['a', 'b', 'c'], used: 0 };

describe('a call of the assistant', () => {
  it('is counted once by its id', () => {
    const first = reserve(subscription, undefined, { id: 'a', now: 1 });
    expect(first).toEqual({ outcome: 'reserved', quota: { periodStart: 0, calls: ['a'], used: 0 } });
    expect(reserve(subscription, { periodStart: 0, calls: ['a'], used: 0 }, { id: 'a', now: 1 }).outcome).toBe('known');
  });

  it('is refused when the period’s are used up, and to whoever is not entitled', () => {
    expect(reserve(subscription, full, { id: 'd', now: 1 }).outcome).toBe('used_up');
    expect(reserve({ ...subscription, status: 'paused' }, undefined, { id: 'd', now: 1 }).outcome).toBe('not_entitled');
    expect(reserve(undefined, undefined, { id: 'd', now: 1 }).outcome).toBe('not_entitled');
  });

  it('has place again in the next period, and with a greater plan', () => {
    const next = { ...subscription, periodStart: 30 * DAY, periodEnd: 60 * DAY };
    expect(reserve(next, full, { id: 'd', now: 30 * DAY })).toMatchObject({ quota: { calls: ['d'] } });
    expect(reserve({ ...subscription, aiCalls: 4 }, full, { id: 'd', now: 1 }).outcome).toBe('reserved');
    expect(quotaIn(next, full).calls).toEqual([]);
  });

  it('is given back once', () => {
    const given = giveBack(full, 'b');
    expect(given?.calls).toEqual(['a', 'c']);
    expect(giveBack(given, 'b')).toBe(given);
    expect(giveBack(undefined, 'b')).toBeUndefined();
  });
});

describe('the quota', () => {
  it('is never exceeded, and never loses or counts twice what was not given back', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const held = new Set<string>();
        let quota: Quota | undefined;
        for (const { id, back } of steps) {
          if (back) {
            quota = giveBack(quota, id);
            held.delete(id);
          } else {
            const made = reserve(subscription, quota, { id, now: 1 });
            if (made.outcome === 'reserved') held.add(id);
            if ('quota' in made) quota = made.quota;
          }
          expect([...(quota?.calls ?? [])].toSorted()).toEqual([...held].toSorted());
          expect(held.size).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
