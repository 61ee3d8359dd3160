import { spans, startOf, startsBetween } from '@sos/domain/agencies/figures';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodOf } from './period.ts';

it.each([
  ['day', '2026-11-16', 14],
  ['week', '2026-09-07', 12],
  ['month', '2025-11-01', 13],
] as const)('shows whole spans by %s up to today', (span, from, count) => {
  const period = periodOf(span, Date.parse('2026-11-29T13:00:00Z'));
  expect(period).toEqual({ from, to: '2026-11-29' });
  expect(startsBetween(period.from, period.to, span)).toHaveLength(count);
});

it('begins where a span begins, and asks for no more than the server answers', () => {
  fc.assert(
    fc.property(fc.constantFrom(...spans), fc.integer({ min: 1.7e12, max: 2.2e12 }), (span, now) => {
      const { from, to } = periodOf(span, now);
      expect(startOf(from, span)).toBe(from);
      expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBeLessThanOrEqual(400);
    }),
  );
});
