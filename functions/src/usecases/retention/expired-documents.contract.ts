import type { RetainedName } from '@sos/contracts/retention';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExpiredDocuments, RetentionRuns } from './ports.ts';

interface World {
  readonly documents: ExpiredDocuments;
  readonly runs: RetentionRuns;
  /** Writes a document whose time is counted from then; null where it is not counted. */
  readonly put: (name: RetainedName, id: string, since: number | null) => Promise<void>;
  readonly has: (name: RetainedName, id: string) => Promise<boolean>;
  readonly now: () => number;
}

const DAY = 86_400_000;

/** What every store does whose documents are deleted after their time. */
export function expiredDocumentsContract(open: () => World): void {
  let world: World;
  /** After everything that the tests write. */
  let later: number;
  beforeEach(() => {
    world = open();
    later = world.now() + DAY;
  });
  const idsOf = async (limit = 10, after: string | null = null) => {
    const page = await world.documents.page('phoneCode', { before: later, after, limit });
    return { ids: page.documents.map(({ path }) => path.split('/')[1]), next: page.next };
  };

  describe('documents whose time is over', () => {
    it('come the oldest first, page by page, also while they are deleted', async () => {
      for (const [id, since] of [
        ['b', 200],
        ['a', 300],
        ['c', 100],
        ['d', 300],
      ] as const) {
        await world.put('phoneCode', id, since);
      }
      await world.put('alert', 'other', 100);
      const first = await world.documents.page('phoneCode', { before: later, after: null, limit: 3 });
      expect(first.documents.map(({ path }) => path)).toEqual(['phone_codes/c', 'phone_codes/b', 'phone_codes/a']);
      expect(await world.documents.remove(first.documents)).toBe(3);
      expect(await idsOf(3, first.next)).toEqual({ ids: ['d'], next: null });
      expect(await world.has('phoneCode', 'a')).toBe(false);
      expect(await world.has('alert', 'other')).toBe(true);
    });

    it('are none that are not over, and none that somebody has written since', async () => {
      await world.put('phoneCode', 'fresh', later);
      await world.put('alert', 'open', null);
      await world.put('phoneCode', 'written', 100);
      expect((await idsOf()).ids).toEqual(['written']);
      const early = await world.documents.page('phoneCode', { before: world.now() - DAY, after: null, limit: 5 });
      expect(early.documents).toEqual([]);
      const alerts = await world.documents.page('alert', { before: later, after: null, limit: 5 });
      expect(alerts.documents).toEqual([]);
    });

    it('stay when they are written between, and are no matter when they are gone', async () => {
      await world.put('phoneCode', 'a', 100);
      await world.put('phoneCode', 'b', 100);
      const { documents } = await world.documents.page('phoneCode', { before: later, after: null, limit: 5 });
      await world.put('phoneCode', 'a', 200);
      expect(await world.documents.remove(documents)).toBe(1);
      expect(await world.documents.remove(documents)).toBe(0);
      expect(await world.has('phoneCode', 'a')).toBe(true);
    });
  });

  it('the last run is kept as a whole', async () => {
    expect(await world.runs.read('purgeExpiredData')).toBeUndefined();
    const first = { startedAt: 1, endedAt: null, removed: [{ name: 'alert', count: 2 }], next: 'phoneCode' };
    await world.runs.write('purgeExpiredData', first);
    expect(await world.runs.read('purgeExpiredData')).toMatchObject(first);
    const second = { startedAt: 5, endedAt: 6, removed: [], next: null };
    await world.runs.write('purgeExpiredData', second);
    expect(await world.runs.read('purgeExpiredData')).toMatchObject(second);
  });
}
