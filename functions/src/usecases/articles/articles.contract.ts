import { emptyShelf, withArticle, withVerdict } from '@sos/domain/articles/shelf';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import { allPages } from '../testing/all-pages.ts';
import type { Shelves } from './ports.ts';

interface World {
  readonly shelves: Shelves;
  /** Ids of what stands in the trail. */
  readonly trail: () => Promise<readonly string[]>;
}

const entered = { id: 'art-1', address: 'https://blog.example/visa', title: 'Visa', addedAt: 5 };
const approved = { state: 'approved', fault: null, at: 7 } as const;

/** What every store of articles does. */
export function shelvesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const enter = (uid: string) => world.shelves.change(uid, (before) => withArticle(before, entered) ?? before);
  const approve = (uid: string) => {
    const audit = anAuditRecord({ id: `article-${uid}` });
    return world.shelves.change(uid, (before) => withVerdict(before, 'art-1', approved), audit);
  };

  describe('the articles of bloggers', () => {
    it('are kept as it is decided about what is there', async () => {
      expect(await world.shelves.read('rosa')).toBeUndefined();
      await enter('rosa');
      await approve('rosa');
      const counts = { 'art-1': { clicks: 3, calls: 1, earned: 1000 } };
      await world.shelves.change('rosa', (before) => ({ ...before, counts, countedAt: 9 }));
      const article = { ...entered, state: 'approved', fault: null, decidedAt: 7 };
      expect(await world.shelves.read('rosa')).toMatchObject({ articles: [article], counts, countedAt: 9 });
      expect(await world.trail()).toEqual(['article-rosa']);
      expect(await world.shelves.read('nobody')).toBeUndefined();
    });

    it('are listed while one is to be read, and counted while one is approved', async () => {
      for (const uid of ['ana', 'bea', 'cleo']) await enter(uid);
      for (const uid of ['bea', 'cleo']) await approve(uid);
      await world.shelves.change('dora', () => emptyShelf);
      const seen = async (view: 'waiting' | 'counted') =>
        (await world.shelves.list({ view, after: undefined, limit: 5 }))?.shelves.map(({ uid }) => uid);
      expect(await seen('waiting')).toEqual(['ana']);
      expect(await seen('counted')).toEqual(['bea', 'cleo']);
      expect(await allPages((query) => world.shelves.counted(query), 1)).toEqual(['bea', 'cleo']);
      const behind = await world.shelves.list({ view: 'counted', after: 'bea', limit: 1 });
      expect(behind?.shelves.map(({ uid }) => uid)).toEqual(['cleo']);
      expect(await world.shelves.list({ view: 'counted', after: 'nobody', limit: 1 })).toBeUndefined();
    });
  });
}
