import { describe, expect, it } from 'vitest';
import { START, startTestWorld } from './testing/test-world.ts';

const DAY = 86_400_000;

describe('a world in a hurry', () => {
  it('leaps through tasks, retries, crashes and schedules without overtaking any of them', async () => {
    const world = await startTestWorld({ rate: 'auto' });
    try {
      world.faults.add({ where: 'region', match: 'work', do: 'crash', at: 'after' });
      const release = world.clock.hold();
      await world.call('enqueue', { id: 'far', delaySeconds: DAY / 1000 });
      release();
      await world.journal.until('work', 2);
      const runs = world.journal.entries.filter(({ what }) => what === 'work').map(({ at }) => at);
      expect(runs[1]).toBe((runs[0] ?? 0) + 10_000);
      expect(runs[0]).toBeGreaterThanOrEqual(START + DAY);
      const halfHours = world.journal.entries.filter(({ what }) => what === 'halfHourly').map(({ at }) => at);
      expect(halfHours.every((at) => at % 1_800_000 === 0)).toBe(true);
      expect(new Set(halfHours).size).toBe(halfHours.length);
    } finally {
      await world.close();
    }
  });
});
