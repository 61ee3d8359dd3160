import { afterEach, describe, expect, it } from 'vitest';
import { WorldClock } from './world-clock.ts';

const START = Date.UTC(2026, 0, 1);
const clocks: WorldClock[] = [];
const clock = (rate: number | 'auto') => {
  const made = new WorldClock({ start: START, rate });
  clocks.push(made);
  return made;
};
afterEach(() => clocks.splice(0).forEach((each) => each.close()));

describe('the world clock', () => {
  it('runs timers in the order of their due time, then of their setting', async () => {
    const world = clock(0);
    const seen: string[] = [];
    world.after(20, () => seen.push('late'), 'late');
    world.after(10, () => seen.push('first'), 'first');
    world.after(10, () => seen.push('second'), 'second');
    await world.advance(100);
    expect(seen).toEqual(['first', 'second', 'late']);
    expect(world.now()).toBe(START + 100);
  });

  it('keeps that order however timers are set and cancelled', async () => {
    const world = clock(0);
    const seen: number[] = [];
    const delays = Array.from({ length: 200 }, (_, index) => (index * 37) % 50);
    const timers = delays.map((ms, index) => world.after(ms, () => seen.push(index), `timer ${index}`));
    const isCancelled = (index: number) => index % 3 === 0;
    for (const [index, timer] of timers.entries()) {
      if (isCancelled(index)) timer.cancel();
      if (index % 6 === 0) timer.cancel();
    }
    await world.advance(100);
    const kept = delays.map((ms, index) => ({ ms, index })).filter(({ index }) => !isCancelled(index));
    const wanted = kept.toSorted((a, b) => a.ms - b.ms || a.index - b.index).map(({ index }) => index);
    expect(seen).toEqual(wanted);
  });

  it('keeps that order however timers are set and cancelled', async () => {
    const world = clock(0);
    const seen: number[] = [];
    const delays = Array.from({ length: 200 }, (_, index) => (index * 37) % 50);
    const timers = delays.map((ms, index) => world.after(ms, () => seen.push(index), `timer ${index}`));
    const cancelled = timers.filter((_, index) => index % 3 === 0);
    for (const timer of [...cancelled, ...cancelled]) timer.cancel();
    const kept = delays.map((ms, index) => ({ ms, index })).filter(({ index }) => index % 3 !== 0);
    const wanted = kept.toSorted((a, b) => a.ms - b.ms || a.index - b.index).map(({ index }) => index);
    expect(world.pending().map(({ label }) => label)).toEqual(wanted.map((index) => `timer ${index}`));
    await world.advance(100);
    for (const timer of timers) timer.cancel();
    expect([seen, world.pending()]).toEqual([wanted, []]);
  });

  it('waits for what a timer sets off before it leaps on', async () => {
    const world = clock(0);
    const seen: number[] = [];
    world.after(
      10,
      async () => {
        await new Promise((resolve) => setImmediate(resolve));
        world.after(5, () => seen.push(world.now() - START), 'consequence');
      },
      'cause',
    );
    world.after(30, () => seen.push(world.now() - START), 'later');
    await world.advance(40);
    expect(seen).toEqual([15, 30]);
  });

  it('leaps by itself in auto, but never while held', async () => {
    const world = clock('auto');
    const release = world.hold();
    const fired = new Promise<number>((resolve) => void world.after(3_600_000, () => resolve(world.now()), 'hour'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.now()).toBe(START);
    release();
    expect(await fired).toBe(START + 3_600_000);
  });

  it('never runs a cancelled timer', async () => {
    const world = clock(0);
    let ran = false;
    world.after(10, () => (ran = true), 'cancelled').cancel();
    await world.advance(20);
    expect(ran).toBe(false);
  });

  it('follows real time at its rate', async () => {
    const world = clock(100_000);
    const at = await new Promise<number>((resolve) => void world.after(60_000, () => resolve(world.now()), 'minute'));
    expect(at).toBeGreaterThanOrEqual(START + 60_000);
  });

  it('goes on after a timer that throws', async () => {
    const world = clock(0);
    const warned = new Promise<string>(
      (resolve) => void process.once('warning', (warning) => resolve(warning.message)),
    );
    let after = false;
    world.after(
      1,
      () => {
        throw new Error('broken');
      },
      'bad',
    );
    world.after(2, () => (after = true), 'good');
    await world.advance(5);
    expect(after).toBe(true);
    expect(await warned).toContain('"bad" failed');
  });
});
