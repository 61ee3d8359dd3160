import { reserve } from '@sos/domain/subscriptions/quota';
import { noStanding, type Subscription } from '@sos/domain/subscriptions/subscription';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Kept, Quotas, Subscriptions } from './ports.ts';

interface Stores {
  readonly subscriptions: Subscriptions;
  readonly quotas: Quotas;
}

const current: Subscription = {
  planId: 'assistant',
  status: 'active',
  aiCalls: 2,
  periodStart: 1000,
  periodEnd: 9000,
  trialEnd: null,
  endsAt: null,
  trialEndsSoon: false,
};
const kept = (askAfter: number | null): Kept => ({
  standing: { ...noStanding, current, toldAt: 5, askAfter },
  customer: { customerId: 'cus_1', tryNumber: 1, checkoutId: 'cs_1' },
});

/** What every store of subscriptions does. */
export function subscriptionsContract(open: () => Stores): void {
  let stores: Stores;
  beforeEach(() => void (stores = open()));

  describe('what is kept of a subscriber', () => {
    it('comes back as it was written, and is nothing at first', async () => {
      const { subscriptions } = stores;
      const nothing = { standing: noStanding, customer: { customerId: null, tryNumber: 1, checkoutId: null } };
      expect(await subscriptions.read('camille')).toEqual(nothing);
      expect(await subscriptions.change('camille', async () => undefined)).toEqual(nothing);
      expect(await subscriptions.change('camille', async () => kept(7))).toEqual(kept(7));
      expect(await subscriptions.read('camille')).toEqual(kept(7));
    });

    it('is made anew by whoever learned something before another wrote', async () => {
      const { subscriptions } = stores;
      await subscriptions.change('camille', async () => kept(7));
      let makings = 0;
      const after = await subscriptions.change('camille', async (before) => {
        makings += 1;
        if (makings === 1) await subscriptions.change('camille', async () => kept(20));
        return { ...before, standing: { ...before.standing, askAfter: (before.standing.askAfter ?? 0) + 1 } };
      });
      expect([makings, after.standing.askAfter]).toEqual([2, 21]);
    });

    it('is listed when it is due, the longest due first', async () => {
      const { subscriptions } = stores;
      for (const [uid, at] of [
        ['ana', 30],
        ['ben', 10],
        ['cleo', 20],
        ['dan', null],
      ] as const) {
        await subscriptions.change(uid, async () => kept(at));
      }
      expect(await subscriptions.dueBy(20, { limit: 1, after: null })).toEqual({ ids: ['ben'], next: 'ben' });
      expect(await subscriptions.dueBy(20, { limit: 5, after: 'ben' })).toEqual({ ids: ['cleo'], next: null });
    });
  });

  describe('the quota', () => {
    const reserved = (id: string) =>
      stores.quotas.reserve('camille', (known, quota) => reserve(known, quota, { id, now: 2000 }));

    it('is counted against the subscription, and given back', async () => {
      expect((await reserved('a')).outcome).toBe('not_entitled');
      await stores.subscriptions.change('camille', async () => kept(7));
      expect([(await reserved('a')).outcome, (await reserved('a')).outcome]).toEqual(['reserved', 'known']);
      expect(await stores.quotas.read('camille')).toMatchObject({ periodStart: 1000, calls: ['a'], used: 0 });
      await stores.quotas.change('camille', () => ({ periodStart: 1000, calls: [], used: 0 }));
      expect((await stores.quotas.read('camille'))?.calls).toEqual([]);
      await stores.quotas.change('nobody', () => undefined);
      expect(await stores.quotas.read('nobody')).toBeUndefined();
    });

    it('is not exceeded by calls at the same time', async () => {
      await stores.subscriptions.change('camille', async () => kept(7));
      const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (id) => (await reserved(id)).outcome));
      expect(outcomes.filter((outcome) => outcome === 'reserved')).toHaveLength(2);
      expect((await stores.quotas.read('camille'))?.calls).toHaveLength(2);
    });
  });
}
