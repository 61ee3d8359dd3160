import { type Countries, defaultCountries, defaultFlags, type Flags } from '@sos/domain/openness/openness';
import { defaultRules } from '@sos/domain/calls/default-rules';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import type { Seller } from '@sos/domain/invoices/invoice';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { describe, expect, it } from 'vitest';
import type { PublicConfig } from './ports.ts';
import type { PhoneNumbers } from '../calls/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeGetPublicConfig } from './get-public-config.ts';
import { makeRequireBooking, makeRequireRegistration, openPhones } from './require-open.ts';

const closedTo = (use: 'clients' | 'providers' | 'calls'): Countries => ({
  closed: { FR: { clients: false, providers: false, calls: false, [use]: true } },
});

function set(flags: Partial<Flags> = {}, countries: Countries = defaultCountries) {
  return { flags: async () => ({ ...defaultFlags, ...flags }), countries: async () => countries };
}

it('a booking is refused to everybody while bookings are closed, and to whoever lives in a closed country', async () => {
  const asked: string[] = [];
  const residents = {
    countryOf: async (uid: string) => {
      asked.push(uid);
      return uid === 'nora' ? 'FR' : undefined;
    },
  };
  const booking = (config: ReturnType<typeof set>) => makeRequireBooking({ config, residents });
  await expect(booking(set())('nora')).resolves.toBeUndefined();
  await expect(booking(set({ bookings: false }))('nora')).rejects.toMatchObject({ reason: 'closed_for_now' });
  expect(asked).toEqual([]);
  await expect(booking(set({}, closedTo('clients')))('nora')).rejects.toMatchObject({ reason: 'country_closed' });
  await expect(booking(set({}, closedTo('clients')))('ben')).resolves.toBeUndefined();
  await expect(booking(set({}, closedTo('calls')))('nora')).resolves.toBeUndefined();
});

it('a registration is refused in the words of what is closed', async () => {
  const person = { role: 'lawyer', country: 'FR' } as const;
  await expect(makeRequireRegistration(set())(person)).resolves.toBeUndefined();
  const shut = makeRequireRegistration(set({ registerLawyers: false }));
  await expect(shut(person)).rejects.toMatchObject({ reason: 'closed_for_now' });
  const elsewhere = makeRequireRegistration(set({}, closedTo('providers')));
  await expect(elsewhere(person)).rejects.toMatchObject({ reason: 'country_closed' });
});

it('a telephone is judged with the countries that are closed for calls', async () => {
  const judged: (readonly string[] | undefined)[] = [];
  const plain: PhoneNumbers = {
    check: async (_input, closed) => {
      judged.push(closed);
      return { e164: '+33612345678' };
    },
  };
  await openPhones(plain, set({}, closedTo('calls'))).check('+33 6 12 34 56 78');
  await openPhones(plain, set({}, closedTo('clients'))).check('+33 6 12 34 56 78');
  expect(judged).toEqual([['FR'], []]);
});

describe('what everybody may know', () => {
  const nobody = { uid: '', role: null, isAdmin: false };
  const get = (flags: Partial<Flags>, seller: Seller | null = null) => {
    const config: PublicConfig = {
      ...set(flags),
      price: async (kind, currency) => priceOf(defaultPrices, kind, currency),
      rules: async (kind) => defaultRules[kind],
      seller: async () => seller,
    };
    return checkAnswers('getPublicConfig', makeGetPublicConfig(config))(nobody, {});
  };

  it('is whether we are at work, and of the other switches nothing', async () => {
    expect(await get({ maintenanceNotice: true, bookings: false })).toMatchObject({ maintenance: true });
    expect(await get({})).toMatchObject({ maintenance: false });
    expect(Object.keys(await get({ bookings: false })).toSorted()).toEqual([
      'calls',
      'maintenance',
      'prices',
      'seller',
    ]);
  });

  it('is the price of each kind of call in each currency, without what becomes of it', async () => {
    const { prices, calls } = await get({});
    expect(prices).toHaveLength(4);
    expect(prices).toContainEqual({ kind: 'expat', price: { amount: 2500, currency: 'USD' }, includedMinutes: 30 });
    expect(calls).toEqual({ dialDelay: 240, minimumBillable: 60 });
  });

  it('is who answers for the site, once somebody is named', async () => {
    expect((await get({})).seller).toBeNull();
    expect((await get({}, defaultSeller)).seller).toMatchObject({ name: defaultSeller.name });
  });
});
