import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endReasons } from '../calls/session.ts';
import { countedEnds, isTalkless, noNotes, talklessRefusal } from './talkless.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const ago = (...hours: number[]) => hours.map((each) => NOW - each * HOUR);
const proved = { isProved: true, now: NOW };
const unproved = { isProved: false, now: NOW };

it('only what the client did counts, and never a call that was paid', () => {
  const counted = endReasons.filter((endReason) => isTalkless({ endReason, isPaid: false }));
  expect(counted).toEqual(['client_no_answer', 'client_declined', 'client_hung_up', 'by_client']);
  expect(endReasons.filter((endReason) => isTalkless({ endReason, isPaid: true }))).toEqual([]);
  expect(isTalkless({ endReason: null, isPaid: false })).toBe(false);
});

describe('after calls that came to nothing', () => {
  it('a number that never accepted one waits an hour', () => {
    expect(talklessRefusal([ago(0.5), [], []], unproved)).toEqual({ reason: 'number_unproved', retryAfter: 1800 });
    expect(talklessRefusal([ago(1), [], []], unproved)).toBeUndefined();
    expect(talklessRefusal([[], [], []], unproved)).toBeUndefined();
  });

  it('a proved number waits for nothing until there are five in a day', () => {
    expect(talklessRefusal([ago(0, 1, 2, 3), [], []], proved)).toBeUndefined();
    expect(talklessRefusal([ago(0, 1, 2, 3, 23), [], []], proved)).toEqual({ reason: 'calls_spent', retryAfter: 3600 });
    expect(talklessRefusal([ago(0, 1, 2, 3, 24), [], []], proved)).toBeUndefined();
  });

  it('those from one network or to one number count by themselves, whoever booked them, and the longest wait is told', () => {
    const five = ago(0, 1, 2, 3, 20);
    expect(talklessRefusal([[], ago(0, 1, 2), ago(3, 4)], proved)).toBeUndefined();
    for (const counted of [
      [[], five, []],
      [[], [], five],
    ] as const) {
      expect(talklessRefusal(counted, proved)).toEqual({ reason: 'calls_spent', retryAfter: 4 * 3600 });
    }
    const sooner = ago(0, 1, 2, 3, 23);
    expect(talklessRefusal([sooner, five, []], unproved)).toMatchObject({ retryAfter: 4 * 3600 });
    expect(talklessRefusal([[], ago(0.5), []], unproved)).toMatchObject({ reason: 'number_unproved' });
    // Somebody else in the same hotel let one come to nothing.
    expect(talklessRefusal([[], [], ago(0.5)], unproved)).toBeUndefined();
  });

  it('what an admin has forgiven of the client counts no more', () => {
    const own = ago(0, 1, 2, 3, 4);
    expect(countedEnds(own, { ...noNotes, forgivenAt: NOW - 2 * HOUR })).toEqual([ago(0, 1), [], []]);
    expect(countedEnds(own, noNotes)[0]).toEqual(own);
  });

  it('the latest count, in whatever order they are known', () => {
    expect(talklessRefusal([ago(20, 0.5, 3), [], []], unproved)).toEqual({
      reason: 'number_unproved',
      retryAfter: 1800,
    });
    expect(talklessRefusal([ago(22, 23, 2, 1, 0, 3), [], []], proved)).toEqual({
      reason: 'calls_spent',
      retryAfter: 2 * 3600,
    });
  });

  it('everybody may book again when the time that was told is over', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 30 * 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(hours, fc.boolean(), (minutes, isProved) => {
        const ends = minutes.map((each) => NOW - each * 60_000);
        let now = NOW;
        for (let tries = 0; tries < 10; tries++) {
          const refusal = talklessRefusal([ends, [], []], { isProved, now });
          now += (refusal?.retryAfter ?? 0) * 1000;
        }
        expect(talklessRefusal([ends, [], []], { isProved, now })).toBeUndefined();
        expect(now - NOW).toBeLessThanOrEqual(24 * HOUR);
      }),
    );
  });
});
