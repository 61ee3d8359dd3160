import type { KeptSignIn } from '@sos/contracts/backups';
import { describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { MemoryBucket } from '../testing/memory-retention.ts';
import { makeBackUpSignIns } from './back-up-sign-ins.ts';
import { makeCleanUpBackups } from './clean-up-backups.ts';
import { makeRestoreSignIns } from './restore-sign-ins.ts';

const DAY = 86_400_000;

function aSignIn(uid: string): KeptSignIn {
  return {
    uid,
    email: `${uid}@example.com`,
    emailVerified: true,
    disabled: false,
    displayName: null,
    phoneNumber: null,
    claims: { role: 'client' },
    passwordHash: 'aGFzaA==',
    passwordSalt: 'c2FsdA==',
    providers: [],
    createdAt: 1,
  };
}

/** A world of so many people, whose sign-ins come in pages of two. */
function aWorld(people: number) {
  let now = Date.UTC(2026, 0, 5, 3);
  const clock = { now: () => now };
  const errors: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (event: string) => void errors.push(event) };
  const all = Array.from({ length: people }, (_, index) => aSignIn(`u${index}`));
  const bucket = new MemoryBucket(clock);
  const copy = new MemoryBucket(clock);
  const restored = new Map<string, KeptSignIn>();
  const refuses = new Set<string>();
  const signIns = {
    page: async (token: string | null) => {
      const from = Number(token ?? 0);
      return { signIns: all.slice(from, from + 2), next: from + 2 < people ? String(from + 2) : null };
    },
    restore: async (some: readonly KeptSignIn[]) => {
      const taken = some.filter(({ uid }) => !refuses.has(uid));
      for (const each of taken) restored.set(each.uid, each);
      return some.length - taken.length;
    },
  };
  return {
    all,
    bucket,
    copy,
    restored,
    refuses,
    errors,
    wait: (days: number) => void (now += days * DAY),
    backUp: makeBackUpSignIns({ signIns, files: bucket, copies: [copy], clock, log }),
    restore: makeRestoreSignIns({ signIns, files: bucket }),
    cleanUp: makeCleanUpBackups({ files: bucket, copies: [copy], clock, log }),
  };
}

describe('a back-up of all sign-ins', () => {
  it('brings everybody back into an empty world, however many pages there were', async () => {
    const world = aWorld(5);
    await world.backUp();
    expect(await world.restore('2026-01-05')).toBe('restored');
    expect([...world.restored.values()]).toEqual(world.all);
    expect(await world.restore('2026-01-04')).toBe('no_backup');
  });

  it('is none while its last word is missing, and says when somebody could not be put back', async () => {
    const world = aWorld(3);
    await world.backUp();
    world.refuses.add('u1');
    expect(await world.restore('2026-01-05')).toBe('incomplete');
    world.refuses.clear();
    expect(await world.restore('2026-01-05')).toBe('restored');
    world.bucket.files.delete('backups/auth/2026-01-05/000001.jsonl');
    expect(await world.restore('2026-01-05')).toBe('incomplete');
    world.bucket.files.delete('backups/auth/2026-01-05/manifest.json');
    expect(await world.restore('2026-01-05')).toBe('no_backup');
  });

  it('is whole in our own place when the copy is', async () => {
    const world = aWorld(1);
    world.copy.write = async () => {
      throw new VendorUnavailableError('storage_503', { certain: true });
    };
    await expect(world.backUp()).rejects.toThrow(VendorUnavailableError);
    expect([...world.bucket.files.keys()]).toEqual([]);
  });

  it('is of nobody in a world without accounts', async () => {
    const world = aWorld(0);
    await world.backUp();
    expect(await world.restore('2026-01-05')).toBe('restored');
  });

  it('is deleted after ninety days, unless there is no younger one', async () => {
    const world = aWorld(1);
    await world.backUp();
    world.wait(91);
    await world.cleanUp();
    expect([...world.copy.files.keys()]).toEqual([...world.bucket.files.keys()]);
    expect([world.bucket.files.size, world.errors]).toEqual([2, ['no_backup_of_sign_ins', 'no_backup_of_database']]);
    await world.backUp();
    await world.bucket.write('users/ana/photo', new Uint8Array());
    await world.cleanUp();
    expect([...world.bucket.files.keys()]).toEqual([
      'backups/auth/2026-04-06/000000.jsonl',
      'backups/auth/2026-04-06/manifest.json',
      'users/ana/photo',
    ]);
    expect([...world.copy.files.keys()]).toEqual([
      'backups/auth/2026-04-06/000000.jsonl',
      'backups/auth/2026-04-06/manifest.json',
    ]);
  });
});
