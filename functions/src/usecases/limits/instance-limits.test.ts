import { describe } from 'vitest';
import { makeInstanceLimits } from './instance-limits.ts';
import { pausesContract } from './limits.contract.ts';

describe('pauses within an instance', () => {
  pausesContract(() => {
    let now = Date.UTC(2026, 0, 5, 12);
    const limits = makeInstanceLimits({ now: () => now }, async () => ({}));
    return { limits, wait: (seconds) => void (now += seconds * 1000) };
  });
});
