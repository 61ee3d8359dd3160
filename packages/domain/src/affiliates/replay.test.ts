import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, aReferral } from '../testing/a-commission.ts';
import type { Commission } from './commission.ts';
import { countAfter, countedIn, type EarningCount, measured, nothingCounted } from './counts.ts';
import { type Claim, grant, paysOnce } from './grant.ts';
import { commissionEvents, defaultPlan, type Plan } from './programme.ts';
import { type PastCall, replay } from './replay.ts';

const DAY = 86_400_000;
const capped: Plan = {
  ...defaultPlan,
  marginPercent: 70,
  programmes: {
    ...defaultPlan.programmes,
    chatter: defaultPlan.programmes.chatter.map((rule) => ({ ...rule, monthlyCap: 2500 })),
    groupAdmin: defaultPlan.programmes.groupAdmin.map((rule) => ({ ...rule, calls: rule.calls && 3 })),
  },
};

/** One call of a history: who is concerned, and what becomes of its money. */
const aCall = fc.record({
  affiliateId: fc.constantFrom('ana', 'bea', 'gus'),
  events: fc.uniqueArray(fc.constantFrom(...commissionEvents), { minLength: 1, maxLength: 4 }),
  hours: fc.integer({ min: 0, max: 1500 }),
  talkSeconds: fc.constantFrom<number>(90, 119, 120, 600),
  fee: fc.integer({ min: 0, max: 4000 }),
  left: fc.constantFrom(0, 1333, 2450, 4900),
  isFraud: fc.boolean(),
});
type Told = typeof aCall extends fc.Arbitrary<infer T> ? T : never;

const programmes = { ana: 'chatter', bea: 'blogger', gus: 'groupAdmin' } as const;

/** What the engine makes of a history under a plan, as it is stored afterwards. */
function history(plan: Plan, told: readonly Told[]): PastCall[] {
  const counts = new Map<string, EarningCount>();
  const paid = new Set<string>();
  const countOf = (uid: string) => counts.get(uid) ?? nothingCounted;
  return told.map((each, order) => {
    const claims = measured(claimsOf(each), { countOf, paid });
    const { talkSeconds, fee, left } = each;
    const call = { paymentId: `p${order}`, at: claims[0]?.callAt ?? 0, talkSeconds, fee, currency: 'EUR' } as const;
    const made = grant(plan, call, claims);
    for (const uid of countedIn(claims)) counts.set(uid, countAfter(countOf(uid), uid, { claims, commissions: made }));
    for (const { event, id } of made) if (paysOnce(event)) paid.add(id);
    return { call, order, claims, truth: { captured: 4900, left }, commissions: made.map((one) => settled(one, each)) };
  });
}

function claimsOf({ affiliateId, events, hours }: Told): Claim[] {
  const programme = programmes[affiliateId];
  const referral = aReferral({ uid: affiliateId === 'gus' ? 'ana' : 'client-uid' });
  return events.map((event) => aClaim({ event, affiliateId, programme, referral, callAt: hours * 3_600_000 }));
}

/** After its hold, and after what was given back. */
function settled({ granted, talkSeconds, ...commission }: Commission, { left, isFraud }: Told) {
  const isShort = talkSeconds < commission.terms.leastSeconds;
  const { affiliateId, programme } = commission;
  const amount = isFraud || isShort ? 0 : Math.floor((granted * left) / 4900);
  return { affiliateId, programme, amount, reason: isFraud ? ('fraud' as const) : null };
}

describe('the plan that was in force, replayed over its own past', () => {
  it('pays everybody to the cent what they have, over the whole and over any part of it', () => {
    const plans = fc.constantFrom(defaultPlan, capped);
    fc.assert(
      fc.property(plans, fc.array(aCall, { maxLength: 30 }), fc.nat(30), (plan, told, from) => {
        const past = history(plan, told);
        for (const calls of [past, past.slice(from), past.slice(0, from), past.toReversed()]) {
          for (const { now, draft } of replay(plan, calls)) expect(draft).toBe(now);
        }
      }),
    );
  });
});

describe('another plan', () => {
  const events = ['client_call', 'activation'] as const;
  const call: Told = {
    affiliateId: 'ana',
    events: [...events],
    hours: 1,
    talkSeconds: 150,
    fee: 3000,
    left: 4900,
    isFraud: false,
  };

  it('is tried with its own caps and its own first calls', () => {
    const past = history(defaultPlan, [call, call, call, call]);
    expect(replay(capped, past)).toEqual([
      { affiliateId: 'ana', programme: 'chatter', now: 4500, draft: 3000, cut: 0 },
    ]);
  });

  it('begins with what was earned and paid before', () => {
    const past = history(defaultPlan, [call, call, call]);
    expect(replay(capped, past.slice(1))).toEqual([
      { affiliateId: 'ana', programme: 'chatter', now: 2000, draft: 1500, cut: 0 },
    ]);
  });

  it('pays for events that the plan of then did not know', () => {
    const past = history(defaultPlan, [
      { ...call, affiliateId: 'bea', events: ['activation'], hours: (40 * DAY) / 3_600_000 },
    ]);
    const [rule] = defaultPlan.programmes.blogger;
    if (!rule) throw new Error('there is no rule');
    const wider = {
      ...defaultPlan,
      programmes: { ...defaultPlan.programmes, blogger: [{ ...rule, event: 'activation' as const }] },
    };
    expect(replay(wider, past)).toEqual([{ affiliateId: 'bea', programme: 'blogger', now: 0, draft: 1000, cut: 0 }]);
  });

  it('goes through the calls in the order in which they were, however they are told', () => {
    const past = history(defaultPlan, [call, { ...call, left: 0 }, call]);
    const paid = [{ affiliateId: 'ana', programme: 'chatter', now: 2500, draft: 2500, cut: 0 }];
    for (const calls of [past, past.toReversed(), past.slice(1).concat(past.slice(0, 1))]) {
      expect(replay(defaultPlan, calls)).toEqual(paid);
    }
  });

  it('has a first call later where the margin leaves nothing for the real one, and sums up what it cuts', () => {
    const past = history(defaultPlan, [{ ...call, fee: 20 }, call, call]);
    const tight = { ...defaultPlan, marginPercent: 1 };
    expect(replay(tight, past)).toMatchObject([{ draft: 21 + 10 + 32, cut: 1500 - (21 + 10) + (1000 - 32) }]);
  });

  it('takes nothing from one for the fraud of another', () => {
    const [ana] = history(defaultPlan, [call]);
    const fraud = { affiliateId: 'bea', programme: 'blogger', amount: 0, reason: 'fraud' } as const;
    const calls = ana ? [{ ...ana, commissions: [...ana.commissions, fraud] }] : [];
    expect(replay(defaultPlan, calls)).toMatchObject([{ draft: 1500 }, { affiliateId: 'bea' }]);
  });

  it('names the added programme of a partner', () => {
    const [ana] = history(defaultPlan, [call]);
    const partner = {
      affiliateId: 'pia',
      programme: 'partner',
      added: 'ambassador',
      amount: 800,
      reason: null,
    } as const;
    const calls = ana ? [{ ...ana, commissions: [partner] }] : [];
    expect(replay(defaultPlan, calls)).toContainEqual({
      affiliateId: 'pia',
      programme: 'partner',
      added: 'ambassador',
      now: 800,
      draft: 0,
      cut: 0,
    });
  });

  it('gives nothing back that fraud has cancelled, and heeds its own shortest call', () => {
    expect(replay(capped, history(defaultPlan, [{ ...call, isFraud: true }]))).toMatchObject([{ draft: 0 }]);
    expect(replay({ ...defaultPlan, leastSeconds: 151 }, history(defaultPlan, [call]))).toMatchObject([{ draft: 0 }]);
  });
});
