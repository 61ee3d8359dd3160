import { describe, expect, it } from 'vitest';
import { currencies } from '../money/money.ts';
import { defaultPrices } from '../money/price.ts';
import { anAddedProgramme } from '../testing/an-added-programme.ts';
import { defaultPlan, discountOf, holdOf, inCents, isOpen, type Plan, ruleOf } from './programme.ts';

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
    expect(ruleOf(defaultPlan, { programme: 'blogger' }, 'provider_call')?.months).toBe(6);
    expect(ruleOf(defaultPlan, { programme: 'chatter' }, 'provider_call')).toBeUndefined();
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
    expect([
      ruleOf(closed, { programme: 'general' }, 'client_call'),
      discountOf(closed, { programme: 'general' }),
    ]).toEqual([undefined, 0]);
    expect([
      ruleOf(open, { programme: 'general' }, 'client_call')?.amount.fixed,
      discountOf(open, { programme: 'general' }),
    ]).toEqual([500, 5]);
    expect(ruleOf(closed, { programme: 'chatter' }, 'client_call')?.amount.fixed).toBe(1000);
  });
});

describe('a programme that an admin has added', () => {
  const hold = { validateAfterHours: 1, releaseAfterHours: 2, leastSeconds: 90 };
  const planWith = (differs: Parameters<typeof anAddedProgramme>[0]): Plan => ({
    ...defaultPlan,
    added: [anAddedProgramme({ id: 'other' }), anAddedProgramme(differs)],
  });
  const whose = { programme: 'partner', added: 'ambassador' } as const;

  it('pays by its own rules, holds and discount', () => {
    const plan = planWith({ hold, codeDiscount: 7 });
    expect(ruleOf(plan, whose, 'client_call')?.amount.fixed).toBe(800);
    expect(ruleOf(plan, whose, 'activation')).toBeUndefined();
    expect([holdOf(plan, whose), discountOf(plan, whose)]).toEqual([hold, 7]);
    expect(holdOf(planWith({}), whose)).toMatchObject({ validateAfterHours: 24, leastSeconds: 120 });
    expect(holdOf(plan, { programme: 'chatter' })).toMatchObject({ validateAfterHours: 24, leastSeconds: 120 });
  });

  it('pays nobody while it is a draft, nor once it is there no more, and goes on when it is closed', () => {
    const states = (['draft', 'open', 'closed'] as const).map((state) => isOpen(planWith({ state }), whose));
    expect(states).toEqual([false, true, true]);
    expect([isOpen(defaultPlan, whose), ruleOf(defaultPlan, whose, 'client_call')]).toEqual([false, undefined]);
    const draft = planWith({ state: 'draft', codeDiscount: 7 });
    expect([ruleOf(draft, whose, 'client_call'), discountOf(draft, whose)]).toEqual([undefined, 0]);
  });
});

describe('the margin', () => {
  const standing = ['client_call', 'client_call_level_1', 'client_call_level_2'] as const;
  const rules = standing.flatMap((event) => ruleOf(defaultPlan, { programme: 'chatter' }, event) ?? []);
  const recruiter = ruleOf(defaultPlan, { programme: 'blogger' }, 'provider_call');
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
