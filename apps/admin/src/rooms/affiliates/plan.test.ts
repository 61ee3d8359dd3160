import { planProblems } from '@sos/domain/affiliates/plan-problems';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { expect, it } from 'vitest';
import { draftOf, newProgramme, newRule, periodOf, withText } from './plan.ts';

it('a draft has no version, which the server gives it', () => {
  const draft = draftOf(defaultPlan);
  expect(draft).not.toHaveProperty('version');
  expect({ ...draft, version: 1 }).toEqual(defaultPlan);
});

it('a new rule is sound by itself, a threshold with its calls', () => {
  expect(newRule('client_call')).toMatchObject({ amount: { fixed: 1000 }, calls: null });
  expect(newRule('threshold').calls).toBe(10);
});

it('a period is whole days in UTC', () => {
  expect(periodOf('2026-11-01', '2026-11-01')).toEqual({ from: Date.UTC(2026, 10, 1), until: Date.UTC(2026, 10, 2) });
  expect(periodOf('2026-11-02', '2026-11-01')).toBeNull();
  expect(periodOf('', '2026-11-01')).toBeNull();
});

it('a new programme is a draft that lacks its English words alone', () => {
  const problems = planProblems({ ...draftOf(defaultPlan), added: [newProgramme('ambassador')] });
  expect(problems).toEqual(['name', 'text', 'place'].map((field) => `ambassador.texts.en.${field}`));
});

it('a language in which nothing is written any more is left out, English never', () => {
  const nothing = { name: '', text: '', place: '' };
  const texts = { en: { ...nothing, name: 'A' }, fr: { ...nothing, name: 'B' } };
  expect(withText(texts, 'fr', nothing)).toEqual({ en: texts.en });
  expect(withText(texts, 'en', nothing)).toEqual({ ...texts, en: nothing });
  expect(withText(texts, 'de', texts.fr)).toEqual({ ...texts, de: texts.fr });
});
