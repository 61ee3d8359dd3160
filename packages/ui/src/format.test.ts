import { describe, expect, it } from 'vitest';
import { formatClock } from './format.tsx';

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [240, '4:00'],
    [3609, '1:00:09'],
    [-5, '0:00'],
  ])('shows %d seconds as %s', (seconds, words) => {
    expect(formatClock('en', seconds)).toBe(words);
  });

  it('has the digits of the locale', () => {
    expect(formatClock('ar-EG', 65)).toBe('١:٠٥');
  });
});
