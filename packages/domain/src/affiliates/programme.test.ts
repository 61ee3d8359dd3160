import { describe, expect, it } from 'vitest';
import { defaultPlan, inCents, type Plan, planProblems, type ProgrammeRule, ruleOf } from './programme.ts';

const rulesOf = (programme: keyof Plan['programmes']) =>
  Object.fromEntries(defaultPlan.programmes[programme].map(({ event, amount }) => [event, amount.fixed]));

describe('the plan in force while no admin has set another', () => {
  it('pays what the programmes promise', () => {
    expect(rulesOf('chatter')).toEqual({
      client_call: 1000,
      client_call_level_1: 100,
      client_call_level_2: 50,
      activation: 500,
    });
    expect(rulesOf('influencer')).toEqual({ client_call: 1000 });
    expect(rulesOf('blogger')).toEqual({ client_call: 1000, provider_call: 500 });
    expect(rulesOf('groupAdmin')).toEqual({ client_call: 1000, provider_call: 100, threshold: 5000 });
    expect(ruleOf(defaultPlan, 'blogger', 'provider_call')?.months).toBe(6);
    expect(ruleOf(defaultPlan, 'chatter', 'provider_call')).toBeUndefined();
  });

  it('is sound', () => expect(planProblems(defaultPlan)).toEqual([]));
});

describe('a plan that somebody wants to set', () => {
  const withRule = (differs: Partial<ProgrammeRule>): Plan => {
    const [rule] = defaultPlan.programmes.influencer;
    if (!rule) throw new Error('there is no rule');
    return { ...defaultPlan, programmes: { ...defaultPlan.programmes, influencer: [{ ...rule, ...differs }] } };
  };

  it.each([
    ['influencer.client_call.amount', { amount: { fixed: null, percent: null } }],
    ['influencer.client_call.amount', { amount: { fixed: 0, percent: null } }],
    ['influencer.client_call.amount', { amount: { fixed: 100, percent: 10 } }],
    ['influencer.client_call.amount', { amount: { fixed: null, percent: 101 } }],
    ['influencer.client_call.months', { months: 0 }],
    ['influencer.client_call.monthlyCap', { monthlyCap: 0 }],
    ['influencer.client_call.calls', { calls: 3 }],
    ['influencer.threshold.calls', { event: 'threshold', calls: null }],
    ['influencer.threshold.calls', { event: 'threshold', calls: 0 }],
  ] as const)('is refused for %s', (problem, differs) => {
    expect(planProblems(withRule(differs))).toEqual([problem]);
  });

  it('is refused when one event pays twice, or a figure of the whole is odd', () => {
    const [rule] = defaultPlan.programmes.influencer;
    const twice = { ...defaultPlan.programmes, influencer: [rule, rule].flatMap((each) => each ?? []) };
    const odd = { marginPercent: 101, leastSeconds: 59, validateAfterHours: -1, rates: { EUR: 0, USD: 100 } };
    expect(planProblems({ ...defaultPlan, programmes: twice, ...odd })).toEqual([
      'influencer.event',
      'marginPercent',
      'hours',
      'leastSeconds',
      'rates',
    ]);
  });

  it('may pay a part of the fee', () => {
    expect(planProblems(withRule({ amount: { fixed: null, percent: 25 } }))).toEqual([]);
  });
});

it('euros become US cents by the plan’s own rate, rounded down', () => {
  expect(inCents(defaultPlan, 1900, 'EUR')).toBe(2052);
  expect(inCents(defaultPlan, 1, 'EUR')).toBe(1);
  expect(inCents(defaultPlan, 1900, 'USD')).toBe(1900);
});
