import { beforeEach, describe, expect, it } from 'vitest';
import type { Files } from './ports.ts';

const bytes = Uint8Array.from([1, 2, 3]);
const form = { type: 'image/jpeg', disposition: 'attachment' } as const;

interface World {
  readonly files: Files;
  /** Whether a path begins with this and has a file. */
  readonly has: (path: string) => Promise<boolean>;
}

/** What every store of files does. `open` gives one, for each test; paths are the test's own. */
export function filesContract(open: () => World): void {
  let world: World;
  let path: string;
  beforeEach(() => {
    world = open();
    path = `users/ana/application/photo-${crypto.randomUUID()}`;
  });

  describe('files', () => {
    it('are read as they were written, and nothing is read where there is none', async () => {
      expect(await world.files.read(path)).toBeUndefined();
      await world.files.write(path, bytes, form);
      expect(await world.files.read(path)).toEqual(bytes);
    });

    it('that are too large are not read', async () => {
      await world.files.write(path, new Uint8Array(15 * 1024 * 1024 + 1), form);
      expect(await world.files.read(path)).toBe('too_large');
    });

    it('are gone once they are removed, however often', async () => {
      await world.files.write(path, bytes, form);
      await world.files.remove(path);
      await world.files.remove(path);
      expect(await world.files.read(path)).toBeUndefined();
    });

    it('are copied to where everybody reads them, once or twice', async () => {
      await world.files.write(path, bytes, form);
      const shown = `public/photos/${crypto.randomUUID()}`;
      const url = await world.files.publish(path, shown);
      expect(await world.files.publish(path, shown)).toBe(url);
      expect(url).toContain(encodeURIComponent(shown.slice('public/photos/'.length)));
      expect([await world.has(path), await world.has(shown)]).toEqual([true, true]);
    });
  });
}
