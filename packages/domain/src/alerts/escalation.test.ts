import { expect, it } from 'vitest';
import { lastDue, remindersDue, toRemind } from './escalation.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 0, 5, 12);

it('an open alert is told again after half an hour, two hours, six, and every six from then on', () => {
  const after = [29 * MINUTE, 30 * MINUTE, 2 * HOUR - 1, 2 * HOUR, 6 * HOUR - 1, 6 * HOUR, 12 * HOUR - 1, 12 * HOUR];
  expect(after.map(remindersDue)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
  expect(remindersDue(24 * HOUR)).toBe(6);
});

it('a storm of one kind is one reminder, of the alert that waits longest; what can wait is none', () => {
  const alert = (id: string, kind: string, minutes: number) => ({ id, kind, raisedAt: NOW - minutes * MINUTE });
  const open = [
    alert('a', 'hold_lost', 5),
    alert('b', 'hold_lost', 130),
    alert('c', 'hold_lost', 40),
    alert('d', 'carrier_out', 29),
    alert('e', 'review_reported', 900),
  ];
  const oldest = { since: NOW - 130 * MINUTE, oldestId: 'b' };
  expect(toRemind(open, NOW)).toEqual([{ kind: 'hold_lost', count: 3, ...oldest, reminder: 2 }]);
  expect(toRemind([], NOW)).toEqual([]);
});

it.each([1, 2, 3, 4, 9])('reminder %i falls due at the instant from which it counts', (reminder) => {
  const due = lastDue([{ kind: 'hold_lost', count: 1, since: NOW, oldestId: 'a', reminder }]);
  expect([remindersDue(due - NOW - 1), remindersDue(due - NOW)]).toEqual([reminder - 1, reminder]);
});

it('of several kinds that wait, the one that fell due last counts', () => {
  const waiting = (minutes: number, reminder: number) => ({
    kind: 'hold_lost',
    count: 1,
    since: NOW - minutes * MINUTE,
    oldestId: 'a',
    reminder,
  });
  expect(lastDue([waiting(130, 2), waiting(31, 1)])).toBe(NOW - MINUTE);
});
