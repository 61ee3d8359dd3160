import { describe, expect, it } from 'vitest';
import { toneOf } from '../../shared/commission.ts';
import { centsOf } from './affiliate.ts';

it('dollars are read with a point or a comma, above and below nothing', () => {
  expect(['12.5', '-3,25', ' 1 '].map(centsOf)).toEqual([1250, -325, 100]);
  expect(['1,000', '-1 000,50'].map(centsOf)).toEqual([100_000, -100_050]);
  expect(['', ' ', '0', '0.001', 'ten'].map(centsOf)).toEqual([null, null, null, null, null]);
});

describe('the tone of a commission', () => {
  it('says what somebody must look at, and what waits by itself', () => {
    expect(toneOf({ status: 'pending', reason: 'review' })).toBe('signal');
    expect(toneOf({ status: 'validated', reason: null })).toBe('wait');
    expect(toneOf({ status: 'available', reason: null })).toBe('calm');
    expect(toneOf({ status: 'cancelled', reason: 'refunded' })).toBe('calm');
  });
});
