import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, type Breaker, closedBreaker, learnOutcome } from './breaker.ts';

const failed = (times: number, from: Breaker = closedBreaker, now = 0) => {
  let breaker = from;
  for (let n = 0; n < times; n++) breaker = learnOutcome(breaker, 'failed', now);
  return breaker;
};
const open = failed(3);

describe('a circuit breaker', () => {
  it('lets everything through until three requests in a row have failed', () => {
    expect(admit(failed(2), 1).admitted).toBe(true);
    expect(admit(open, 1)).toEqual({ admitted: false, breaker: open });
    expect(failed(2, learnOutcome(failed(2), 'answered', 1)).state).toBe('closed');
  });

  it('takes failures more than a minute apart for separate ones', () => {
    expect(failed(1, failed(2), 60_000)).toMatchObject({ state: 'closed', failures: 1 });
    expect(failed(1, failed(2), 59_999).state).toBe('open');
  });

  it('admits one trial 15 s after it opened', () => {
    expect(admit(open, 14_999).admitted).toBe(false);
    const trial = admit(open, 15_000);
    expect(trial).toMatchObject({ admitted: true, breaker: { state: 'half_open' } });
    expect(admit(trial.breaker, 15_001).admitted).toBe(false);
  });

  it('is closed by a trial that is answered and opened for as long again by one that fails', () => {
    const { breaker } = admit(open, 15_000);
    expect(learnOutcome(breaker, 'answered', 16_000)).toEqual(closedBreaker);
    const again = learnOutcome(breaker, 'failed', 16_000);
    expect(admit(again, 30_999).admitted).toBe(false);
    expect(admit(again, 31_000).admitted).toBe(true);
  });

  it('admits another trial when the first was never heard of again', () => {
    const { breaker } = admit(open, 15_000);
    expect(admit(breaker, 74_999).admitted).toBe(false);
    expect(admit(breaker, 75_000).admitted).toBe(true);
  });

  it('is not closed by a late answer to what was asked before it opened', () => {
    expect(learnOutcome(open, 'answered', 1)).toBe(open);
  });

  it('keeps what a newer release wrote', () => {
    expect(failed(3, { ...closedBreaker, newer: 1 } as Breaker)).toMatchObject({ state: 'open', newer: 1 });
  });

  it('never refuses for ever, whatever happens', () => {
    const outcome = fc.constantFrom('answered' as const, 'failed' as const);
    const steps = fc.array(fc.tuple(outcome, fc.nat(30_000)));
    fc.assert(
      fc.property(steps, (happened) => {
        let [breaker, now] = [closedBreaker, 0];
        for (const [what, later] of happened) {
          now += later;
          const asked = admit(breaker, now);
          breaker = asked.admitted ? learnOutcome(asked.breaker, what, now) : asked.breaker;
        }
        expect(admit(breaker, now + 60_000).admitted).toBe(true);
      }),
    );
  });
});
