import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { capacityDocument } from './document.ts';
import { perCall } from './figures.ts';
import { ceilings, dayOf } from './model.ts';

it('is what the page says', async () => {
  expect(await readFile(new URL('../../../../docs/capacity.md', import.meta.url), 'utf8')).toBe(capacityDocument());
});

it('grows with the calls, and each limit is met where it says', () => {
  const [hundred, thousand] = [dayOf(100), dayOf(1000)];
  expect(thousand.reads).toBe(hundred.reads * 10);
  expect(thousand.dialsASecond).toBeCloseTo(hundred.dialsASecond * 10);
  const dials = ceilings().find(({ limit }) => limit === 'dialsASecond');
  expect(dayOf(dials?.calls ?? 0).dialsASecond).toBeCloseTo(1);
  const stripe = ceilings().find(({ limit }) => limit === 'stripeRequestsASecond');
  expect(dayOf(stripe?.calls ?? 0).stripeRequestsASecond).toBeCloseTo(100);
});

it('has a source for every figure of a call', () => {
  for (const { value, from } of Object.values(perCall)) expect([value > 0, from.length > 10]).toEqual([true, true]);
});
