import { beforeEach, describe, expect, it } from 'vitest';
import { allPages } from '../testing/all-pages.ts';
import type { PayoutPaperStore } from './payout-ports.ts';

export interface PayoutPaperWorld {
  readonly papers: PayoutPaperStore;
  /** Keeps a withdrawal of that id whose state changed then, with one entry in the journal. */
  readonly keep: (told: { readonly id: string; readonly railId: string | null; readonly at: number }) => Promise<void>;
}

const AT = Date.UTC(2026, 10, 20);

/** What every store of withdrawals’ papers does. */
export function payoutPapersContract(open: () => PayoutPaperWorld): void {
  let world: PayoutPaperWorld;
  beforeEach(async () => {
    world = open();
    await world.keep({ id: '0b0e6a1c-one', railId: 't-1', at: AT });
    await world.keep({ id: '0b0e6a1c-two', railId: null, at: AT + 2 });
    await world.keep({ id: '0b0e6a1d-not', railId: null, at: AT + 1 });
  });

  describe('the papers of a withdrawal', () => {
    it('are the withdrawal and its own entries, and none where there is none', async () => {
      const own = await world.papers.of('0b0e6a1c-one');
      expect(own?.withdrawal).toMatchObject({ id: '0b0e6a1c-one', order: { railId: 't-1' } });
      expect(own?.entries.map(({ paymentId }) => paymentId)).toEqual(['0b0e6a1c-one']);
      expect(await world.papers.of('nobody')).toBeUndefined();
    });

    it('are found by the rail’s id and by how their id begins', async () => {
      expect((await world.papers.byRailId('wise', 't-1'))?.id).toBe('0b0e6a1c-one');
      expect(await world.papers.byRailId('flutterwave', 't-1')).toBeUndefined();
      const alike = await world.papers.beginningWith('0b0e6a1c');
      expect(alike.map(({ id }) => id).toSorted()).toEqual(['0b0e6a1c-one', '0b0e6a1c-two']);
      expect(await world.papers.beginningWith('zzzzzzzz')).toEqual([]);
    });

    it('are found in pages by when their state was last another', async () => {
      const all = (from: number, to: number) => allPages((query) => world.papers.changedIn({ from, to }, query), 1);
      expect(await all(AT, AT + 2)).toEqual(['0b0e6a1c-one', '0b0e6a1d-not']);
      expect(await all(AT + 1, AT + 9)).toEqual(['0b0e6a1d-not', '0b0e6a1c-two']);
    });
  });
}
