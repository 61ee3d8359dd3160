import { noWeek } from '@sos/domain/providers/working-hours';
import { describe, expect, it } from 'vitest';
import {
  copiedToAll,
  draftOf,
  hoursOf,
  isOvernight,
  nextOnline,
  withDay,
  withHoliday,
  withoutHoliday,
  withStretch,
  wrongDays,
} from './hours-draft.ts';
import type { HoursDraft } from './hours-draft.ts';

const empty: HoursDraft = {
  week: copiedToAll({ week: { monday: [] } } as unknown as HoursDraft, 'monday').week,
  holidays: [],
  opensByItself: false,
  timeZone: 'Europe/Paris',
};
const monday = (...pairs: HoursDraft['week']['monday']) => withDay(empty, 'monday', pairs);

describe('hours in the editor', () => {
  it('are what is stored, there and back, midnight included', () => {
    const hours = {
      week: { ...noWeek, monday: [{ from: 0, to: 1440 }], friday: [{ from: 1320, to: 360 }] },
      holidays: ['2026-12-25'],
      opensByItself: true,
    };
    const draft = draftOf({ hours, timeZone: 'Asia/Tokyo' } as unknown as Parameters<typeof draftOf>[0]);
    expect(draft.week.monday).toEqual([{ from: '00:00', to: '00:00' }]);
    expect(hoursOf(draft)).toEqual({ ...hours, timeZone: 'Asia/Tokyo' });
  });

  it('begin with office hours, and go on where the last ended', () => {
    const once = withStretch([]);
    expect(once).toEqual([{ from: '09:00', to: '18:00' }]);
    expect(withStretch(once)[1]).toEqual({ from: '18:00', to: '' });
  });

  it('are wrong where a time is missing or two meet', () => {
    expect(wrongDays(monday({ from: '09:00', to: '' }))).toEqual(['monday']);
    expect(wrongDays(monday({ from: '09:00', to: '12:00' }, { from: '11:00', to: '13:00' }))).toEqual(['monday']);
    expect(wrongDays(monday({ from: '09:00', to: '09:00' }))).toEqual(['monday']);
    expect(wrongDays(monday({ from: '22:00', to: '06:00' }))).toEqual([]);
  });

  it.each([
    ['22:00', '06:00', true],
    ['09:00', '18:00', false],
    ['18:00', '00:00', false],
    ['18:00', '', false],
  ])('from %s to %s go over midnight: %s', (from, to, overnight) => {
    expect(isOvernight({ from, to })).toBe(overnight);
  });

  it('of one day are copied to all', () => {
    const copied = copiedToAll(monday({ from: '08:00', to: '10:00' }), 'monday');
    expect(Object.values(copied.week)).toEqual(Array.from({ length: 7 }, () => [{ from: '08:00', to: '10:00' }]));
  });

  it('switch nobody on when there are none', () => {
    expect(hoursOf({ ...empty, opensByItself: true }).opensByItself).toBe(false);
  });

  it('say when clients are told that somebody is back', () => {
    const now = Date.parse('2026-01-05T20:00Z');
    expect(nextOnline(monday({ from: '09:00', to: '18:00' }), now)).toBe(Date.parse('2026-01-12T08:00Z'));
    expect(nextOnline(empty, now)).toBeNull();
    expect(nextOnline(monday({ from: '09:00', to: '' }), now)).toBeNull();
  });
});

it('a day off is kept once, in order, until it is taken out', () => {
  const both = withHoliday(withHoliday(withHoliday(empty, '2026-12-25'), '2026-05-01'), '2026-12-25');
  expect(both.holidays).toEqual(['2026-05-01', '2026-12-25']);
  expect(withoutHoliday(both, '2026-05-01').holidays).toEqual(['2026-12-25']);
});
