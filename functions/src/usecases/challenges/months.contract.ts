import type { RankedMonth } from '@sos/domain/challenges/month';
import { filledPiggyBank } from '@sos/domain/challenges/piggy-bank';
import { allPages } from '../testing/all-pages.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PiggyBanks, RankedMonths } from './ports.ts';

interface World {
  readonly months: RankedMonths;
  readonly banks: PiggyBanks;
  /** Makes somebody a chatter who has earned so many US cents. */
  readonly enrol: (uid: string, earned: number) => Promise<void>;
  /** The ledger’s lines as names with their amounts. */
  readonly lines: () => Promise<readonly string[]>;
}

const month: RankedMonth = {
  month: '2026-11',
  standings: [{ affiliateId: 'ana', earned: 2000, calls: 2, reachedAt: 5 }],
  countedAt: 7,
  boosts: null,
};

const chatters = { programme: 'chatter' } as const;

/** What every store of rankings and piggy banks does. */
export function monthsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('the ranking of a month', () => {
    it('is kept as it is decided about what is there, each programme’s by itself', async () => {
      const { months } = world;
      expect(await months.read(chatters, '2026-11')).toBeUndefined();
      await months.keep(chatters, '2026-11', (before) => (before ? { ...before, countedAt: 0 } : month));
      expect(await months.read(chatters, '2026-11')).toEqual(month);
      expect(await months.read({ programme: 'influencer' }, '2026-11')).toBeUndefined();
      for (const added of ['ambassador', 'guides']) {
        await months.keep({ programme: 'partner', added }, '2026-11', () => ({ ...month, countedAt: added.length }));
      }
      expect(await months.read({ programme: 'partner', added: 'guides' }, '2026-11')).toEqual({
        ...month,
        countedAt: 6,
      });
      const boosts = [{ affiliateId: 'ana', percent: 200, most: 100 }];
      await months.keep(chatters, '2026-11', (before) => ({ ...(before ?? month), boosts }));
      expect(await months.read(chatters, '2026-11')).toEqual({ ...month, boosts });
    });
  });

  describe('a piggy bank', () => {
    it('is filled once, and paid out once its owner has earned enough, however often and at once it is told to', async () => {
      const { banks, enrol, lines } = world;
      const bank = filledPiggyBank(5);
      await enrol('ana', 15_000);
      await enrol('bea', 14_999);
      for (const uid of ['ana', 'bea']) await banks.fillOnce(uid, bank);
      await banks.fillOnce('ana', filledPiggyBank(9));
      expect(await banks.read('ana')).toEqual(bank);
      expect(await allPages((query) => banks.locked(query), 1)).toEqual(['ana', 'bea']);
      await Promise.all(['ana', 'ana', 'bea', 'nobody'].map((uid) => banks.open(uid, 11)));
      expect(await lines()).toEqual(['ana 5000']);
      expect(await banks.read('ana')).toEqual({ ...bank, paidAt: 11 });
      expect(await allPages((query) => banks.locked(query), 1)).toEqual(['bea']);
    });
  });
}
