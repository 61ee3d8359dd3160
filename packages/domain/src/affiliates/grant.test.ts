import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmes } from '../accounts/affiliates.ts';
import { aClaim, aReferral } from '../testing/a-commission.ts';
import { type Claim, grant, monthsAfter, type PaidCall, paysOnce } from './grant.ts';
import { commissionEvents, defaultPlan, inCents, type Plan } from './programme.ts';

const NOW = Date.UTC(2026, 11, 1);
const call: PaidCall = { paymentId: 'p1', at: NOW, talkSeconds: 150, fee: 2500, currency: 'USD' };
const claim = aClaim;
const amounts = (plan: Plan, claims: readonly Claim[], differs: Partial<PaidCall> = {}) =>
  grant(plan, { ...call, ...differs }, claims).map(({ id, granted }) => [id, granted]);
const withRule = (rule: Partial<Plan['programmes']['chatter'][number]>): Plan => {
  const [first] = defaultPlan.programmes.chatter;
  if (!first) throw new Error('there is no rule');
  return { ...defaultPlan, programmes: { ...defaultPlan.programmes, chatter: [{ ...first, ...rule }] } };
};

it('a first call and a threshold are paid once, all else by each call', () => {
  expect(commissionEvents.filter(paysOnce)).toEqual(['activation', 'threshold']);
});

describe('the commissions of one call', () => {
  it('are the chatter’s, both levels above, and the first call’s bonus, each under a name of its own', () => {
    const claims = [
      claim(),
      claim({ event: 'client_call_level_1', affiliateId: 'bea' }),
      claim({ event: 'client_call_level_2', affiliateId: 'cy' }),
      claim({ event: 'activation' }),
    ];
    expect(amounts(defaultPlan, claims)).toEqual([
      ['p1_client_call_ana', 1000],
      ['p1_client_call_level_1_bea', 100],
      ['p1_client_call_level_2_cy', 50],
      ['activation_ana', 500],
    ]);
  });

  it('say by which plan, call, person, code and click they came, and until when they wait', () => {
    expect(grant(defaultPlan, call, [claim()])).toMatchObject([
      {
        planVersion: 1,
        paymentId: 'p1',
        referredId: 'client-uid',
        code: 'ABCD2345',
        clickId: 'click-1',
        status: 'pending',
        dueAt: NOW + 86_400_000,
        terms: { leastSeconds: 120 },
        suspicions: [],
      },
    ]);
  });

  it('leave out what another call has paid once for all', () => {
    const paid = [claim(), claim({ event: 'activation', isPaid: true })];
    expect(amounts(defaultPlan, paid)).toEqual([['p1_client_call_ana', 1000]]);
  });

  it('are none where the programme has no such rule', () => {
    expect(amounts(defaultPlan, [claim({ event: 'provider_call' })])).toEqual([]);
  });

  it('may be a part of the fee, rounded down', () => {
    expect(
      amounts(withRule({ amount: { fixed: null, percent: 33 } }), [claim()], { fee: 1900, currency: 'EUR' }),
    ).toEqual([['p1_client_call_ana', Math.floor((2052 * 33) / 100)]]);
  });

  it('of a recruited provider end to the moment after their months', () => {
    const recruited = aReferral({ at: monthsAfter(NOW, -6) });
    const provider = claim({ event: 'provider_call', programme: 'blogger', referral: recruited });
    expect(amounts(defaultPlan, [provider], { at: NOW - 1 })).toEqual([['p1_provider_call_ana', 500]]);
    expect(amounts(defaultPlan, [provider])).toEqual([]);
    const byAdmin: Claim = { ...provider, programme: 'groupAdmin' };
    expect(amounts(defaultPlan, [byAdmin], { at: NOW - 1 })).toEqual([['p1_provider_call_ana', 100]]);
    expect(amounts(defaultPlan, [byAdmin])).toEqual([]);
  });

  it('pay a threshold once it is reached, and not before', () => {
    const plan: Plan = { ...defaultPlan, marginPercent: 100 };
    const reached = (calls: number) =>
      claim({ event: 'threshold', programme: 'groupAdmin', referral: aReferral({ uid: 'bob' }), calls });
    expect(amounts(plan, [reached(9)], { fee: 9000 })).toEqual([]);
    expect(amounts(plan, [reached(10)], { fee: 9000 })).toEqual([['threshold_bob', 5000]]);
  });

  it('of a friend who was brought end with their months, and are none while the programme is closed', () => {
    const open = { ...defaultPlan, isGeneralOpen: true };
    const friend = (months: number) =>
      claim({ programme: 'general', referral: aReferral({ at: monthsAfter(NOW, months) }) });
    expect(amounts(open, [friend(-11)])).toEqual([['p1_client_call_ana', 500]]);
    expect(amounts(open, [friend(-12)])).toEqual([]);
    expect(amounts(defaultPlan, [friend(-11)])).toEqual([]);
  });

  it('stop at the month’s cap', () => {
    const plan = withRule({ monthlyCap: 2500 });
    const earned = (earnedThisMonth: number) => amounts(plan, [claim({ earnedThisMonth })]);
    expect([earned(1500), earned(2000), earned(2500)]).toEqual([
      [['p1_client_call_ana', 1000]],
      [['p1_client_call_ana', 500]],
      [],
    ]);
  });

  it('are smaller in proportion where the margin does not hold them all', () => {
    const claims = [claim(), claim({ event: 'activation' })];
    const plan: Plan = { ...defaultPlan, marginPercent: 100 };
    expect(amounts(plan, claims, { fee: 900 })).toEqual([
      ['p1_client_call_ana', 600],
      ['activation_ana', 300],
    ]);
    expect(grant(plan, { ...call, fee: 900 }, claims)[0]?.ruled).toBe(1000);
  });

  it('never come to more than the margin of the fee, whoever claims whatever', () => {
    const anyClaim = fc.record({
      event: fc.constantFrom(...commissionEvents),
      affiliateId: fc.constantFrom('ana', 'bea', 'cy'),
      programme: fc.constantFrom(...programmes),
      calls: fc.constantFrom(null, 10),
    });
    const facts = [fc.array(anyClaim), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 100 })] as const;
    fc.assert(
      fc.property(...facts, (claims, fee, marginPercent) => {
        const plan = { ...defaultPlan, marginPercent };
        const granted = grant(
          plan,
          { ...call, fee, currency: 'EUR' },
          claims.map((each) => claim(each)),
        );
        const sum = granted.reduce((total, each) => total + each.granted, 0);
        expect(sum).toBeLessThanOrEqual((inCents(plan, fee, 'EUR') * marginPercent) / 100);
        for (const each of granted) expect(each.granted).toBeLessThanOrEqual(each.ruled);
      }),
    );
  });
});

it('a month ends on its last day where it has no such day', () => {
  expect(monthsAfter(Date.UTC(2026, 7, 31, 5), 6)).toBe(Date.UTC(2027, 1, 28, 5));
  expect(monthsAfter(Date.UTC(2026, 0, 15), 6)).toBe(Date.UTC(2026, 6, 15));
});
