import { INACTIVE_AFTER } from '@sos/domain/providers/attendance';
import { expect, it } from 'vitest';
import { makeCheckInactivity } from './check-inactivity.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

it('looks at each candidate by itself, and at the others when one cannot be read', async () => {
  const now = 10 * INACTIVE_AFTER;
  const asked: number[] = [];
  const check = makeCheckInactivity({
    clock: { now: () => now },
    log: silent,
    attendance: {
      inactiveSince: async (before) => {
        asked.push(before);
        return { ids: ['gone', 'broken', 'back', 'away'], next: null };
      },
      leaveIfInactive: async (id) => {
        if (id === 'broken') throw new Error('not readable');
        return id !== 'back';
      },
    },
  });
  expect(await check()).toBe(2);
  expect(asked).toEqual([now - INACTIVE_AFTER]);
});
