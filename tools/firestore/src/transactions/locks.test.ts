import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Locks, type Mode } from './locks.ts';
import type { Owner } from './owner.ts';

interface TestOwner extends Owner {
  abandoned: boolean;
  aborted: number;
}

function owner(locks: Locks, age: number): TestOwner {
  const made: TestOwner = {
    age,
    abandoned: false,
    failure: undefined,
    aborted: 0,
    abort: (reason) => {
      made.aborted++;
      locks.releaseAll(made, reason);
    },
  };
  return made;
}

const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/** Asks for a lock and notes who got it. */
function asking(locks: Locks, got: string[]) {
  return (each: Owner, name: string, mode: Mode) => {
    locks.acquire(each, 'k', mode).then(
      () => got.push(name),
      () => got.push(`${name} refused`),
    );
  };
}

describe('locks', () => {
  afterEach(() => vi.useRealTimers());

  it('are shared by readers, and had alone by a writer', () => {
    const locks = new Locks();
    const [a, b, c] = [owner(locks, 1), owner(locks, 2), owner(locks, 3)];
    expect([a, b].map((each) => locks.tryAcquire(each, 'k', 'shared'))).toEqual([true, true]);
    expect(locks.tryAcquire(c, 'k', 'exclusive')).toBe(false);
    locks.releaseAll(a);
    locks.releaseAll(b);
    expect(locks.tryAcquire(c, 'k', 'exclusive')).toBe(true);
    expect(locks.tryAcquire(a, 'k', 'shared')).toBe(false);
  });

  it('go to the eldest who waits', async () => {
    const locks = new Locks();
    const got: string[] = [];
    const ask = asking(locks, got);
    const holder = owner(locks, 1);
    locks.tryAcquire(holder, 'k', 'exclusive');
    ask(owner(locks, 3), 'younger', 'exclusive');
    ask(owner(locks, 2), 'elder', 'exclusive');
    locks.releaseAll(holder);
    await settled();
    expect(got).toEqual(['elder']);
  });

  it('keep readers behind a writer who waits', async () => {
    const locks = new Locks();
    const got: string[] = [];
    const ask = asking(locks, got);
    const [reader, writer] = [owner(locks, 1), owner(locks, 2)];
    locks.tryAcquire(reader, 'k', 'shared');
    ask(writer, 'writer', 'exclusive');
    ask(owner(locks, 3), 'late reader', 'shared');
    await settled();
    expect(got).toEqual([]);
    locks.releaseAll(reader);
    await settled();
    expect(got).toEqual(['writer']);
    locks.releaseAll(writer);
    await settled();
    expect(got).toEqual(['writer', 'late reader']);
  });

  it('are taken by a writer from younger readers, who are told why', async () => {
    const locks = new Locks();
    const [elder, young, younger] = [owner(locks, 1), owner(locks, 2), owner(locks, 3)];
    for (const each of [young, younger]) locks.tryAcquire(each, 'k', 'shared');
    locks.tryAcquire(elder, 'other', 'exclusive');
    const waiting = locks.acquire(young, 'other', 'shared').catch((error: Error) => error.message);
    await locks.acquire(elder, 'k', 'exclusive');
    expect([young.aborted, younger.aborted]).toEqual([1, 1]);
    expect(await waiting).toContain('cross-transaction contention');
  });

  it('abort the youngest of a circle, whoever closes it', async () => {
    const locks = new Locks();
    const [young, old] = [owner(locks, 2), owner(locks, 1)];
    locks.tryAcquire(young, 'left', 'exclusive');
    locks.tryAcquire(old, 'right', 'exclusive');
    const waiting = locks.acquire(young, 'right', 'exclusive').catch((error: Error) => error.message);
    await locks.acquire(old, 'left', 'exclusive');
    expect(await waiting).toContain('contention');
    expect([young.aborted, old.aborted]).toEqual([1, 0]);
  });

  it('see a circle through many who wait in one queue', async () => {
    const locks = new Locks();
    const crowd = Array.from({ length: 200 }, (_, i) => owner(locks, i + 10));
    const [first, last] = [owner(locks, 1), owner(locks, 300)];
    locks.tryAcquire(first, 'a', 'exclusive');
    locks.tryAcquire(last, 'b', 'exclusive');
    const refused: unknown[] = [];
    const waits = [...crowd, last].map((each) =>
      locks.acquire(each, 'a', 'shared').catch((error: unknown) => refused.push(error)),
    );
    await locks.acquire(first, 'b', 'exclusive');
    for (const each of [first, ...crowd]) locks.releaseAll(each);
    await Promise.all(waits);
    expect([refused.length, last.aborted]).toEqual([1, 1]);
  });

  it('wait for a younger writer who waits for nobody', async () => {
    const locks = new Locks();
    const got: string[] = [];
    const young = owner(locks, 2);
    locks.tryAcquire(young, 'k', 'exclusive');
    asking(locks, got)(owner(locks, 1), 'elder', 'shared');
    await settled();
    expect([got, young.aborted]).toEqual([[], 0]);
    locks.releaseAll(young);
    await settled();
    expect(got).toEqual(['elder']);
  });

  it('let a reader become the writer before those who came later', async () => {
    const locks = new Locks();
    const got: string[] = [];
    const ask = asking(locks, got);
    const reader = owner(locks, 1);
    locks.tryAcquire(reader, 'k', 'shared');
    ask(owner(locks, 2), 'late writer', 'exclusive');
    ask(reader, 'reader', 'exclusive');
    await settled();
    expect(got).toEqual(['reader']);
  });

  it('do not make a writer a reader again', () => {
    const locks = new Locks();
    const a = owner(locks, 1);
    expect(locks.tryAcquire(a, 'k', 'exclusive') && locks.tryAcquire(a, 'k', 'shared')).toBe(true);
    expect(locks.tryAcquire(owner(locks, 2), 'k', 'shared')).toBe(false);
  });

  it('give a wait up after a while', async () => {
    vi.useFakeTimers();
    const locks = new Locks(2000);
    locks.tryAcquire(owner(locks, 1), 'k', 'exclusive');
    const outcome = locks.acquire(owner(locks, 2), 'k', 'exclusive').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await outcome).toMatchObject({ status: 'ABORTED' });
    expect(locks.waiting).toBe(0);
  });

  it('pass from an owner whose client is gone to whoever waits or comes', async () => {
    const locks = new Locks();
    const gone = owner(locks, 1);
    const [waiting, late] = [owner(locks, 2), owner(locks, 3)];
    locks.tryAcquire(gone, 'k', 'exclusive');
    const granted = locks.acquire(waiting, 'k', 'exclusive');
    gone.abandoned = true;
    locks.yieldIfAwaited(gone);
    await granted;
    waiting.abandoned = true;
    locks.yieldIfAwaited(waiting);
    expect(waiting.aborted).toBe(0);
    await locks.acquire(late, 'k', 'shared');
    expect(waiting.aborted).toBe(1);
  });

  it('never stand still: of any crowd, all finish, and nothing is held or awaited afterwards', async () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c'), mode: fc.constantFrom<Mode>('shared', 'exclusive') });
    const crowd = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(crowd, async (plans) => {
        const locks = new Locks(60_000);
        await Promise.all(plans.map((plan, age) => finish(locks, owner(locks, age), plan)));
        expect([locks.held, locks.waiting]).toEqual([0, 0]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Takes the locks one after the other, from the beginning whenever an elder takes some away. */
async function finish(locks: Locks, me: TestOwner, plan: readonly { key: string; mode: Mode }[]): Promise<void> {
  for (let before = -1; before !== me.aborted;) {
    before = me.aborted;
    try {
      for (const { key, mode } of plan) {
        await locks.acquire(me, key, mode);
        await settled();
      }
    } catch {
      continue;
    }
  }
  locks.releaseAll(me);
}
