import { describe, expect, it } from 'vitest';
import { currencies } from '../money/money.ts';
import { defaultPrices } from '../money/price.ts';
import { defaultPlan, discountOf, inCents, type Plan, ruleOf } from './programme.ts';

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
});

describe('friends of clients and providers', () => {
  const open: Plan = {
    ...defaultPlan,
    isGeneralOpen: true,
    codeDiscounts: { ...defaultPlan.codeDiscounts, general: 5 },
  };

  it('pay nobody and cost nothing less until an admin lets them', () => {
    const closed = { ...open, isGeneralOpen: defaultPlan.isGeneralOpen };
    expect([ruleOf(closed, 'general', 'client_call'), discountOf(closed, 'general')]).toEqual([undefined, 0]);
    expect([ruleOf(open, 'general', 'client_call')?.amount.fixed, discountOf(open, 'general')]).toEqual([500, 5]);
    expect(ruleOf(closed, 'chatter', 'client_call')?.amount.fixed).toBe(1000);
  });
});

describe('the margin', () => {
  const standing = ['client_call', 'client_call_level_1', 'client_call_level_2'] as const;
  const rules = standing.flatMap((event) => ruleOf(defaultPlan, 'chatter', event) ?? []);
  const recruiter = ruleOf(defaultPlan, 'blogger', 'provider_call');
  const sum = [...rules, ...(recruiter ? [recruiter] : [])].reduce((all, { amount }) => all + (amount.fixed ?? 0), 0);

  it.each(currencies)(
    'carries whole what a lawyer’s call pays each time in %s, and leaves some of the fee',
    (currency) => {
      const fee = inCents(defaultPlan, defaultPrices.lawyer[currency].platformFee, currency);
      expect(sum).toBe(1650);
      expect(Math.floor((fee * defaultPlan.marginPercent) / 100)).toBeGreaterThanOrEqual(sum);
      expect(defaultPlan.marginPercent).toBeLessThan(100);
    },
  );
});

it('euros become US cents by the plan’s own rate, rounded down', () => {
  expect(inCents(defaultPlan, 1900, 'EUR')).toBe(2052);
  expect(inCents(defaultPlan, 1, 'EUR')).toBe(1);
  expect(inCents(defaultPlan, 1900, 'USD')).toBe(1900);
});
