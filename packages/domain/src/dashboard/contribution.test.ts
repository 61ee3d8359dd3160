import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSession, BOOKED_AT } from '../testing/a-session.ts';
import { at, goodCall, tell } from '../testing/tell.ts';
import { contributionOf, dayOf, difference, NOW, plus, presentOf } from './contribution.ts';
import type { Contribution } from './contribution.ts';

const day = dayOf(BOOKED_AT);
const over = (talk: number) => tell(aSession(), ...goodCall(talk)).session;
const settled = (outcome: 'captured' | 'released') =>
  tell(over(outcome === 'captured' ? 90 : 10), { type: 'settled', outcome, at: at(900) }).session;

describe('what a call adds to the counters', () => {
  it('is a booking and held money while it goes on', () => {
    const { total } = aSession();
    expect(contributionOf(aSession())).toEqual({ [day]: { booked: 1 } });
    expect(presentOf(aSession())).toEqual({ live: 1, [`held_${total.currency}`]: total.amount });
  });

  it('is a talk and its price once the money is taken, and nothing is held any more', () => {
    const { total } = aSession();
    expect(contributionOf(settled('captured'))).toEqual({
      [day]: { booked: 1, talked: 1, talk_seconds: 90, charged: 1, [`revenue_${total.currency}`]: total.amount },
    });
    expect(presentOf(settled('captured'))).toEqual({});
  });

  it('is how it came to nothing, without revenue', () => {
    const { [day]: figures } = contributionOf(settled('released'));
    expect(figures).toEqual({ booked: 1, failed: 1, talk_seconds: 10, ended_too_short: 1 });
  });
});

it('the difference brings any counters to what they should hold, and nothing when they do', () => {
  const figures = fc.dictionary(fc.constantFrom('booked', 'talked', 'live'), fc.integer({ min: 1, max: 9 }));
  const contribution = fc.dictionary(
    fc.constantFrom('2026-01-05', '2026-01-06', NOW),
    figures,
  ) as fc.Arbitrary<Contribution>;
  const bare = (value: Contribution) => difference({}, value);
  fc.assert(
    fc.property(contribution, contribution, (counted, wanted) => {
      expect(bare(plus(counted, difference(counted, wanted), 1))).toEqual(bare(wanted));
      expect(difference(wanted, wanted)).toEqual({});
    }),
  );
});
