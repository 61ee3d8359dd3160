import { type Challenge, challengeOf, type Counted, counted, settlesAt } from '@sos/domain/challenges/challenge';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Challenges, CountedCalls } from './ports.ts';

const MONDAY = Date.UTC(2026, 10, 30);
const ID = '2026-11-30';

interface World {
  readonly challenges: Challenges;
  /** Makes somebody a chatter. */
  readonly enrol: (uid: string) => Promise<void>;
  /** The ledger’s lines as names with their amounts. */
  readonly lines: () => Promise<readonly string[]>;
}

const call = (affiliateId: string, callAt: number): Counted => {
  const ids = { paymentId: `${affiliateId}-${callAt}`, referredId: 'client' };
  return { affiliateId, event: 'client_call', callAt, amount: 1000, ...ids };
};

/** What every store of challenges does. */
export function challengesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const fresh: Challenge = { ...challengeOf(MONDAY), kind: 'caller' };
  const decided = counted(fresh, [call('ana', MONDAY + 1), call('bea', MONDAY + 2)], settlesAt(fresh));

  describe('a week of chatters', () => {
    it('begins once, and is changed as it is', async () => {
      const { challenges } = world;
      expect(await challenges.read(ID)).toBeUndefined();
      await challenges.change(ID, () => decided);
      await challenges.createOnce(ID, fresh);
      await challenges.createOnce(ID, { ...fresh, kind: 'team' });
      expect(await challenges.read(ID)).toEqual(fresh);
      await challenges.change(ID, () => decided);
      expect(await challenges.read(ID)).toEqual(decided);
    });

    it('credits each prize once, however often and at once it is told to', async () => {
      const { challenges, enrol, lines } = world;
      await enrol('ana');
      await challenges.createOnce(ID, decided);
      await Promise.all([1, 2, 3].map(() => challenges.pay(ID, 'ana', MONDAY)));
      await challenges.pay(ID, 'ana', MONDAY);
      await challenges.pay(ID, 'nobody', MONDAY);
      await challenges.pay('2026-11-23', 'ana', MONDAY);
      expect(await lines()).toEqual([`prize_${ID}_ana 5000`]);
      expect((await challenges.read(ID))?.awards?.map(({ paidAt }) => paidAt)).toEqual([MONDAY, null]);
    }, 30_000);

    it('credits nobody who is no chatter any more', async () => {
      const { challenges, lines } = world;
      await challenges.createOnce(ID, decided);
      await challenges.pay(ID, 'bea', MONDAY);
      expect([await lines(), (await challenges.read(ID))?.awards?.[1]?.paidAt]).toEqual([[], null]);
    });
  });
}

/** What every source of counted calls does. `open` gives one with these calls. */
export function countedCallsContract(open: (calls: readonly Counted[]) => Promise<CountedCalls>): void {
  it('calls of a span are read page by page, and those of one by themselves', async () => {
    const all = [call('ana', MONDAY - 1), call('ana', MONDAY), call('bea', MONDAY + 1), call('ana', MONDAY + 2)];
    const calls = await open(all);
    const span = { from: MONDAY, until: MONDAY + 2 };
    const first = await calls.within(span, { limit: 1, after: null });
    expect(first.calls).toEqual([all[1]]);
    const second = await calls.within(span, { limit: 1, after: first.next });
    expect(second.calls).toEqual([all[2]]);
    expect((await calls.within(span, { limit: 1, after: second.next })).calls).toEqual([]);
    expect(await calls.ofOne('ana', { from: MONDAY - 1, until: MONDAY + 3 }, 2)).toEqual([all[3], all[1]]);
  });
}
