import { type Figures, NOW } from '@sos/domain/dashboard/contribution';
import { describe, expect, it } from 'vitest';
import { makeKeptCounts } from './kept-counts.ts';

const MINUTE_MS = 60_000;

/** Counters with figures of three days and of now; they tell since when they were asked. */
function someCounts() {
  const asked: string[] = [];
  const figures = new Map<string, Figures>([
    ['2026-03-01', { booked: 1 }],
    ['2026-03-09', { booked: 2 }],
    ['2026-03-10', { booked: 3 }],
    [NOW, { live: 1 }],
  ]);
  let now = Date.UTC(2026, 2, 10, 12);
  const since = async (day: string) => {
    asked.push(day);
    return new Map([...figures].filter(([each]) => each >= day));
  };
  const kept = makeKeptCounts({ since }, { now: () => now });
  return { asked, figures, kept, wait: (minutes: number) => void (now += minutes * MINUTE_MS) };
}

describe('counters that are looked at again', () => {
  it('are asked for the last days alone, and say the same', async () => {
    const { asked, figures, kept } = someCounts();
    const first = await kept.since('2026-03-01');
    figures.set('2026-03-10', { booked: 4 }).set(NOW, { live: 2 });
    const second = await kept.since('2026-03-01');
    expect(asked).toEqual(['2026-03-01', '2026-03-08']);
    expect(first.get('2026-03-10')).toEqual({ booked: 3 });
    expect(Object.fromEntries(second)).toEqual(Object.fromEntries(figures));
  });

  it('give no earlier day than was asked for, and are asked again for one that they do not have', async () => {
    const { asked, kept } = someCounts();
    await kept.since('2026-03-01');
    expect([...(await kept.since('2026-03-05')).keys()]).toEqual(['2026-03-09', '2026-03-10', NOW]);
    await kept.since('2026-02-01');
    expect(asked).toEqual(['2026-03-01', '2026-03-08', '2026-02-01']);
  });

  it('are asked for all after ten minutes, and when a day has passed', async () => {
    const { asked, kept, wait } = someCounts();
    await kept.since('2026-03-01');
    wait(10);
    await kept.since('2026-03-01');
    wait(12 * 60);
    await kept.since('2026-03-01');
    expect(asked).toEqual(['2026-03-01', '2026-03-01', '2026-03-01']);
  });
});
