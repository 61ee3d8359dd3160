import { pricingSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { defaultPrices } from '@sos/domain/money/price';
import { beforeEach, describe, expect, it } from 'vitest';
import { at20, localFirestore, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeConfiguration } from './configuration.ts';
import { db } from './db.ts';

const firestore = localFirestore();
let now = START;
const clock = { now: () => now };
beforeEach(() => void (now = START));

describe('configuration', () => {
  it('has defaults until an admin sets something, which is heard of within a minute', async () => {
    const configuration = makeConfiguration(clock);
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

  it('is read once for all who ask within a minute, and again after it could not be understood', async () => {
    const configuration = makeConfiguration(clock);
    await db().doc(paths.callConfig()).set({ lawyer: 'soon' });
    await expect(configuration.rules('lawyer')).rejects.toThrow('admin_config/calls');
    await db().doc(paths.callConfig()).delete();
    firestore.server.resetStats();
    await at20(() => configuration.rules('expat'));
    expect(await configuration.rules('expat')).toMatchObject({ maxTalk: 1800 });
    expect(firestore.server.stats().reads).toBe(1);
  });
});
