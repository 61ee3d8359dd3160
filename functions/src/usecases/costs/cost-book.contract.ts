import type { CostMetric } from '@sos/contracts/costs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CostBook } from './ports.ts';

const metric = (day: string, at = 1): CostMetric => ({
  day,
  at,
  upTo: { at, id: 'capture_p1' },
  talks: { calls: 1, seconds: 90 },
  revenue: [{ amount: 1900, currency: 'EUR' }],
  lines: [{ vendor: 'stripe', service: 'fees', count: 1, minutes: null, cost: { amount: 99, currency: 'EUR' } }],
});

/** What every book of costs does. `open` gives an empty one, for each test. */
export function costBookContract(open: () => CostBook): void {
  let book: CostBook;
  beforeEach(() => void (book = open()));

  describe('the book of costs', () => {
    it('has each day as it was kept last, the newest first', async () => {
      expect(await book.latest()).toBeUndefined();
      for (const day of ['2026-03-09', '2026-03-10', '2026-03-08']) {
        expect(await book.keep(metric(day), undefined)).toBe(true);
      }
      expect(await book.read('2026-03-09')).toMatchObject(metric('2026-03-09'));
      expect(await book.latest()).toMatchObject({ day: '2026-03-10' });
      expect((await book.since('2026-03-09')).map(({ day }) => day)).toEqual(['2026-03-10', '2026-03-09']);
    });

    it('keeps nothing when somebody else was quicker', async () => {
      await book.keep(metric('2026-03-10'), undefined);
      const seen = await book.read('2026-03-10');
      expect(await book.keep(metric('2026-03-10', 2), seen)).toBe(true);
      expect(await book.keep(metric('2026-03-10', 3), seen)).toBe(false);
      expect(await book.keep(metric('2026-03-10', 3), undefined)).toBe(false);
      expect(await book.read('2026-03-10')).toMatchObject(metric('2026-03-10', 2));
    });
  });
}
