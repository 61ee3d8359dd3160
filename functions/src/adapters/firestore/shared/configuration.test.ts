import { callConfigSchema, limitsSchema, pricingDocumentSchema, pricingSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { defaultRules } from '@sos/domain/calls/default-rules';
import { defaultPrices } from '@sos/domain/money/price';
import { DocumentReference } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at20, localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeConfiguration } from './configuration.ts';
import { db } from './db.ts';

const firestore = localFirestore();
let now = START;
const clock = { now: () => now };
beforeEach(() => void (now = START));

describe('configuration', () => {
  it('has defaults until an admin sets something, which is heard of within a minute', async () => {
    const configuration = makeConfiguration(clock, noneCorrupt);
    const price = () => configuration.price('lawyer', 'EUR');
    expect(await price()).toMatchObject({ total: { amount: 4900, currency: 'EUR' } });
    const dearer = { total: 5900, platformFee: 1900, includedMinutes: 25 };
    const prices = { ...defaultPrices, lawyer: { ...defaultPrices.lawyer, EUR: dearer } };
    await put(paths.pricingConfig(), pricingSchema, prices);
    now += 60_000;
    expect(await price()).toMatchObject({ total: { amount: 4900 } });
    now += 1;
    expect(await price()).toMatchObject({ total: { amount: 5900 }, includedMinutes: 25 });
  });

  it('for later counts from its instant on, also where it was read before', async () => {
    const configuration = makeConfiguration(clock, noneCorrupt);
    const dearer = {
      ...defaultPrices,
      lawyer: { ...defaultPrices.lawyer, EUR: { ...defaultPrices.lawyer.EUR, total: 5900 } },
    };
    const next = { ...dearer, at: START + 30_000 };
    await put(paths.pricingConfig(), pricingDocumentSchema, { ...defaultPrices, revision: 1, next });
    const total = async () => (await configuration.price('lawyer', 'EUR')).total.amount;
    expect(await total()).toBe(4900);
    now += 29_999;
    expect(await total()).toBe(4900);
    now += 1;
    expect(await total()).toBe(5900);
  });

  it('is heard of within five minutes where it only bounds what may be done', async () => {
    const configuration = makeConfiguration(clock, noneCorrupt);
    expect(await configuration.limits()).toEqual({});
    await put(paths.limitsConfig(), limitsSchema, { maxima: { payments_opened: 9 } });
    now += 300_000;
    expect(await configuration.limits()).toEqual({});
    now += 1;
    expect(await configuration.limits()).toEqual({ payments_opened: 9 });
  });

  it('is read once for all who ask within a minute, and again after it could not be read', async () => {
    const configuration = makeConfiguration(clock, noneCorrupt);
    vi.spyOn(DocumentReference.prototype, 'get').mockRejectedValueOnce(new Error('out of reach'));
    await expect(configuration.rules('lawyer')).rejects.toThrow('out of reach');
    firestore.server.resetStats();
    await at20(() => configuration.rules('expat'));
    expect(await configuration.rules('expat')).toMatchObject({ maxTalk: 1800 });
    // The rules, and the prices from which the longest talk follows.
    expect(firestore.server.stats().reads).toBe(2);
  });

  it('lets a call last as long as the price includes, whatever an earlier release was told', async () => {
    const configuration = makeConfiguration(clock, noneCorrupt);
    const USD = { ...defaultPrices.lawyer.USD, includedMinutes: 45 };
    await put(paths.pricingConfig(), pricingSchema, { ...defaultPrices, lawyer: { ...defaultPrices.lawyer, USD } });
    await db().doc(paths.callConfig()).set(defaultRules);
    expect(await configuration.rules('lawyer')).toMatchObject({ maxTalk: 45 * 60 });
    expect(await configuration.rules('expat')).toMatchObject({ maxTalk: 30 * 60 });
  });

  it('that cannot be understood is reported, and leaves the defaults or what was last understood', async () => {
    const reported: string[] = [];
    const configuration = makeConfiguration(clock, async ({ path }) => void reported.push(path));
    const later = () => void (now += 60_001);
    const delay = async () => (await configuration.rules('lawyer')).dialDelay;
    await db().doc(paths.callConfig()).set({ lawyer: 'soon' });
    expect(await delay()).toBe(defaultRules.lawyer.dialDelay);
    await put(paths.callConfig(), callConfigSchema, {
      ...defaultRules,
      lawyer: { ...defaultRules.lawyer, dialDelay: 77 },
    });
    later();
    expect(await delay()).toBe(77);
    await db().doc(paths.callConfig()).update({ lawyer: 'soon' });
    later();
    expect(await delay()).toBe(77);
    expect(reported).toEqual([paths.callConfig(), paths.callConfig()]);
    await db().doc(paths.callConfig()).delete();
    later();
    expect(await delay()).toBe(defaultRules.lawyer.dialDelay);
  });
});
