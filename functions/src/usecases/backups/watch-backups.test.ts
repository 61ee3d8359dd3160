import { expect, it } from 'vitest';
import { MemoryBucket } from '../testing/memory-retention.ts';
import { lastBackup } from './last-backups.ts';
import { databaseManifestOf, manifestOf } from './places.ts';
import { makeWatchBackups } from './watch-backups.ts';

const HOUR = 3_600_000;

/** A bucket that is looked at; back-ups are put there by hand. */
function aWatch() {
  let now = Date.UTC(2026, 0, 5, 3);
  const clock = { now: () => now };
  const raised: { key: string; last: unknown }[] = [];
  const files = new MemoryBucket(clock);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const alerts = {
    raise: async ({ key, detail }: { key: string; detail: Record<string, unknown> }) =>
      void raised.push({ key, last: detail['last'] }),
  };
  const backUp = async (noteOf: (day: string) => string) => {
    const day = new Date(now).toISOString().slice(0, 10);
    await files.write(noteOf(day), new TextEncoder().encode(JSON.stringify({ madeAt: now, places: ['gs://main'] })));
  };
  return {
    raised,
    files,
    wait: (hours: number) => void (now += hours * HOUR),
    backUpSignIns: () => backUp(manifestOf),
    backUpDatabase: () => backUp(databaseManifestOf),
    look: makeWatchBackups({ files, clock, alerts, log }),
    last: (kind: 'sign_ins' | 'database') => lastBackup({ files, clock }, kind),
  };
}

it('a back-up older than a day and a half is told of once a day, by its kind', async () => {
  const watch = aWatch();
  await watch.backUpSignIns();
  await watch.backUpDatabase();
  await watch.look();
  watch.wait(36);
  await watch.backUpDatabase();
  await watch.look();
  expect(watch.raised).toEqual([]);
  watch.wait(1);
  await watch.look();
  expect(watch.raised).toEqual([{ key: 'sign_ins-2026-01-06', last: '2026-01-05T03:00:00.000Z' }]);
});

it('a platform without any has as long from the first look on', async () => {
  const watch = aWatch();
  await watch.look();
  watch.wait(36);
  await watch.look();
  expect(watch.raised).toEqual([]);
  watch.wait(12);
  await watch.look();
  expect(watch.raised).toEqual([
    { key: 'sign_ins-2026-01-07', last: 'never' },
    { key: 'database-2026-01-07', last: 'never' },
  ]);
});

it('schedules that stood still together get a day and a half to catch up', async () => {
  const watch = aWatch();
  await watch.backUpSignIns();
  await watch.backUpDatabase();
  await watch.look();
  watch.wait(6 * 24);
  await watch.look();
  watch.wait(30);
  await watch.look();
  expect(watch.raised).toEqual([]);
  watch.wait(7);
  await watch.look();
  expect(watch.raised.map(({ key }) => key)).toEqual(['sign_ins-2026-01-12', 'database-2026-01-12']);
});

it('the last whole one is looked for over a week', async () => {
  const watch = aWatch();
  await watch.backUpSignIns();
  watch.wait(7 * 24);
  expect(await watch.last('sign_ins')).toBe(Date.UTC(2026, 0, 5, 3));
  watch.wait(24);
  expect(await watch.last('sign_ins')).toBeNull();
});

it('says when the bucket cannot be reached', async () => {
  const watch = aWatch();
  watch.files.down = true;
  await expect(watch.look()).rejects.toThrow('out of reach');
});
