import { expect, it } from 'vitest';
import { defaultPlans } from './plan.ts';
import { planProblems, type PlanTerms } from './plan-problems.ts';

const terms: PlanTerms = {
  name: 'Assistant',
  price: { amount: 1900, currency: 'EUR' },
  aiCalls: 100,
  trialDays: 14,
  place: 1,
  isOffered: true,
};

it('nothing is wrong with what is offered at first', () => {
  expect(defaultPlans.flatMap(({ id, ...each }) => planProblems(id, each, each))).toEqual([]);
});

it.each<[string, Partial<PlanTerms>]>([
  ['least', { price: { amount: 50, currency: 'EUR' }, aiCalls: 1, trialDays: 0, place: 0 }],
  ['most', { price: { amount: 100_000, currency: 'EUR' }, aiCalls: 10_000, trialDays: 90, place: 1000 }],
  ['longest', { name: 'a'.repeat(60) }],
])('nothing is wrong with the %s that somebody can mean', (_, differs) => {
  expect(planProblems('assistant', { ...terms, ...differs })).toEqual([]);
});

it.each<[string, Partial<PlanTerms>, string]>([
  ['a name that is empty', { name: '' }, 'name'],
  ['a name with blanks around it', { name: ' Assistant' }, 'name'],
  ['a name that is too long', { name: 'a'.repeat(61) }, 'name'],
  ['a price below the smallest charge', { price: { amount: 49, currency: 'EUR' } }, 'price'],
  ['a price that nobody can mean', { price: { amount: 100_001, currency: 'EUR' } }, 'price'],
  ['half a cent', { price: { amount: 1900.5, currency: 'EUR' } }, 'price'],
  ['another currency', { price: { amount: 1900, currency: 'USD' } }, 'currency'],
  ['no calls', { aiCalls: 0 }, 'aiCalls'],
  ['more calls than can be kept', { aiCalls: 10_001 }, 'aiCalls'],
  ['free days without end', { trialDays: 91 }, 'trialDays'],
  ['a place before the first', { place: -1 }, 'place'],
])('a plan is refused %s', (_what, differs, field) => {
  expect(planProblems('assistant', { ...terms, ...differs }, terms)).toEqual([field]);
});

it('an id is a word of small letters, digits and underscores, and a new plan may have either currency', () => {
  expect(planProblems('assistant_2', { ...terms, price: { amount: 1900, currency: 'USD' } })).toEqual([]);
  for (const id of ['', 'ab', '2nd', 'Assistant', 'assistant-plus', 'a'.repeat(41)]) {
    expect(planProblems(id, terms)).toEqual(['id']);
  }
});
