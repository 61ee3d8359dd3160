import type { ProfileDocument } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { makeGetProviderProfile } from './get-provider-profile.ts';
import { MemoryProfiles } from '../testing/memory-profiles.ts';
import type { Profiles, StoredProfile } from './ports.ts';
import { makeSearchProviders } from './search-providers.ts';

const NOW = Date.UTC(2026, 0, 5, 18);
const clock = { now: () => NOW };
const anybody: Actor = { uid: '', role: null, isAdmin: false };
const profile = aProfile({ ratingAverage: 4.5, ratingCount: 10, specialities: ['police'] });
const numbered = (count: number, differs: (index: number) => Partial<ProfileDocument> = () => ({})): StoredProfile[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    profile: { ...profile, rank: -index, ...differs(index) },
  }));
const prices = {
  price: async (...[kind, currency]: Parameters<Prices['price']>) => priceOf(defaultPrices, kind, currency),
};
type Prices = Parameters<typeof makeSearchProviders>[0]['prices'];

function searching(stored: StoredProfile[]) {
  const profiles = new MemoryProfiles();
  profiles.add(...stored);
  return checkAnswers('searchProviders', makeSearchProviders({ profiles, prices, clock }));
}

async function everything(stored: StoredProfile[], filters: { language?: string }): Promise<string[]> {
  const search = searching(stored);
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await search(anybody, { currency: 'EUR', cursor, ...filters });
    ids.push(...page.providers.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return ids;
}

describe('searching providers', () => {
  it.each([0, 1, 23, 24, 25, 60, 200])('finds each of %i exactly once, page by page', async (count) => {
    const ids = await everything(numbered(count), {});
    expect(ids).toEqual(numbered(count).map(({ id }) => id));
  });

  it('finds the few that match among many that do not', async () => {
    const stored = numbered(300, (index) => ({ languages: index % 97 === 0 ? ['ja'] : ['fr'] }));
    expect(await everything(stored, { language: 'ja' })).toEqual(['p0', 'p97', 'p194', 'p291']);
  });

  it.each([
    [{ language: 'de' }, 0],
    [{ language: 'fr' }, 1],
    [{ speciality: 'tax' }, 0],
    [{ minRating: 4.6 }, 0],
    [{ minRating: 4.5 }, 1],
    [{ maxPrice: 4899 }, 0],
    [{ maxPrice: 4900 }, 1],
  ] as const)('with %o finds %i', async (filters, count) => {
    const found = await searching(numbered(1))(anybody, { currency: 'EUR', ...filters });
    expect(found.providers).toHaveLength(count);
  });

  it('shows whoever is past the end of their hours as offline, and not among those online now', async () => {
    const stored = numbered(2, (index) => ({ closesAt: index === 0 ? NOW : NOW + 1 }));
    const all = await searching(stored)(anybody, { currency: 'EUR' });
    expect(all.providers.map(({ availability }) => availability)).toEqual(['offline', 'available']);
    const online = await searching(stored)(anybody, { currency: 'EUR', onlineNow: true });
    expect(online.providers.map(({ id }) => id)).toEqual(['p1']);
  });

  it('shows the price of the kind in the asked currency', async () => {
    const found = await searching(numbered(1, () => ({ kind: 'expat' })))(anybody, { currency: 'USD' });
    expect(found.providers[0]).toMatchObject({ price: { amount: 2500, currency: 'USD' }, includedMinutes: 30 });
  });
});

it('a cursor that none of its answers gave is refused in words', async () => {
  const search = makeSearchProviders({ profiles: { search: async () => undefined }, prices, clock });
  const asked = search(anybody, { currency: 'EUR', cursor: 'hidden' });
  await expect(asked).rejects.toMatchObject({ kind: 'invalid', reason: 'invalid_input' });
});

describe('a provider’s profile', () => {
  const getting = (find: Profiles['find']) =>
    checkAnswers(
      'getProviderProfile',
      makeGetProviderProfile({ profiles: { find, reviews: async () => [] }, prices, clock }),
    );
  it.each([
    ['unknown', undefined],
    ['hidden', { ...profile, visible: false }],
    ['not approved', { ...profile, approval: 'pending' as const }],
  ])('is not found when %s', async (_, stored) => {
    const find = async (id: string) => (stored ? { id, profile: stored } : undefined);
    const get = getting(find);
    await expect(get(anybody, { providerId: 'p1', currency: 'EUR' })).rejects.toMatchObject({ reason: 'not_found' });
  });

  it.each([
    [NOW + 1, NOW + 1],
    [NOW, null],
    [null, null],
  ])('says when their hours begin next, unless that is over: %s', async (opensAt, shown) => {
    const get = getting(async (id) => ({ id, profile: { ...profile, opensAt } }));
    expect((await get(anybody, { providerId: 'p1', currency: 'EUR' })).opensAt).toBe(shown);
  });

  it('keeps to itself what is nobody’s business', async () => {
    const get = getting(async (id) => ({ id, profile }));
    const shown = await get(anybody, { providerId: 'p1', currency: 'EUR' });
    expect(shown).not.toHaveProperty('busyWith');
    expect(shown).not.toHaveProperty('rank');
    expect(shown).not.toHaveProperty('approval');
  });
});
