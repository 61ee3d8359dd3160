import { expect, it } from 'vitest';
import { type Entry, newTerms, subscribersOf, type Terms, versionsOf } from './plan.ts';

const entry = (revision: number, changes: Entry['changes']): Entry => ({
  id: `plan-assistant-${revision}`,
  adminId: 'irma',
  action: 'adminManagePlans',
  subjectKind: 'plan',
  subjectId: 'assistant',
  changes,
  reason: 'It is dear.',
  at: revision,
  undoes: null,
});
const change = (path: string, before: string | number | boolean | null, after: string | number | boolean) => {
  return { path, before, after };
};
const now: Terms = { ...newTerms, name: 'Gold', price: { amount: 3900, currency: 'EUR' }, isOffered: false };

it('each deed is shown with what the plan was before it', () => {
  const entries = [
    entry(3, [change('isOffered', true, false), change('price.amount', 2900, 3900)]),
    entry(2, [change('name', 'Silver', 'Gold'), change('price.amount', 1900, 2900)]),
  ];
  expect(versionsOf(now, entries).map(({ before }) => before)).toEqual([
    { ...now, isOffered: true, price: { amount: 2900, currency: 'EUR' } },
    { ...now, isOffered: true, name: 'Silver', price: { amount: 1900, currency: 'EUR' } },
  ]);
});

it('there was nothing before a plan was made', () => {
  const made = entry(1, [change('name', null, 'Gold'), change('aiCalls', null, 100)]);
  const versions = versionsOf(now, [entry(2, [change('aiCalls', 100, 200)]), made]);
  expect(versions.map(({ before }) => before?.aiCalls)).toEqual([100, undefined]);
});

it('subscribers of every state count', () => {
  expect(subscribersOf({ subscribers: { active: 4, trial: 2, past_due: 1 } })).toBe(7);
  expect(subscribersOf({ subscribers: {} })).toBe(0);
});
