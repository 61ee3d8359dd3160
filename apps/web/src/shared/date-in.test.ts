import { expect, it } from 'vitest';
import { dateIn } from './date-in.ts';

const AT = Date.UTC(2026, 10, 29, 23, 30);
const own = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;

it('tells the time of the zone, and which zone that is where the reader lives by another', () => {
  expect(dateIn('en', 'Asia/Kathmandu', AT)).toBe('Nov 30, 2026, 5:15 AM GMT+5:45');
});

it('names no zone where it is the own', () => {
  expect(dateIn('en', own, AT)).toMatch(/M$/);
});
