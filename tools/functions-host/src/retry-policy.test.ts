import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, isExhausted, scheduleRetryPolicy, taskRetryPolicy } from './retry-policy.ts';

const pauses = (config: Record<string, number>, count: number) =>
  Array.from({ length: count }, (_, index) => backoffMs(taskRetryPolicy(config), index + 1) / 1000);

describe('the backoff of a queue', () => {
  it('doubles, then grows evenly, up to its maximum', () => {
    const config = { minBackoffSeconds: 10, maxBackoffSeconds: 300, maxDoublings: 3 };
    expect(pauses(config, 8)).toEqual([10, 20, 40, 80, 160, 240, 300, 300]);
  });

  it('is that of firebase-tools for a queue that declares nothing', () => {
    expect(pauses({}, 3)).toEqual([0.1, 0.2, 0.4]);
    expect(taskRetryPolicy().maxAttempts).toBe(3);
  });

  it('never shrinks and never passes its maximum', () => {
    const natural = (max: number) => fc.integer({ min: 1, max });
    const config = fc.record({
      minBackoffSeconds: natural(100),
      maxBackoffSeconds: fc.integer({ min: 100, max: 3_600 }),
      maxDoublings: natural(16),
    });
    fc.assert(
      fc.property(config, natural(200), (declared, failures) => {
        const retry = taskRetryPolicy(declared);
        const [pause, following] = [backoffMs(retry, failures), backoffMs(retry, failures + 1)];
        expect(following).toBeGreaterThanOrEqual(pause);
        expect(following).toBeLessThanOrEqual(retry.maxBackoffMs);
      }),
    );
  });
});

describe('the end of retries', () => {
  it('comes with the attempts when no time is set', () => {
    const retry = taskRetryPolicy({ maxAttempts: 2 });
    expect([isExhausted(retry, 1, 1e9), isExhausted(retry, 2, 0)]).toEqual([false, true]);
  });

  it('needs both limits when a time is set', () => {
    const retry = taskRetryPolicy({ maxAttempts: 2, maxRetrySeconds: 60 });
    expect([isExhausted(retry, 5, 59_000), isExhausted(retry, 2, 60_000)]).toEqual([false, true]);
  });

  it('never comes with unlimited attempts', () => {
    expect(isExhausted(taskRetryPolicy({ maxAttempts: -1 }), 1_000, 1e9)).toBe(false);
  });

  it('comes at once for a schedule that asks for no retry', () => {
    expect(isExhausted(scheduleRetryPolicy(), 1, 0)).toBe(true);
  });
});
