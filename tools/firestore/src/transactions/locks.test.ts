import { afterEach, describe, expect, it, vi } from 'vitest';
import { Locks } from './locks.ts';
import type { Owner } from './owner.ts';

interface TestOwner extends Owner {
  abandoned: boolean;
  aborted: number;
}

function owner(locks: Locks, age: number): TestOwner {
  const made: TestOwner = {
    age,
    abandoned: false,
    aborted: 0,
    abort: () => {
      made.aborted++;
      locks.releaseAll(made);
    },
  };
  return made;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('locks', () => {
  afterEach(() => vi.useRealTimers());

  it('are granted in the order in which they were asked for', async () => {
    const locks = new Locks();
    const [a, b, c] = [owner(locks, 1), owner(locks, 3), owner(locks, 2)];
    const order: string[] = [];
    await locks.acquire(a, 'k');
    void locks.acquire(b, 'k').then(() => order.push('b'));
    void locks.acquire(c, 'k').then(() => order.push('c'));
    locks.releaseAll(a);
    await settled();
    expect(order).toEqual(['b']);
    locks.releaseAll(b);
    await settled();
    expect(order).toEqual(['b', 'c']);
  });

  it('can be taken again by their holder', () => {
    const locks = new Locks();
    const a = owner(locks, 1);
    expect([locks.tryAcquire(a, 'k'), locks.tryAcquire(a, 'k')]).toEqual([true, true]);
  });

  it('abort the youngest of a circle, whoever closes it', async () => {
    const locks = new Locks();
    const [young, old] = [owner(locks, 2), owner(locks, 1)];
    locks.tryAcquire(young, 'left');
    locks.tryAcquire(old, 'right');
    const waiting = locks.acquire(young, 'right').catch((error: Error) => error.message);
    await locks.acquire(old, 'left');
    expect(await waiting).toContain('contention');
    expect([young.aborted, old.aborted]).toEqual([1, 0]);
  });

  it('see a circle through many who wait in one queue', async () => {
    const locks = new Locks();
    const crowd = Array.from({ length: 200 }, (_, i) => owner(locks, i + 10));
    const [first, last] = [owner(locks, 1), owner(locks, 2)];
    locks.tryAcquire(first, 'a');
    locks.tryAcquire(last, 'b');
    const refused: unknown[] = [];
    const waits = [...crowd, last].map((each) =>
      locks.acquire(each, 'a').catch((error: unknown) => refused.push(error)),
    );
    await locks.acquire(first, 'b');
    expect(refused).toHaveLength(1);
    for (const each of [first, ...crowd]) locks.releaseAll(each);
    await Promise.all(waits);
  });

  it('give a wait up after a while', async () => {
    vi.useFakeTimers();
    const locks = new Locks(2000);
    locks.tryAcquire(owner(locks, 1), 'k');
    const waiting = locks.acquire(owner(locks, 2), 'k');
    const outcome = waiting.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await outcome).toMatchObject({ status: 'ABORTED' });
  });

  it('pass from an owner whose client is gone to whoever waits or comes', async () => {
    const locks = new Locks();
    const gone = owner(locks, 1);
    const [waiting, late] = [owner(locks, 2), owner(locks, 3)];
    locks.tryAcquire(gone, 'k');
    const granted = locks.acquire(waiting, 'k');
    gone.abandoned = true;
    locks.yieldIfAwaited(gone);
    await granted;
    waiting.abandoned = true;
    locks.yieldIfAwaited(waiting);
    expect(waiting.aborted).toBe(0);
    expect(locks.tryAcquire(late, 'k')).toBe(true);
  });
});
