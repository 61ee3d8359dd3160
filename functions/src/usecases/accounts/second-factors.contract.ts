import type { SecondFactorDocument } from '@sos/contracts/second-factors';
import { freshFactor } from '@sos/domain/accounts/second-factor';
import { beforeEach, expect, it } from 'vitest';
import type { SecondFactors } from './factor-ports.ts';

const empty: SecondFactorDocument = { ...freshFactor, recovery: [], secret: null, begun: null };

/** What every keeper of second factors does. `open` gives one that knows none, for each test. */
export function secondFactorsContract(open: () => SecondFactors): void {
  let factors: SecondFactors;
  beforeEach(() => void (factors = open()));

  it('knows what was written last, of each person', async () => {
    expect(await factors.find('irma')).toBeUndefined();
    await factors.change('irma', (factor = empty) => ({ factor: { ...factor, lastStep: 7 }, outcome: undefined }));
    expect(await factors.find('irma')).toEqual({ ...empty, lastStep: 7 });
    expect(await factors.find('hans')).toBeUndefined();
  });

  it('gives back what was decided, and writes nothing where it was refused', async () => {
    expect(await factors.change('irma', () => ({ factor: empty, outcome: 'done' }))).toBe('done');
    const refuse = () => {
      throw new Error('refused');
    };
    await expect(factors.change('irma', refuse)).rejects.toThrow('refused');
    expect(await factors.find('irma')).toEqual(empty);
  });

  it('counts each of many tries at one moment', async () => {
    const count = () =>
      factors.change('irma', (factor = empty) => ({
        factor: { ...factor, tries: factor.tries + 1 },
        outcome: factor.tries,
      }));
    const seen = await Promise.all(Array.from({ length: 6 }, count));
    expect(seen.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5]);
  });
}
