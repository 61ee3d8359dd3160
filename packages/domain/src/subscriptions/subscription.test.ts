import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedAgainAsBefore,
  entitledUntil,
  givenNow,
  isEntitled,
  isOpen,
  noStanding,
  standingOf,
  type Subscription,
  type SubscriptionFacts,
  subscriptionStatuses,
  theOneThatCounts,
  withCheckout,
  withGiven,
} from './subscription.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

const facts: SubscriptionFacts = {
  railId: 'sub_1',
  status: 'active',
  planId: 'assistant',
  aiCalls: 100,
  createdAt: NOW - DAY,
  periodStart: NOW - DAY,
  periodEnd: NOW + 29 * DAY,
  trialEnd: null,
  endsAt: null,
};
const after = (...all: Partial<SubscriptionFacts>[]) =>
  standingOf(
    noStanding,
    all.map((differs, index) => ({ ...facts, railId: `sub_${index}`, ...differs })),
    NOW,
  );
const current = (differs: Partial<SubscriptionFacts>) => after(differs).current as Subscription;

const someFacts: fc.Arbitrary<SubscriptionFacts> = fc.record({
  railId: fc.uuid(),
  status: fc.constantFrom(...subscriptionStatuses),
  planId: fc.constantFrom('assistant', 'assistant_plus', undefined),
  aiCalls: fc.constant(100),
  createdAt: fc.nat(1000),
  periodStart: fc.constant(NOW - DAY),
  periodEnd: fc.constant(NOW + DAY),
  trialEnd: fc.constantFrom(null, NOW + DAY),
  endsAt: fc.constantFrom(null, NOW + DAY),
});

describe('the assistant', () => {
  it('answers in a trial and in a paid period, until a day after its end', () => {
    for (const status of ['trial', 'active'] as const) {
      expect(isEntitled(current({ status }), facts.periodEnd + DAY - 1)).toBe(true);
      expect(isEntitled(current({ status }), facts.periodEnd + DAY)).toBe(false);
    }
  });

  it('answers for seven days of a period that is not paid', () => {
    const unpaid = current({ status: 'past_due', periodStart: NOW });
    expect(isEntitled(unpaid, NOW + 7 * DAY - 1)).toBe(true);
    expect(isEntitled(unpaid, NOW + 7 * DAY)).toBe(false);
  });

  it('stops when a cancelled subscription ends, not before', () => {
    const cancelled = current({ endsAt: NOW + 5 * DAY });
    expect(isEntitled(cancelled, NOW + 5 * DAY - 1)).toBe(true);
    expect(isEntitled(cancelled, NOW + 5 * DAY)).toBe(false);
  });

  it.each(['incomplete', 'unpaid', 'paused', 'ended'] as const)('does not answer while it is %s', (status) => {
    expect(entitledUntil(current({ status }))).toBeNull();
  });

  it('does not answer whoever has never subscribed', () => {
    expect(isEntitled(undefined, NOW)).toBe(false);
  });
});

describe('calls that an admin gave', () => {
  const given = { periodStart: facts.periodStart, calls: 20 };
  const callsOf = (standing: Parameters<typeof withGiven>[0]) => withGiven(standing)?.aiCalls;

  it('come on top of the plan’s for the period in which they were given', () => {
    const standing = { ...after({}), given };
    expect(withGiven(standing)).toEqual({ ...standing.current, aiCalls: 120 });
    expect(callsOf({ ...standing, given: null })).toBe(100);
    expect(callsOf({ ...standing, given: { ...given, periodStart: given.periodStart - 1 } })).toBe(100);
  });

  it('are none without a subscription', () => {
    expect(withGiven({ current: null, given })).toBeNull();
    expect(givenNow({ current: null, given })).toBe(0);
  });
});

describe('the subscription that counts', () => {
  it('is one to manage until it is over, however long it is not paid', () => {
    const open = subscriptionStatuses.filter((status) => isOpen({ status }));
    expect(open).toEqual(['trial', 'active', 'past_due', 'unpaid', 'paused']);
  });

  it('is the open one, even if one that has ended is newer', () => {
    const standing = after({ planId: 'assistant_plus' }, { status: 'ended', createdAt: NOW });
    expect(standing.current).toMatchObject({ planId: 'assistant_plus', status: 'active' });
  });

  it('is none of another product', () => {
    expect(after({ planId: undefined }).current).toBeNull();
  });

  it('does not depend on the order in which the rail lists them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someFacts, { selector: ({ createdAt }) => createdAt, maxLength: 5 }), (all) => {
        const one = theOneThatCounts(all);
        expect(theOneThatCounts(all.toReversed())).toEqual(one);
        const ours = all.filter(({ planId }) => planId !== undefined);
        expect(one !== undefined && isOpen(one)).toBe(ours.some(isOpen));
      }),
    );
  });
});

describe('what is kept', () => {
  it('says of whoever never subscribed that there is nothing', () => {
    const nothing = { current: null, given: null, hadTrial: false, checkoutUntil: null, askAfter: null };
    expect(standingOf(noStanding, [], NOW)).toEqual({ ...nothing, toldAt: NOW });
  });

  it('remembers that free days were had', () => {
    const tried = after({ trialEnd: NOW - DAY });
    expect(tried.hadTrial).toBe(true);
    expect(standingOf(tried, [], NOW).hadTrial).toBe(true);
    expect([after({}), after({}, { trialEnd: NOW - DAY })].map(({ hadTrial }) => hadTrial)).toEqual([false, true]);
  });

  it('says three days before that the free days are over soon', () => {
    expect(current({ status: 'trial', trialEnd: NOW + 3 * DAY }).trialEndsSoon).toBe(true);
    expect(current({ status: 'trial', trialEnd: NOW + 3 * DAY + 1 }).trialEndsSoon).toBe(false);
    expect(current({ status: 'active', trialEnd: NOW }).trialEndsSoon).toBe(false);
    expect(current({ status: 'trial' }).trialEndsSoon).toBe(false);
  });

  it('is asked about once a day, and an hour after the period’s end', () => {
    expect(after({}).askAfter).toBe(NOW + DAY);
    expect(after({ periodEnd: NOW + 1000 }).askAfter).toBe(NOW + 1000 + 3_600_000);
    expect(after({ endsAt: NOW + 1000 }).askAfter).toBe(NOW + 1000 + 3_600_000);
    expect(after({ periodEnd: NOW - 3_600_000 }).askAfter).toBe(NOW + 3_600_000);
    expect(after({ periodEnd: NOW - 2 * DAY }).askAfter).toBe(NOW + 3_600_000);
    expect(after({ status: 'ended' }).askAfter).toBeNull();
  });

  it('is asked about no later than before by whoever has not looked for what was paid', () => {
    const asked = (before: number | null, then: number | null) =>
      askedAgainAsBefore({ ...noStanding, askAfter: before }, { ...noStanding, hadTrial: true, askAfter: then });
    expect(asked(1, 2)).toEqual({ ...noStanding, hadTrial: true, askAfter: 1 });
    expect([asked(2, 1), asked(2, null), asked(null, 2), asked(null, null)].map(({ askAfter }) => askAfter)).toEqual([
      1,
      2,
      2,
      null,
    ]);
  });

  it('is asked about every hour while somebody may be subscribing', () => {
    const led = withCheckout(noStanding, NOW + DAY, NOW);
    expect(led.askAfter).toBe(NOW + 3_600_000);
    expect(standingOf(led, [], NOW + DAY).askAfter).toBeNull();
  });
});
