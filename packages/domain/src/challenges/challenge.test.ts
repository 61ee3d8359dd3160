import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aliasOf,
  challengeId,
  challengeOf,
  type Counted,
  counted,
  isOver,
  settlesAt,
  standingsOf,
  withPaid,
} from './challenge.ts';

const MONDAY = Date.UTC(2026, 10, 30);
const DAY = 86_400_000;
const call = (differs: Partial<Counted>): Counted => ({
  affiliateId: 'ana',
  event: 'client_call',
  paymentId: 'p1',
  referredId: 'c1',
  callAt: MONDAY,
  amount: 1000,
  ...differs,
});

describe('the week of a challenge', () => {
  it('is from Monday 00:05 to Sunday 23:55, by UTC', () => {
    const { startsAt, endsAt } = challengeOf(MONDAY + 3 * DAY);
    expect([new Date(startsAt), new Date(endsAt)].map((date) => date.toISOString())).toEqual([
      '2026-11-30T00:05:00.000Z',
      '2026-12-06T23:55:00.000Z',
    ]);
    expect([challengeId(MONDAY), challengeId(MONDAY + 7 * DAY - 1), challengeId(MONDAY - 1)]).toEqual([
      '2026-11-30',
      '2026-11-30',
      '2026-11-23',
    ]);
  });

  it('brings each kind in turn', () => {
    const kinds = [0, 1, 2, 3].map((week) => challengeOf(MONDAY + week * 7 * DAY).kind);
    expect(new Set(kinds.slice(0, 3)).size).toBe(3);
    expect(kinds[3]).toBe(kinds[0]);
  });
});

describe('standings', () => {
  it.each([
    ['caller', 2],
    ['recruiter', 1],
    ['team', 4],
  ] as const)('of a %s count what they say, each thing once', (kind, score) => {
    const calls = [
      call({}),
      call({}),
      call({ paymentId: 'p2' }),
      call({ event: 'client_call_level_1', paymentId: 'p3', referredId: 'rob' }),
      call({ event: 'client_call_level_1', paymentId: 'p4', referredId: 'rob' }),
      call({ event: 'activation', paymentId: 'p5' }),
      call({ paymentId: 'p6', amount: 0 }),
    ];
    expect(standingsOf(kind, calls)).toMatchObject([{ affiliateId: 'ana', score }]);
  });

  it('put who reached a score first before who reached it later', () => {
    const calls = [
      call({ affiliateId: 'bea', paymentId: 'b1', callAt: MONDAY + 1 }),
      call({ affiliateId: 'bea', paymentId: 'b2', callAt: MONDAY + 5 }),
      call({ affiliateId: 'ana', paymentId: 'a1', callAt: MONDAY + 2 }),
      call({ affiliateId: 'ana', paymentId: 'a2', callAt: MONDAY + 4 }),
      call({ affiliateId: 'cleo', paymentId: 'c1', callAt: MONDAY }),
    ];
    expect(standingsOf('caller', calls).map(({ affiliateId }) => affiliateId)).toEqual(['ana', 'bea', 'cleo']);
  });

  it('are the same in whatever order calls are told, and however often', () => {
    const one = fc.record({
      affiliateId: fc.constantFrom('ana', 'bea', 'cleo'),
      event: fc.constantFrom('client_call', 'client_call_level_1', 'client_call_level_2'),
      paymentId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      referredId: fc.constantFrom('r1', 'r2'),
      callAt: fc.nat({ max: 5 }),
      amount: fc.constantFrom(0, 50),
    });
    fc.assert(
      fc.property(fc.array(one), fc.constantFrom('recruiter', 'caller', 'team'), (calls, kind) => {
        const twice = [...calls.toReversed(), ...calls];
        expect(standingsOf(kind, twice)).toEqual(standingsOf(kind, calls));
      }),
    );
  });
});

describe('the prizes', () => {
  const before = challengeOf(MONDAY);
  const kind = { ...before, kind: 'caller' as const };
  const calls = ['ana', 'bea', 'cleo', 'dora'].map((affiliateId, place) =>
    call({ affiliateId, paymentId: affiliateId, callAt: MONDAY + place }),
  );

  it('are decided three days after the end, for the best three, and then stay', () => {
    expect(counted(kind, calls, settlesAt(kind) - 1).awards).toBeNull();
    const decided = counted(kind, calls, settlesAt(kind));
    expect(decided.awards).toEqual([
      { affiliateId: 'ana', amount: 5000, paidAt: null },
      { affiliateId: 'bea', amount: 2500, paidAt: null },
      { affiliateId: 'cleo', amount: 1000, paidAt: null },
    ]);
    expect(counted(decided, [], settlesAt(kind) + DAY)).toBe(decided);
  });

  it('are not won by calls whose money went back meanwhile', () => {
    const [first, ...rest] = calls;
    const after = [...(first ? [{ ...first, amount: 0 }] : []), ...rest];
    expect(counted(kind, after, settlesAt(kind)).awards?.map(({ affiliateId }) => affiliateId)).toEqual([
      'bea',
      'cleo',
      'dora',
    ]);
  });

  it('are credited once each, and then it is over', () => {
    let challenge = counted(kind, calls, settlesAt(kind));
    expect(withPaid(challenge, 'dora', 1)).toBeUndefined();
    for (const uid of ['ana', 'bea', 'cleo']) {
      expect(isOver(challenge)).toBe(false);
      challenge = withPaid(challenge, uid, 1) ?? challenge;
      expect(withPaid(challenge, uid, 2)).toBeUndefined();
    }
    expect(isOver(challenge)).toBe(true);
  });

  it('go to nobody where nobody counted', () => {
    expect(isOver(counted(kind, [], settlesAt(kind)))).toBe(true);
  });
});

it('a name that is shown is the same each time, and none of its owner', () => {
  expect(aliasOf('ana')).toBe(aliasOf('ana'));
  expect(aliasOf('ana')).not.toBe(aliasOf('bea'));
  expect(aliasOf('x'.repeat(28))).toMatch(/^[0-9A-Z]{5}$/);
});
