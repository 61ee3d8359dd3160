import type { ExportState } from '@sos/domain/backups/database-backup';
import { describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { MemoryBucket } from '../testing/memory-retention.ts';
import { makeBackUpDatabase } from './back-up-database.ts';
import { makeRestoreDatabase } from './restore-database.ts';

const HOUR = 3_600_000;

/** A database whose operations end as the test says. */
function aWorld() {
  let now = Date.UTC(2026, 0, 5, 3, 10);
  const clock = { now: () => now };
  const folders: string[] = [];
  const imported: string[] = [];
  const alerts: string[] = [];
  const ends: { state: ExportState; refuses: boolean } = { state: 'running', refuses: false };
  const bucket = new MemoryBucket(clock);
  const database = {
    export: async (folder: string) => {
      if (ends.refuses) throw new VendorUnavailableError('firestore_admin_429', { certain: true });
      return `export-${folders.push(folder)}`;
    },
    import: async (folder: string) => `import-${imported.push(folder)}`,
    state: async () => ends.state,
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const needs = { database, buckets: ['main', 'copy'], files: bucket, clock, log };
  return {
    folders,
    imported,
    alerts,
    ends,
    bucket,
    wait: (hours: number) => void (now += hours * HOUR),
    run: makeBackUpDatabase({
      ...needs,
      alerts: { raise: async ({ kind, key }) => void alerts.push(`${kind} ${key}`) },
    }),
    restore: makeRestoreDatabase({ database, files: bucket, wait: async () => void (ends.state = 'done') }),
  };
}

describe('the back-up of the database', () => {
  it('is begun once in both places, and is one when both have it', async () => {
    const world = aWorld();
    await world.run();
    await world.run();
    expect(world.folders.map((folder) => folder.split('/')[2])).toEqual(['main', 'copy']);
    expect(await world.restore('2026-01-05')).toBe('no_backup');
    world.ends.state = 'done';
    await world.run();
    world.wait(5);
    await world.run();
    expect(world.folders).toHaveLength(2);
    expect(await world.restore('2026-01-05')).toBe('restored');
    expect(world.imported).toEqual([world.folders[0]]);
  });

  it('that fails is told of and begun anew into another folder', async () => {
    const world = aWorld();
    await world.run();
    world.ends.state = 'failed';
    world.wait(1);
    await world.run();
    expect(world.alerts).toEqual(['backup_failed 2026-01-05']);
    world.ends.state = 'running';
    world.wait(1);
    await world.run();
    expect(new Set(world.folders).size).toBe(4);
  });

  it('that could not be begun leaves no note, and one that never ends is begun anew', async () => {
    const world = aWorld();
    world.ends.refuses = true;
    await expect(world.run()).rejects.toThrow(VendorUnavailableError);
    expect(world.bucket.files.size).toBe(0);
    world.ends.refuses = false;
    await world.run();
    world.wait(6);
    await world.run();
    expect(world.folders).toHaveLength(4);
  });

  it('that nobody saw end is noted the next day', async () => {
    const world = aWorld();
    await world.run();
    world.ends.state = 'done';
    world.wait(24);
    await world.run();
    expect(await world.restore('2026-01-05')).toBe('restored');
    expect(world.folders).toHaveLength(4);
  });

  it('of each day is one of its own', async () => {
    const world = aWorld();
    world.ends.state = 'done';
    await world.run();
    await world.run();
    world.wait(24);
    await world.run();
    expect(world.folders).toHaveLength(4);
  });

  it('is read back from the copy where the first place has lost it', async () => {
    const world = aWorld();
    world.ends.state = 'done';
    await world.run();
    await world.run();
    world.ends.state = 'failed';
    expect(await world.restore('2026-01-05')).toBe('incomplete');
    expect(world.imported).toEqual(world.folders);
  });
});
