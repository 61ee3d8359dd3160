import { describe, expect, it } from 'vitest';
import { defaultPlan, inCents, type Plan, ruleOf } from './programme.ts';

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

it('euros become US cents by the plan’s own rate, rounded down', () => {
  expect(inCents(defaultPlan, 1900, 'EUR')).toBe(2052);
  expect(inCents(defaultPlan, 1, 'EUR')).toBe(1);
  expect(inCents(defaultPlan, 1900, 'USD')).toBe(1900);
});
