import { beforeEach, describe, expect, it } from 'vitest';
import { pausesContract } from '../../../usecases/limits/limits.contract.ts';
import type { Count, Limits } from '../../../usecases/limits/ports.ts';
import { db } from '../shared/db.ts';
import { at20, localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeLimitStore } from './limit-store.ts';

const firestore = localFirestore();

let now = START;
let limits: Limits;
beforeEach(() => {
  now = START;
  limits = makeLimitStore({ now: () => now }, async () => ({ cold_rings: 2 }));
});
const documents = async () => (await db().collection('rate_limits').get()).docs;

it('counts up to the limit for each, and from the beginning in the next window', async () => {
  expect([await limits.take('payments_opened', 'ana'), await limits.take('payments_opened', 'ben')]).toEqual([0, 0]);
  for (let count = 0; count < 4; count++) expect(await limits.take('payments_opened', 'ana')).toBe(0);
  expect(await limits.take('payments_opened', 'ana')).toBe(3600);
  expect(await limits.count('payments_opened', 'ana')).toBe(5);
  now += 3_600_000;
  expect(await limits.take('payments_opened', 'ana')).toBe(0);
});

it('counts what an admin allows, and several at once', async () => {
  expect(await limits.take('cold_rings', '+33612345678', 2)).toBe(0);
  expect(await limits.take('cold_rings', '+33612345678')).toBeGreaterThan(0);
});

it('says which limit would be gone over, of one document and of several, and counts nothing', async () => {
  await limits.take('cold_rings', 'line');
  await limits.take('dialling_by_country', '+33', 59_000);
  const ring = { name: 'cold_rings', key: 'line', wanted: 1 } as const;
  const spent = { name: 'dialling_by_country', key: '+33', wanted: 1000 } as const;
  const platform = { name: 'dialling', key: 'platform', wanted: 141_000 } as const;
  const before = (await documents()).length;
  expect(await limits.wouldGoOver([ring, spent, platform])).toEqual([undefined]);
  expect(await limits.wouldGoOver([{ ...ring, wanted: 2 }, spent], [ring])).toEqual([
    expect.objectContaining({ over: 'cold_rings' }),
    undefined,
  ]);
  expect(await limits.wouldGoOver([ring, { ...spent, wanted: 1001 }])).toMatchObject([{ over: 'dialling_by_country' }]);
  const over = await limits.wouldGoOver([{ ...platform, wanted: 141_001 }]);
  expect(over).toEqual([{ over: 'dialling', retryAfter: expect.any(Number) as number }]);
  expect((await documents()).length).toBe(before);
  expect(await limits.count('cold_rings', 'line')).toBe(1);
});

it('looks at a document once for all lists, and again only when the limit comes near or half a minute is over', async () => {
  const one = { name: 'dialling_by_number', key: 'line', wanted: 60 } as const;
  const other = { name: 'dialling_by_person', key: 'ana', wanted: 60 } as const;
  const instance = makeLimitStore({ now: () => now }, async () => ({}));
  const reads = async (...lists: (readonly Count[])[]) => {
    firestore.server.resetStats();
    expect((await instance.wouldGoOver(...lists)).filter(Boolean)).toEqual([]);
    return firestore.server.stats().reads;
  };
  expect([await reads([one], [{ ...one, wanted: 1 }, other]), await reads([one, other])]).toEqual([2, 0]);
  await instance.takeAll([{ ...one, wanted: 2400 }]);
  expect([await reads([one]), await reads([other])]).toEqual([0, 0]);
  expect(await reads([{ ...one, wanted: 3000 }])).toBe(1);
  now += 30_000;
  expect(await reads([one, other])).toBe(2);
});

it('reads a document once for all who look at it at the same instant', async () => {
  await limits.take('cold_rings', 'line');
  const instance = makeLimitStore({ now: () => now }, async () => ({}));
  firestore.server.resetStats();
  const [rings, over] = await Promise.all([
    instance.count('cold_rings', 'line'),
    instance.wouldGoOver([
      { name: 'dialling_by_number', key: 'line', wanted: 60 },
      { name: 'dialling_by_person', key: 'ana', wanted: 60 },
    ]),
  ]);
  expect([rings, over, firestore.server.stats().reads]).toEqual([1, [undefined], 2]);
});

it('keeps nothing that says whom it is about, and when it may be deleted', async () => {
  await limits.take('cold_rings', '+33612345678');
  const [counted] = await documents();
  expect(JSON.stringify([counted?.id, counted?.data()])).not.toContain('33612345678');
  expect(counted?.get('expiresAt')).toBeDefined();
});

it('loses none of twenty at once, spread over several documents', async () => {
  expect(await at20(() => limits.take('dialling', 'platform', 5))).toEqual(Array.from({ length: 20 }, () => 0));
  expect(await limits.count('dialling', 'platform')).toBe(100);
  expect((await documents()).length).toBeGreaterThan(1);
});

it('lets no more through of eight at once than one after the other', async () => {
  const waits = await Promise.all(Array.from({ length: 8 }, () => limits.take('payments_opened', 'ana')));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  expect(await limits.count('payments_opened', 'ana')).toBe(5);
});

it('gives back what was counted, spread as it is, and never more', async () => {
  await at20(() => limits.take('dialling', 'platform', 5));
  await limits.giveBack('dialling', 'platform', 60);
  expect(await limits.count('dialling', 'platform')).toBe(40);
  await limits.giveBack('dialling', 'platform', 60);
  await limits.giveBack('dialling', 'nobody', 60);
  expect(await limits.count('dialling', 'platform')).toBe(0);
});

const dialling = [
  { name: 'cold_rings', key: 'line', wanted: 2 },
  { name: 'dialling', key: 'platform', wanted: 60 },
] as const;

it('counts under several limits at the price of one read and one write each, however they are spread', async () => {
  for (let count = 0; count < 9; count++) await limits.take('dialling', 'platform', 5);
  const other = makeLimitStore({ now: () => now }, async () => ({}));
  firestore.server.resetStats();
  expect(await other.takeAll(dialling)).toEqual({ spent: [2, 105] });
  expect(firestore.server.stats()).toMatchObject({ reads: 2, writes: 2 });
});

it('counts two of one subject and window in one document, each for itself', async () => {
  const both = [
    { name: 'cold_rings', key: 'line', wanted: 1 },
    { name: 'dialling_by_number', key: 'line', wanted: 60 },
  ] as const;
  const other = anInstance();
  firestore.server.resetStats();
  expect(await other.takeAll(both)).toEqual({ spent: [1, 60] });
  expect(firestore.server.stats()).toMatchObject({ reads: 1, writes: 1 });
  await limits.giveBack('dialling_by_number', 'line', 20);
  expect(await limits.count('cold_rings', 'line')).toBe(1);
  expect(await limits.count('dialling_by_number', 'line')).toBe(40);
  expect(await anInstance().takeAll(both)).toEqual({ spent: [2, 100] });
  expect(await documents()).toHaveLength(1);
});

it('keeps what a person may open and what they were refused in one document, read once to judge each', async () => {
  await limits.note('declines_by_person', 'ana');
  const other = anInstance();
  firestore.server.resetStats();
  expect(await other.pause([{ name: 'declines_by_person', key: 'ana' }])).toBe(0);
  expect(await other.take('payments_opened', 'ana')).toBe(0);
  expect(firestore.server.stats()).toMatchObject({ reads: 1, writes: 1 });
  expect(await documents()).toHaveLength(1);
  expect(await limits.count('declines_by_person', 'ana')).toBe(1);
});

it('counts again without a read what it has counted last, and never more than another instance leaves', async () => {
  const [one, other] = [anInstance(), anInstance()];
  expect(await one.take('payments_opened', 'ana')).toBe(0);
  firestore.server.resetStats();
  expect(await one.take('payments_opened', 'ana')).toBe(0);
  expect(firestore.server.stats()).toMatchObject({ reads: 0, writes: 1 });
  expect(await other.take('payments_opened', 'ana', 2)).toBe(0);
  expect(await one.take('payments_opened', 'ana')).toBe(0);
  expect([await other.take('payments_opened', 'ana'), await one.take('payments_opened', 'ana')]).toEqual([3600, 3600]);
  expect(await limits.count('payments_opened', 'ana')).toBe(5);
});

it('refuses nobody by what it remembers, once another has given back', async () => {
  const [one, other] = [anInstance(), anInstance()];
  expect(await one.take('payments_opened', 'ana', 5)).toBe(0);
  await other.giveBack('payments_opened', 'ana', 2);
  expect(await one.take('payments_opened', 'ana', 2)).toBe(0);
});

it('counts under none of several when one of them would be gone over', async () => {
  await limits.takeAll(dialling);
  expect(await limits.takeAll(dialling)).toMatchObject({ over: 'cold_rings' });
  expect(await limits.count('dialling', 'platform')).toBe(60);
});

const dialTo = (country: string, wanted = 60) =>
  [
    { name: 'dialling_by_country', key: country, wanted },
    { name: 'dialling', key: 'platform', wanted },
  ] as const;
const anInstance = () => makeLimitStore({ now: () => now }, async () => ({}));

it('counts for the platform with each country, in one write for both', async () => {
  firestore.server.resetStats();
  expect(await limits.takeAll(dialTo('33'))).toEqual({ spent: [60, 60] });
  expect(firestore.server.stats()).toMatchObject({ writes: 1 });
  expect(await anInstance().takeAll(dialTo('66'))).toEqual({ spent: [60, 120] });
  expect(await limits.count('dialling', 'platform')).toBe(120);
  await limits.giveBack('dialling_by_country', '33', 60);
  expect(await limits.count('dialling', 'platform')).toBe(60);
});

it('refuses what all countries together would go over, and no country alone', async () => {
  for (const country of ['33', '34', '35', '36']) await limits.takeAll(dialTo(country, 50_000));
  expect(await anInstance().takeAll(dialTo('66', 1))).toMatchObject({ over: 'dialling' });
});

it('reads a sum that is far from its limit twice a minute, and one that is near each time', async () => {
  const instance = anInstance();
  const reads = async (wanted: number) => {
    firestore.server.resetStats();
    await instance.takeAll(dialTo('33', wanted));
    return firestore.server.stats().reads;
  };
  expect([await reads(60), await reads(60)]).toEqual([2, 0]);
  now += 30_000;
  expect(await reads(60)).toBe(2);
  expect([await reads(20_000), await reads(30_000)]).toEqual([1, 2]);
});

it('reads a sum once for all who ask together', async () => {
  const instance = anInstance();
  firestore.server.resetStats();
  await at20(() => instance.takeAll(dialTo('33', 5)));
  expect(firestore.server.stats().reads).toBe(2);
  expect(await limits.count('dialling', 'platform')).toBe(100);
});

it('goes on from what an older release has counted', async () => {
  await limits.take('payments_opened', 'ana');
  const [stored] = await documents();
  await stored?.ref.set({ used: 4, expiresAt: stored.get('expiresAt') });
  expect([await limits.take('payments_opened', 'ana'), await limits.take('payments_opened', 'ana')]).toEqual([0, 3600]);
});

describe('pauses in Firestore', () => {
  pausesContract(() => {
    now = Date.UTC(2026, 0, 5, 12);
    return { limits, wait: (seconds) => void (now += seconds * 1000) };
  });
});
