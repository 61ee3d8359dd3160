import { beforeEach, describe, expect, it } from 'vitest';
import type { DialLocks } from './ports.ts';

interface World {
  readonly locks: DialLocks;
  readonly now: () => number;
  readonly pass: (ms: number) => void;
}

/** What every keeper of dial locks does. `open` gives one that has heard of nothing, for each test. */
export function dialLocksContract(open: () => World): void {
  let world: World;
  let since: number;
  beforeEach(() => {
    world = open();
    since = world.now();
  });
  const claim = (name = 's-1_client-1') => world.locks.claim(name, { seconds: 30, since });
  const expectOneOfTwenty = async () => {
    const found = await Promise.all(Array.from({ length: 20 }, () => claim()));
    expect(found.filter((each) => each === 'taken_over')).toHaveLength(1);
    expect(found.filter((each) => each === 'held')).toHaveLength(19);
  };

  describe('a dial lock', () => {
    it('belongs to whoever began, until that lease runs out; then one of twenty takes over', async () => {
      world.pass(29_999);
      expect(await claim()).toBe('held');
      world.pass(1);
      await expectOneOfTwenty();
    }, 30_000);

    it('is taken over by one of twenty whenever a lease runs out', async () => {
      world.pass(30_000);
      expect(await claim()).toBe('taken_over');
      world.pass(29_999);
      expect(await claim()).toBe('held');
      world.pass(1);
      await expectOneOfTwenty();
    }, 30_000);

    it('is fresh after its release, whoever had the lease, and of no concern to other attempts', async () => {
      await world.locks.release('s-1_client-1');
      expect(await claim('s-1_client-2')).toBe('held');
      expect(await claim()).toBe('fresh');
      expect(await claim()).toBe('held');
      await world.locks.release('s-1_client-1');
      expect(await claim()).toBe('fresh');
    });
  });
}
