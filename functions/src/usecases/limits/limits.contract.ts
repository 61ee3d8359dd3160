import { expect, it } from 'vitest';
import type { Limits } from './ports.ts';

interface World {
  readonly limits: Limits;
  readonly wait: (seconds: number) => void;
}

/** What every counter does that tells of pauses. `open` gives an empty one at the beginning of an hour, for each test. */
export function pausesContract(open: () => World): void {
  const of = (key: string) => ({ name: 'declines_by_person', key }) as const;

  it('what has happened is noted over the limit too, and each time the pause after it doubles', async () => {
    const { limits, wait } = open();
    const pauses: number[] = [];
    for (let count = 0; count < 8; count++) pauses.push(await limits.note('declines_by_person', 'ana'));
    expect(pauses).toEqual([0, 0, 0, 0, 0, 60, 120, 240]);
    expect(await limits.pause([of('ana')])).toBe(240);
    wait(239);
    expect(await limits.pause([of('ana')])).toBe(1);
    wait(1);
    expect(await limits.pause([of('ana')])).toBe(0);
    expect(await limits.note('declines_by_person', 'ana')).toBe(480);
  });

  it('of several the longest pause counts, and nothing is noted by asking', async () => {
    const { limits } = open();
    for (let count = 0; count < 7; count++) await limits.note('declines_by_person', 'ana');
    for (let count = 0; count < 6; count++) await limits.note('declines_by_card', 'card');
    const asked = [of('nobody'), { name: 'declines_by_card', key: 'card' }, of('ana')] as const;
    expect(await limits.pause(asked)).toBe(120);
    expect(await limits.pause(asked)).toBe(120);
    expect(await limits.pause([of('nobody')])).toBe(0);
    expect(await limits.pause([])).toBe(0);
  });

  it('a pause is over with its window', async () => {
    const { limits, wait } = open();
    for (let count = 0; count < 20; count++) await limits.note('declines_by_person', 'ana');
    wait(3600);
    expect(await limits.pause([of('ana')])).toBe(0);
    expect(await limits.note('declines_by_person', 'ana')).toBe(0);
  });
}
