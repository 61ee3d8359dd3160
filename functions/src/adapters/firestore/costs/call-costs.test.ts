import { awaitedCost, withLegs } from '@sos/domain/costs/call-cost';
import { expect, it } from 'vitest';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { callSidsOf, makeCallCosts } from './call-costs.ts';

const MINUTE = 60_000;
const priced = [{ attemptId: 'client-1', price: { hundredths: 140, currency: 'USD' } }] as const;

localFirestore();
const costs = makeCallCosts(noneCorrupt);

it('what calls cost is begun once, and changed from what is known', async () => {
  await costs.begin('s-1', awaitedCost(0));
  await costs.change('s-1', (before) => withLegs(before, priced, 10 * MINUTE));
  await costs.begin('s-1', awaitedCost(0));
  expect(await costs.read('s-1')).toMatchObject({ endedAt: 0, tries: 1, askAgainAt: null, legs: priced });
  await costs.change('s-9', (before) => before);
  expect(await costs.read('s-9')).toBeUndefined();
});

it('those whose time has come are found page by page, the one that waits longest first, also while they are asked for', async () => {
  for (const [id, endedAt] of Object.entries({ a: 3, b: 1, c: 2, d: 90 * MINUTE })) {
    await costs.begin(id, awaitedCost(endedAt));
  }
  const page = await costs.due(20 * MINUTE, { limit: 2, after: null });
  expect(page).toEqual({ ids: ['b', 'c'], next: 'c' });
  await costs.change('b', (before) => withLegs(before, priced, MINUTE));
  expect(await costs.due(20 * MINUTE, { limit: 2, after: 'c' })).toEqual({ ids: ['a'], next: null });
  expect(await costs.due(20 * MINUTE, { limit: 2, after: null })).toEqual({ ids: ['c', 'a'], next: 'a' });
});

it('a session of which nothing is known rang nobody', async () => {
  expect(await callSidsOf('s-9')).toEqual({});
});
