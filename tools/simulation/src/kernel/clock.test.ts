import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VirtualClock } from './clock.ts';

describe('the virtual clock', () => {
  it('wakes by instant, and in the order of setting within one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 })), (instants) => {
        const clock = new VirtualClock(0);
        const woken: [number, number][] = [];
        for (const [index, at] of instants.entries()) clock.at(at, () => woken.push([at, index]));
        while (clock.runToNext());
        expect(woken).toEqual(instants.map((at, index) => [at, index]).toSorted(([a = 0], [b = 0]) => a - b));
      }),
    );
  });

  it('stands still until it is moved', () => {
    const clock = new VirtualClock(100);
    const seen: number[] = [];
    clock.at(150, () => seen.push(clock.now()));
    expect(clock.now()).toBe(100);
    expect(clock.next).toBe(150);
    expect(clock.runToNext()).toBe(true);
    expect(seen).toEqual([150]);
    expect(clock.runToNext()).toBe(false);
  });

  it('wakes all that fell due in a jump after it, none of them at its own time', () => {
    const clock = new VirtualClock(0);
    const seen: number[] = [];
    for (const at of [30, 10, 99]) clock.at(at, () => seen.push(clock.now()));
    clock.jump(50);
    expect(seen).toEqual([50, 50]);
    expect(clock.next).toBe(99);
  });

  it('does not go back, even for a timer of the past', () => {
    const clock = new VirtualClock(100);
    clock.at(40, () => undefined);
    expect(clock.next).toBe(100);
    clock.runToNext();
    expect(clock.now()).toBe(100);
    expect(() => clock.jump(-1)).toThrow('cannot move');
  });
});
