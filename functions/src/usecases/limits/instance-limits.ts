import { isCountedBy, type LimitName, limitOf, pauseLeft, secondsUntil, windowOf } from '@sos/domain/limits/limits';
import type { Clock } from '../shared/ports.ts';
import type { Count as Wanted, LimitMaxima, Limits, Taken } from './ports.ts';

/** How many counts an instance keeps before it forgets those whose window is over, and then all. */
const MOST_COUNTS = 20_000;

interface Count {
  used: number;
  lastAt: number;
  readonly endsAt: number;
}

/** Counts within this instance, where losing a count is harmless. */
export function makeInstanceLimits(clock: Clock, maxima: () => Promise<LimitMaxima>): Limits {
  const counts = new Map<string, Count>();
  /** With the counts of which it is the sum. */
  const usedOf = (name: LimitName, index: number, key: string): number => {
    const own = counts.get(`${name} ${index} ${key}`)?.used ?? 0;
    const { sumOf } = limitOf(name);
    if (sumOf === undefined) return own;
    const parts = [...counts].filter(([id]) => id.startsWith(`${sumOf} ${index} `));
    return parts.reduce((sum, [, { used }]) => sum + used, own);
  };
  /** As they would be with what is asked for, and the first that goes over. */
  const look = (asked: readonly Wanted[], known: LimitMaxima) => {
    const now = clock.now();
    const windows = asked.map(({ name, key, wanted, beyond = 0 }) => {
      const limit = limitOf(name, known);
      const { index, endsAt } = windowOf(limit, now);
      const id = `${name} ${index} ${key}`;
      return { name, max: limit.max + beyond, id, endsAt, used: usedOf(name, index, key) + wanted };
    });
    const over = windows.find(({ max, used }) => used > max);
    return { now, windows, over: over && { over: over.name, retryAfter: secondsUntil(over.endsAt, now) } };
  };
  const takeAll = async (asked: readonly Wanted[]): Promise<Taken> => {
    const names = asked.map(({ name }) => name);
    const { now, windows, over } = look(asked, await maxima());
    if (over) return over;
    for (const { name, id, used, endsAt } of windows) {
      if (!isCountedBy(name, names)) counts.set(id, { used, endsAt, lastAt: now });
    }
    if (counts.size > MOST_COUNTS) forget(counts, now);
    return { spent: windows.map(({ used }) => used) };
  };
  const pauseOf = async ({ name, key }: Pick<Wanted, 'name' | 'key'>) => {
    const limit = limitOf(name, await maxima());
    const now = clock.now();
    const noted = counts.get(`${name} ${windowOf(limit, now).index} ${key}`);
    return noted ? pauseLeft({ tries: noted.used, lastAt: noted.lastAt }, limit, now) : 0;
  };
  return {
    note: async (name, key) => {
      const now = clock.now();
      const { index, endsAt } = windowOf(limitOf(name), now);
      const id = `${name} ${index} ${key}`;
      counts.set(id, { used: (counts.get(id)?.used ?? 0) + 1, endsAt, lastAt: now });
      return pauseOf({ name, key });
    },
    pause: async (noted) => Math.max(0, ...(await Promise.all(noted.map(pauseOf)))),
    takeAll,
    wouldGoOver: (...lists) => maxima().then((known) => lists.map((asked) => look(asked, known).over)),
    take: async (name, key, wanted = 1) => {
      const taken = await takeAll([{ name, key, wanted }]);
      return 'over' in taken ? taken.retryAfter : 0;
    },
    giveBack: async (name, key, count) => {
      const { index } = windowOf(limitOf(name), clock.now());
      const counted = counts.get(`${name} ${index} ${key}`);
      if (counted) counted.used = Math.max(0, counted.used - count);
    },
    count: async (name, key) => usedOf(name, windowOf(limitOf(name), clock.now()).index, key),
  };
}

function forget(counts: Map<string, Count>, now: number): void {
  for (const [id, { endsAt }] of counts) if (endsAt <= now) counts.delete(id);
  if (counts.size > MOST_COUNTS) counts.clear();
}
