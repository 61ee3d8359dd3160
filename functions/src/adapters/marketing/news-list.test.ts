import { startMarketingSimulator, type MarketingSimulator } from '@sos/marketing-simulator/server';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeNewsList } from './news-list.ts';

const faults = new FaultPlan();
let simulator: MarketingSimulator;
beforeAll(async () => {
  simulator = await startMarketingSimulator({ port: 0, clock: { now: () => 0 }, faults });
});
afterAll(() => simulator.close());

const email = 'nora+news@example.com';
const nora = { email, locale: 'fr' } as const;
const list = (differs = {}) => makeNewsList({ apiBase: simulator.url, listId: 'ab12', apiKey: 'key', ...differs });
const known = () => simulator.readers().map(({ email: address, language, status }) => [address, language, status]);

it('enters somebody once, knows their language, and lets them go and come again', async () => {
  const news = list();
  expect(await news.standing(email)).toBeUndefined();
  await news.enter(nora);
  await news.enter({ ...nora, locale: 'de' });
  expect(known()).toEqual([[email, 'de', 'confirmed']]);
  expect(await news.standing(email)).toBe('reads');
  await news.leave(email);
  await news.leave(email);
  expect([await news.standing(email), known()[0]?.[2]]).toEqual(['left', 'unsubscribed']);
  await news.enter(nora);
  expect(await news.standing(email)).toBe('reads');
});

it('keeps nothing of whoever is forgotten, and takes it well that there is nothing', async () => {
  const news = list();
  await news.enter(nora);
  await news.forget(email);
  await news.forget(email);
  await news.leave(email);
  expect(known()).toEqual([]);
});

it.each(['listId', 'apiKey'])('tells nobody anything without a %s', async (name) => {
  const off = list({ [name]: '' });
  await off.enter(nora);
  await off.leave(email);
  await off.forget(email);
  expect([await off.standing(email), known()]).toEqual([undefined, []]);
});

it.each([
  ['an answer that is none', { do: 'timeout' }, false],
  ['a refusal', { do: 'status', status: 503 }, false],
  ['a key that is wrong', { do: 'status', status: 401 }, true],
] as const)('fails in our own words on %s', async (_what, fault, certain) => {
  faults.add({ where: 'marketing.api', ...fault });
  await expect(list().enter(nora)).rejects.toMatchObject({ name: 'VendorUnavailableError', certain });
});
