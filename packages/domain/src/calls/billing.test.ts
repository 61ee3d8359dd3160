import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLeg as leg, aSessionWith as known, aRoom as room, aStay as stay } from '../testing/a-leg.ts';
import { aSession } from '../testing/a-session.ts';
import { at, ended, goodCall, of, tell } from '../testing/tell.ts';
import {
  billableSeconds,
  certainSeconds,
  includedSeconds,
  type Interval,
  isBillable,
  overlap,
  talkSeconds,
  talkStartedAt,
  timeUpAt,
} from './billing.ts';
import { type Attempt, defaultCallRules, type Stay } from './session.ts';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([from, length]): Interval => ({ from, to: from + length }));

describe('the overlap of two parties', () => {
  it.each([
    ['nothing in common', [{ from: 0, to: 10 }], [{ from: 10, to: 20 }], 0],
    ['one within the other', [{ from: 0, to: 100 }], [{ from: 40, to: 60 }], 20],
    [
      'a drop and a return add up',
      [
        { from: 0, to: 30 },
        { from: 50, to: 90 },
      ],
      [{ from: 10, to: 100 }],
      60,
    ],
    [
      'both return',
      [
        { from: 0, to: 30 },
        { from: 50, to: 90 },
      ],
      [
        { from: 20, to: 60 },
        { from: 80, to: 99 },
      ],
      30,
    ],
    ['one was never there', [{ from: 0, to: 30 }], [], 0],
  ])('%s', (_, a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
  });

  it('is the same from both sides and never more than either', () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        expect(overlap([a], [b])).toBe(overlap([b], [a]));
        expect(overlap([a], [b])).toBeLessThanOrEqual(Math.min(a.to - a.from, b.to - b.from));
      }),
    );
  });

  it('agrees with counting every instant once, however many stays each had and however they lie', () => {
    const stays = fc.array(stretch, { maxLength: 4 });
    fc.assert(
      fc.property(stays, stays, (ones, others) => {
        const within = (instant: number) => (stay: Interval) => stay.from <= instant && instant < stay.to;
        let counted = 0;
        for (let instant = 0; instant < 2000; instant++) {
          if (ones.some(within(instant)) && others.some(within(instant))) counted++;
        }
        expect(overlap(ones, others)).toBe(counted);
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing while they wait for each other in two rooms', () => {
    const waits = { from: 0, to: 60 };
    expect(overlap([{ room: 'R1', ...waits }], [{ room: 'R2', ...waits }])).toBe(0);
    expect(overlap([{ room: 'R1', ...waits }], [{ room: 'R1', ...waits }])).toBe(60);
  });
});

describe('billable time', () => {
  it('counts a stay that is still open until now', () => {
    const { session } = tell(aSession(), ...goodCall(0).slice(0, 7));
    expect(billableSeconds(session, at(342))).toBe(42);
    expect(talkStartedAt(session)).toBe(at(300));
  });

  it('is nothing before the stay that it is asked about', () => {
    const { session } = tell(aSession(), ...goodCall(0).slice(0, 7));
    expect(billableSeconds(session, at(290))).toBe(0);
  });

  it('drops the unfinished second', () => {
    const { session } = tell(aSession(), ...goodCall(0).slice(0, 7));
    expect(billableSeconds(session, at(300) + 59_999)).toBe(59);
  });
});

describe('the clock of a live call', () => {
  const together = goodCall(0).slice(0, 7);

  it('does not run before both are in the conference', () => {
    const { session } = tell(aSession(), ...goodCall(0).slice(0, 5));
    expect(talkSeconds(session, at(400))).toBeNull();
  });

  it.each([
    ['one leaves', of('client-1', 'left', 340)],
    ['the call of one ends and nobody tells that they left', ended('provider-1', 'completed', 340)],
    ['the conference ends', { type: 'conference_ended', at: at(340) }],
  ] as const)('stands still once %s', (_what, event) => {
    const { session } = tell(aSession(), ...together, event);
    expect(talkSeconds(session, at(390))).toBe(40);
  });

  it('shows at the end what is billed, however long the talk was and however late it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), fc.nat(100_000), (talk, later) => {
        const { session } = tell(aSession(), ...goodCall(talk));
        expect(talkSeconds(session, at(300 + talk + later))).toBe(session.settlement.billableSeconds);
      }),
    );
  });
});

it('charges from the last second of the minimum on', () => {
  expect([59, 60].map((seconds) => isBillable(aSession(), seconds))).toEqual([false, true]);
});

it.each([
  ['the minutes of the price', 20, 1800, 1200],
  ['no more than a call may last', 30, 1200, 1200],
])('includes %s', (_, includedMinutes, maxTalk, seconds) => {
  const session = aSession({ includedMinutes, rules: { ...defaultCallRules, maxTalk } });
  expect(includedSeconds(session)).toBe(seconds);
});

it('knows no end of the included time before both are in', () => {
  expect(timeUpAt(aSession())).toBeNull();
});

describe('what is certain of a talk', () => {
  const stayed = (from: number, to: number | null = null) => stay(from * 1000, to === null ? null : to * 1000);
  const first = leg('provider', { stays: [stayed(0, 50)], endedAt: 50_000 });
  const back = leg('provider', { stays: [stayed(52, 200)], endedAt: 200_000 }, 2);
  const whole = leg('provider', { stays: [stayed(0, 200)] });
  const certain = (stays: Stay[], provider: Attempt[]) => {
    const session = known({ client: [leg('client', { stays })], provider, rooms: [room(0, 200_000)] });
    return certainSeconds(session, 200_000);
  };

  it('is all of it, however often the other was lost, while each leaving is told', () => {
    expect(certain([stayed(0, 200)], [first, back])).toBe(50 + 148);
    expect(certain([stayed(0, 51), stayed(54, 200)], [first, back])).toBe(50 + 146);
  });

  it('ends with the loss of the other, after which an order to leave the room may be under way', () => {
    expect(certain([stayed(0)], [first, back])).toBe(50);
    expect(certain([stayed(0, 51), stayed(54)], [first, back])).toBe(50);
    expect(certain([stayed(0, 51), stayed(90)], [first, back])).toBe(50 + 110);
    expect(certain([stayed(0, 51), stayed(80)], [first, back])).toBe(50);
    expect(certain([stayed(0, 51), stayed(81)], [first, back])).toBe(50 + 119);
  });

  it('begins anew with a room that begins for both, when no order of before can take effect any more', () => {
    const once = leg('client', { stays: [stayed(0, 55)], endedAt: 55_000 });
    const again = leg('client', { stays: [stay(113_000, 172_000, { room: 'R2' })], endedAt: 172_000 }, 2);
    const stays = [stayed(0), stay(60_000, null, { room: 'R2' }), stay(174_000, null, { room: 'R3' })];
    const talked = (startedAt: number | null) => {
      const rooms = [room(0, 55_000), room(startedAt, 172_000, 'R2')];
      return certainSeconds(known({ client: [once, again], provider: [leg('provider', { stays })], rooms }), 200_000);
    };
    expect(talked(113_000)).toBe(55 + 56);
    expect(talked(85_001)).toBe(55 + 56);
    expect(talked(85_000)).toBe(55);
    expect(talked(null)).toBe(55);
  });

  it('is without the moment in which somebody was put back, when nobody told that they left', () => {
    expect(certain([stayed(0), stayed(100, 200)], [whole])).toBe(195);
  });

  it('is all of it when the end of a stay is not told and nobody was lost', () => {
    expect(certain([stayed(0)], [whole])).toBe(200);
  });
});
