import { describe, expect, it } from 'vitest';
import { isNewlyRaised, raiseAgain, raiseAlert } from './raise.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const HOUR = 3_600_000;
const open = raiseAlert({ code: 'card' }, AT);
const seenTo = { ...open, acknowledgedAt: AT + HOUR, acknowledgedBy: 'irma' };

describe('an alert that happens once more', () => {
  it('is the same one while nobody has seen to it', () => {
    expect(raiseAgain(open, { code: 'other' }, AT + 100 * HOUR)).toBe(open);
  });

  it('stays seen to for six hours, in which sweeps find what is being mended', () => {
    expect(raiseAgain(seenTo, { code: 'card' }, AT + 7 * HOUR - 1)).toBe(seenTo);
  });

  it('is open anew after them, with what is known now, and counts', () => {
    const again = raiseAgain(seenTo, { code: 'other' }, AT + 7 * HOUR);
    const raisedAt = AT + 7 * HOUR;
    expect(again).toEqual({
      detail: { code: 'other' },
      raisedAt,
      times: 2,
      acknowledgedAt: null,
      acknowledgedBy: null,
    });
    const third = raiseAgain({ ...again, acknowledgedAt: raisedAt }, {}, raisedAt + 6 * HOUR);
    expect(third.times).toBe(3);
  });
});

it('a change is news where the alert is open and was not before, or was raised anew', () => {
  const again = { ...open, raisedAt: AT + HOUR };
  expect([isNewlyRaised(undefined, open), isNewlyRaised(seenTo, again)]).toEqual([true, true]);
  expect([isNewlyRaised(open, open), isNewlyRaised(open, seenTo)]).toEqual([false, false]);
});
