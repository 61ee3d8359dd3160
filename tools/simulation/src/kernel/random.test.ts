import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmBut, type Choices, oddOf, replayed, seeded } from './random.ts';

const draws = (choices: Choices, count = 50) => Array.from({ length: count }, () => choices.below(1000));
const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });

describe('choices by a seed', () => {
  it('are the same for the same seed and others for another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(draws(seeded(seed).choices)).toEqual(draws(seeded(seed).choices));
        expect(draws(seeded(seed).choices)).not.toEqual(draws(seeded(seed + 1).choices));
      }),
    );
  });

  it('of one stream do not depend on what others drew', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 20 }), (seed, others) => {
        const { choices } = seeded(seed);
        draws(choices.fork('one'), others);
        draws(choices, others);
        expect(draws(choices.fork('other'))).toEqual(draws(seeded(seed).choices.fork('other')));
      }),
    );
  });

  it('differ between streams, and go on where the same stream is taken again', () => {
    const { choices } = seeded(1);
    const first = draws(choices.fork('a'), 5);
    expect(first).not.toEqual(draws(choices.fork('b'), 5));
    expect([...first, ...draws(choices.fork('a'), 5)]).toEqual(draws(seeded(1).choices.fork('a'), 10));
  });

  it('are spread evenly over what there is', () => {
    const counts = [0, 0, 0, 0, 0];
    const { choices } = seeded(7);
    for (let draw = 0; draw < 10_000; draw += 1) counts[choices.below(5)] = (counts[choices.below(5)] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('follow their weights, and never take what weighs nothing', () => {
    const counts = [0, 0, 0];
    const { choices } = seeded(7);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const index = choices.weighted([3, 0, 1]);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect(Math.abs((counts[0] ?? 0) - 7500)).toBeLessThan(300);
  });
});

describe('choices by a tape', () => {
  it('are those that were recorded', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const recorded = seeded(seed);
        const first = [draws(recorded.choices.fork('a')), recorded.choices.fork('b').pick(['x', 'y', 'z'])];
        const again = replayed(recorded.tape());
        expect([draws(again.choices.fork('a')), again.choices.fork('b').pick(['x', 'y', 'z'])]).toEqual(first);
        expect(again.tape()).toEqual(recorded.tape());
      }),
    );
  });

  it('are the calmest where it ends, and always such as there are', () => {
    const { choices } = replayed({ a: [7] });
    expect(choices.fork('a').below(5)).toBe(2);
    expect(choices.fork('a').below(5)).toBe(0);
    expect(choices.fork('b').pick(['calm', 'wild'])).toBe('calm');
  });

  it('are kept without zeros at the end, and not at all where there is but one alternative', () => {
    const { choices, tape } = replayed({ a: [1, 0, 0] });
    draws(choices.fork('a'), 5);
    choices.fork('b').below(1);
    expect(tape()).toEqual({ a: [1] });
  });

  it('can be said by those alone that are not calm', () => {
    const tape = { a: [0, 0, 3, 0, 1], b: [2] };
    expect(oddOf(tape)).toEqual({ a: { 2: 3, 4: 1 }, b: { 0: 2 } });
    expect(calmBut(oddOf(tape))).toEqual(tape);
    expect(calmBut({ a: {} })).toEqual({ a: [] });
  });
});
