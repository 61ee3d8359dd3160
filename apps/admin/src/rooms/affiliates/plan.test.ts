import { defaultPlan } from '@sos/domain/affiliates/programme';
import { expect, it } from 'vitest';
import { draftOf, newRule, periodOf } from './plan.ts';

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
