import { expect, it } from 'vitest';
import { dayBefore, daysToLookAt, isBackupLate, lookAgain } from './backup-age.ts';

const NOON = Date.UTC(2026, 2, 1, 12);
const HOUR = 3_600_000;

it('a back-up is late after a day and a half', () => {
  expect(isBackupLate(NOON, NOON + 36 * HOUR)).toBe(false);
  expect(isBackupLate(NOON, NOON + 36 * HOUR + 1)).toBe(true);
});

it('looks begin anew after a gap in which nothing may have run', () => {
  const first = lookAgain(null, NOON);
  const second = lookAgain(first, NOON + 36 * HOUR);
  expect([first.since, second.since]).toEqual([NOON, NOON]);
  expect(lookAgain(second, second.lookedAt + 37 * HOUR).since).toBe(second.lookedAt + 37 * HOUR);
});

it('the last whole back-up is looked for over eight days, the newest first', () => {
  const days = daysToLookAt(NOON);
  expect([days[0], days[1], days.at(-1), days.length]).toEqual(['2026-03-01', '2026-02-28', '2026-02-22', 8]);
});

it('before three in the morning the day before is the one before yesterday', () => {
  expect(dayBefore(NOON)).toBe('2026-02-28');
  expect(dayBefore(Date.UTC(2026, 2, 1, 2))).toBe('2026-02-27');
});
