import type { CallSession } from '@sos/domain/calls/session';
import { dayOf, NOW } from '@sos/domain/dashboard/contribution';
import { aSession } from '@sos/domain/testing/a-session';
import { at, goodCall, tell } from '@sos/domain/testing/tell';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallCounts } from './ports.ts';

interface World {
  readonly counts: CallCounts;
  /** Puts a session there, or in the place of the one with its id. */
  readonly put: (session: CallSession) => Promise<void>;
}

const booked = aSession();
const day = dayOf(booked.createdAt);
const talked = tell(booked, ...goodCall(90), { type: 'settled', outcome: 'captured', at: at(900) }).session;

/** What every keeper of counters does. `open` gives an empty one, for each test. */
export function callCountsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('the counters of calls', () => {
    it('hold what calls add up to, and what is so now', async () => {
      for (const id of ['one', 'two', 'three']) await world.put({ ...booked, id });
      const found = await world.counts.since(day);
      expect(found.get(day)).toEqual({ booked: 3 });
      const { amount, currency } = booked.total;
      expect(found.get(NOW)).toEqual({ live: 3, [`held_${currency}`]: 3 * amount });
    });

    it('count a call once, however often it is written', async () => {
      await world.put(booked);
      await world.put(booked);
      await Promise.all([world.put(talked), world.put(talked)]);
      const found = await world.counts.since(day);
      expect(found.get(day)).toMatchObject({ booked: 1, talked: 1, charged: 1, talk_seconds: 90 });
      expect(found.get(NOW)?.live ?? 0).toBe(0);
    });

    it('know nothing of earlier days', async () => {
      await world.put(booked);
      expect([...(await world.counts.since('2999-01-01')).keys()].filter((name) => name !== NOW)).toEqual([]);
    });
  });
}
