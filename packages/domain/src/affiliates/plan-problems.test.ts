import { describe, expect, it } from 'vitest';
import type { BuiltInProgramme } from '../accounts/affiliates.ts';
import { planProblems } from './plan-problems.ts';
import { defaultPlan, type Plan, type ProgrammeRule } from './programme.ts';

const [call] = defaultPlan.programmes.influencer;
const ruled = (programme: BuiltInProgramme, ...rules: readonly Partial<ProgrammeRule>[]): Plan => {
  if (!call) throw new Error('there is no rule');
  const all = rules.map((differs) => ({ ...call, ...differs }));
  return { ...defaultPlan, programmes: { ...defaultPlan.programmes, [programme]: all } };
};

describe('a plan that somebody wants to set', () => {
  it('is sound as it is in force', () => expect(planProblems(defaultPlan)).toEqual([]));

  it.each([
    ['groupAdmin.client_call.amount', { amount: { fixed: null, percent: null } }],
    ['groupAdmin.client_call.amount', { amount: { fixed: 0, percent: null } }],
    ['groupAdmin.client_call.amount', { amount: { fixed: 100_001, percent: null } }],
    ['groupAdmin.client_call.amount', { amount: { fixed: 100, percent: 10 } }],
    ['groupAdmin.client_call.amount', { amount: { fixed: null, percent: 101 } }],
    ['groupAdmin.client_call.months', { months: 0 }],
    ['groupAdmin.client_call.months', { months: 121 }],
    ['groupAdmin.client_call.monthlyCap', { monthlyCap: 0 }],
    ['groupAdmin.client_call.calls', { calls: 3 }],
    ['groupAdmin.threshold.calls', { event: 'threshold', calls: null }],
    ['groupAdmin.threshold.calls', { event: 'threshold', calls: 0 }],
  ] as const)('is refused for %s', (problem, differs) => {
    expect(planProblems(ruled('groupAdmin', differs))).toEqual([problem]);
  });

  it('of friends is refused without a rule once it is open, and for those whom they do not recruit', () => {
    const none = ruled('general');
    expect([planProblems(none), planProblems({ ...none, isGeneralOpen: true })]).toEqual([[], ['general.event']]);
    expect(planProblems(ruled('general', { event: 'provider_call' }))).toEqual(['general.provider_call.programme']);
  });

  it('is refused where a programme does not bring those whom it would be paid for', () => {
    expect(planProblems(ruled('influencer', { event: 'provider_call' }))).toEqual([
      'influencer.provider_call.programme',
    ]);
    expect(planProblems(ruled('blogger', { event: 'client_call_level_1' }))).toEqual([
      'blogger.client_call_level_1.programme',
    ]);
  });

  it('may pay a first call in every programme, and friends a rule once they are open', () => {
    expect(planProblems(ruled('influencer', { event: 'activation' }))).toEqual([]);
    expect(planProblems({ ...defaultPlan, isGeneralOpen: true })).toEqual([]);
  });

  it('may go to the very limits', () => {
    const codeDiscounts = { ...defaultPlan.codeDiscounts, chatter: 50 };
    const rates = { EUR: 1000, USD: 1 };
    const most = { codeDiscounts, rates, marginPercent: 100, leastSeconds: 3600, validateAfterHours: 24 * 90 };
    expect(planProblems({ ...defaultPlan, ...most })).toEqual([]);
    expect(planProblems({ ...defaultPlan, marginPercent: 1, leastSeconds: 60, releaseAfterHours: 0 })).toEqual([]);
  });

  it('is refused when one event pays twice, or a second level has no first', () => {
    expect(planProblems(ruled('influencer', {}, {}))).toEqual(['influencer.event']);
    expect(planProblems(ruled('chatter', { event: 'client_call_level_2' }))).toEqual(['chatter.event']);
  });

  it('is refused when a figure of the whole is odd', () => {
    const codeDiscounts = { ...defaultPlan.codeDiscounts, chatter: 51 };
    const odd = {
      codeDiscounts,
      marginPercent: 101,
      leastSeconds: 59,
      validateAfterHours: -1,
      rates: { EUR: 0, USD: 100 },
    };
    expect(planProblems({ ...defaultPlan, ...odd })).toEqual([
      'chatter.codeDiscount',
      'marginPercent',
      'hours',
      'leastSeconds',
      'rates',
    ]);
    expect(planProblems({ ...defaultPlan, releaseAfterHours: 24 * 90 + 1 })).toEqual(['hours']);
    expect(planProblems({ ...defaultPlan, newcomerCalls: 10, newcomerHours: 24 * 90 })).toEqual([]);
    expect(planProblems({ ...defaultPlan, newcomerCalls: -1, newcomerHours: 24 * 90 + 1 })).toEqual([
      'newcomerCalls',
      'newcomerHours',
    ]);
  });

  it('may pay a part of the fee', () => {
    expect(planProblems(ruled('influencer', { amount: { fixed: null, percent: 25 } }))).toEqual([]);
  });
});
