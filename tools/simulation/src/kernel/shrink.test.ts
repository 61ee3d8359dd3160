import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, replayed, seeded, type Tape } from './random.ts';
import { shrink } from './shrink.ts';
import type { Report } from './world.ts';

/** A run that only draws, and fails by the name that `judge` gives. */
function playOf(judge: (draws: readonly number[]) => string | undefined) {
  return async (tape: Tape): Promise<Report> => reportOf(replayed(tape), judge);
}

function reportOf(
  { choices, tape }: { choices: Choices; tape: () => Tape },
  judge: (draws: readonly number[]) => string | undefined,
): Report {
  const draws = Array.from({ length: 40 }, () => choices.fork('draws').below(10));
  const invariant = judge(draws);
  return {
    failure: invariant === undefined ? undefined : { invariant, message: '' },
    trace: [],
    tape,
    reached: new Map(),
    steps: 0,
    sites: [],
  };
}

describe('shrinking', () => {
  it('keeps only the choices that matter, early and small', async () => {
    const judge = (draws: readonly number[]) => (draws.filter((draw) => draw >= 7).length >= 2 ? 'two' : undefined);
    for (let seed = 0; seed < 20; seed += 1) {
      const { report } = await shrink(playOf(judge), reportOf(seeded(seed), judge));
      expect(report.tape()).toEqual({ draws: [7, 7] });
    }
  });

  it('keeps the same invariant failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const judge = (draws: readonly number[]) => (draws.includes(9) ? 'nine' : draws.includes(3) ? 'three' : 'none');
        const failing = reportOf(seeded(seed), judge);
        const { report } = await shrink(playOf(judge), failing);
        expect(report.failure).toEqual(failing.failure);
      }),
      { numRuns: 30 },
    );
  });
});
