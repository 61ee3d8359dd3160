import { startMarketingSimulator, type MarketingSimulator } from '@sos/marketing-simulator/server';
import { money } from '@sos/domain/money/money';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tell, Told } from '../../usecases/analytics/ports.ts';
import { makeAdsConversions } from './ads-conversions.ts';
import { makeMeasurement } from './measurement.ts';
import { makeConversions } from './conversions.ts';

const faults = new FaultPlan();
let simulator: MarketingSimulator;
beforeAll(async () => {
  simulator = await startMarketingSimulator({ port: 0, clock: { now: () => 0 }, faults });
});
afterAll(() => simulator.close());

const booked: Told = {
  event: 'booked',
  page: 'booking',
  locale: 'fr',
  at: Date.UTC(2026, 0, 5, 12),
  eventId: 'event-1',
  visitId: 'visit-1',
  clickId: 'Cj0K',
  email: 'Nora@Example.com',
};
const vendors: Readonly<Record<'ga4' | 'meta' | 'google_ads', (isOn?: boolean) => Tell>> = {
  ga4: (isOn = true) => makeMeasurement({ apiBase: simulator.url, measurementId: isOn ? 'G-1' : '', apiSecret: 'key' }),
  meta: (isOn = true) =>
    makeConversions({
      apiBase: simulator.url,
      pixelId: isOn ? '7' : '',
      accessToken: 'key',
      webOrigin: 'https://sos-expat.example',
    }),
  google_ads: (isOn = true) =>
    makeAdsConversions({
      apiBase: simulator.url,
      customerId: isOn ? '12' : '',
      actions: { booked: '2', registered: '', talked: '3' },
      developerToken: 'key',
      accessToken: async () => 'token',
    }),
};
const names = ['ga4', 'meta', 'google_ads'] as const;
const toldTo = (name: string) => simulator.counted().filter(({ vendor }) => vendor === name);

describe.each(names)('%s', (name) => {
  it('is told what it needs, and no address that could be read', async () => {
    await vendors[name]()(booked);
    expect(toldTo(name)).toHaveLength(1);
    expect(JSON.stringify(toldTo(name)).toLowerCase()).not.toContain('nora');
  });

  it('is told nothing where it is not configured', async () => {
    const before = simulator.counted().length;
    await vendors[name](false)(booked);
    expect(simulator.counted()).toHaveLength(before);
  });

  it.each([
    ['an answer that is none', { do: 'timeout' }],
    ['a refusal', { do: 'status', status: 503 }],
  ] as const)('fails in our own words on %s', async (_what, fault) => {
    faults.add({ where: 'marketing.api', ...fault });
    await expect(vendors[name]()(booked)).rejects.toMatchObject({ name: 'VendorUnavailableError' });
  });
});

it('counts a booking that is told twice once, where the vendor knows its id', async () => {
  for (const name of names) await vendors[name]()(booked);
  expect(names.map((name) => toldTo(name).length)).toEqual([2, 1, 1]);
});

it('tells advertising nothing of pages, and Google Ads of nobody who came by no advertisement', async () => {
  const before = simulator.counted().length;
  await vendors.meta()({ ...booked, event: 'page_view' });
  await vendors.google_ads()({ ...booked, eventId: 'event-2', clickId: null });
  await vendors.google_ads()({ ...booked, eventId: 'event-3', event: 'registered' });
  expect(simulator.counted()).toHaveLength(before);
});

it('is told what a call was worth, in whole units of its currency, where one took place', async () => {
  const talked: Told = { ...booked, event: 'talked', eventId: 'event-4', value: money(4900, 'EUR') };
  for (const name of names) await vendors[name]()(talked);
  const [last] = toldTo('google_ads');
  expect(last).toMatchObject({ event: '3', body: { conversionValue: 49, currencyCode: 'EUR' } });
  expect(toldTo('meta')[0]).toMatchObject({ event: 'Purchase', body: { custom_data: { value: 49, currency: 'EUR' } } });
  expect(toldTo('ga4')[0]).toMatchObject({
    event: 'talked',
    body: { events: [{ params: { value: 49, currency: 'EUR' } }] },
  });
  await vendors.google_ads()({ ...booked, eventId: 'event-5' });
  expect(toldTo('google_ads')[0]?.body).not.toHaveProperty('conversionValue');
});
