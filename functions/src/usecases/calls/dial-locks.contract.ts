import { beforeEach, describe, expect, it } from 'vitest';
import type { DialLocks } from './ports.ts';

interface World {
  readonly locks: DialLocks;
  readonly pass: (ms: number) => void;
}

/** What every keeper of dial locks does. `open` gives one that holds none, for each test. */
export function dialLocksContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const claim = (name = 's-1_client-1') => world.locks.claim(name, 30);
  const claims = () => Promise.all(Array.from({ length: 20 }, () => claim()));

  describe('a dial lock', () => {
    it('admits one of twenty who come at once', async () => {
      const found = await claims();
      expect(found.filter((each) => each === 'fresh')).toHaveLength(1);
      expect(found.filter((each) => each === 'held')).toHaveLength(19);
    });

    it('is held until its lease runs out, and then taken over by one', async () => {
      await claim();
      world.pass(29_999);
      expect(await claim()).toBe('held');
      world.pass(1);
      const found = await claims();
      expect(found.filter((each) => each === 'taken_over')).toHaveLength(1);
      expect(found.filter((each) => each === 'held')).toHaveLength(19);
    }, 30_000);

    it('is fresh again after its release, and of no concern to other attempts', async () => {
      await claim();
      expect(await claim('s-1_client-2')).toBe('fresh');
      await world.locks.release('s-1_client-1');
      expect(await claim()).toBe('fresh');
    });

    it('that nobody holds can be released', async () => {
      await world.locks.release('s-1_client-1');
      expect(await claim()).toBe('fresh');
    });
  });
}
