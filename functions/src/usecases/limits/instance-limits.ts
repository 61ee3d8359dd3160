import { limitOf, secondsUntil, windowOf } from '@sos/domain/limits/limits';
import type { Clock } from '../shared/ports.ts';
import type { LimitMaxima, Limits } from './ports.ts';

/** How many counts an instance keeps before it forgets those whose window is over, and then all. */
const MOST_COUNTS = 20_000;

interface Count {
  used: number;
  readonly endsAt: number;
}

/** Counts within this instance, where losing a count is harmless. */
export function makeInstanceLimits(clock: Clock, maxima: () => Promise<LimitMaxima>): Limits {
  const counts = new Map<string, Count>();
  return {
    take: async (name, key, wanted = 1) => {
      const limit = limitOf(name, await maxima());
      const now = clock.now();
      const { index, endsAt } = windowOf(limit, now);
      const id = `${name} ${index} ${key}`;
      const count = counts.get(id) ?? { used: 0, endsAt };
      if (count.used + wanted > limit.max) return secondsUntil(endsAt, now);
      count.used += wanted;
      counts.set(id, count);
      if (counts.size > MOST_COUNTS) forget(counts, now);
      return 0;
    },
    giveBack: async (name, key, count) => {
      const { index } = windowOf(limitOf(name), clock.now());
      const counted = counts.get(`${name} ${index} ${key}`);
      if (counted) counted.used = Math.max(0, counted.used - count);
    },
    count: async (name, key) => {
      const { index } = windowOf(limitOf(name), clock.now());
      return counts.get(`${name} ${index} ${key}`)?.used ?? 0;
    },
  };
}

function forget(counts: Map<string, Count>, now: number): void {
  for (const [id, { endsAt }] of counts) if (endsAt <= now) counts.delete(id);
  if (counts.size > MOST_COUNTS) counts.clear();
}
