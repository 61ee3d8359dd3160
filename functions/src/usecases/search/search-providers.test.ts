import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { catalogueOf } from '@sos/domain/search/catalogue';
import type { Facts, Live } from '@sos/domain/search/person';
import { describe, expect, it } from 'vitest';
import type { Prices } from '../providers/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemorySavedSearches } from '../testing/memory-search.ts';
import { makeGetCoverage } from './get-coverage.ts';
import { makeSaveSearch } from './save-search.ts';
import { someFacts } from './search-index.contract.ts';
import { makeSearchProviders } from './search-providers.ts';

const NOW = Date.UTC(2026, 0, 5, 18);
const clock = { now: () => NOW };
const pagesOf = () => new Map([['TH', [{ country: 'TH', kind: 'lawyer' } as const]]]);
const anybody: Actor = { uid: '', role: null, isAdmin: false };
const prices: Prices = { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) };
const free: Live = { availability: 'available', closesAt: null, opensAt: null };

type Row = Partial<Facts> & Partial<Live>;
const numbered = (count: number, differs: (index: number) => Row = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({ id: `p${String(index).padStart(3, '0')}`, row: differs(index) }));

function searching(people: readonly { readonly id: string; readonly row: Row }[]) {
  const facts = people.map(({ id, row: { availability: _a, closesAt: _c, opensAt: _o, ...own } }) => {
    return [id, { ...someFacts, ratingAverage: 4.5, ratingCount: 10, specialities: ['police'], ...own }] as const;
  });
  const live = new Map(
    people.map(({ id, row: { availability = free.availability, closesAt = null } }) => [
      id,
      { ...free, availability, closesAt },
    ]),
  );
  const directory = { catalogue: async () => catalogueOf(facts, (id) => live.get(id)) };
  return {
    search: checkAnswers('searchProviders', makeSearchProviders({ directory, prices, clock })),
    cover: checkAnswers('getCoverage', makeGetCoverage({ directory, standing: pagesOf, clock })),
  };
}

async function everything(people: readonly { readonly id: string; readonly row: Row }[], filters = {}) {
  const { search } = searching(people);
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

  it('says of our own team that they are, and nothing of it of anybody else', async () => {
    const { search } = searching([
      { id: 'own', row: { ofPlatform: true } },
      { id: 'other', row: {} },
    ]);
    const { providers } = await search(anybody, { currency: 'EUR' });
    const said = new Map(providers.map(({ id, ofPlatform }) => [id, ofPlatform]));
    expect([said.get('own'), said.get('other')]).toEqual([true, undefined]);
  });

  it('says of each what was checked that says most, and nothing that this release has no words for', async () => {
    const check = { what: 'bar_admission', authority: 'Barreau de Paris', at: NOW };
    const { search } = searching([
      { id: 'checked', row: { check } },
      { id: 'newer', row: { check: { ...check, what: 'passport' } } },
      { id: 'other', row: {} },
    ]);
    const { providers } = await search(anybody, { currency: 'EUR' });
    const said = new Map(providers.map((shown) => [shown.id, shown.check]));
    expect([said.get('checked'), said.get('newer'), said.get('other')]).toEqual([check, undefined, undefined]);
  });

  it('finds the few that match among many that do not, on the first page', async () => {
    const people = numbered(300, (index) => ({ languages: index % 97 === 0 ? ['ja'] : ['fr'] }));
    const found = await searching(people).search(anybody, { currency: 'EUR', language: 'ja' });
    expect(found.providers.map(({ id }) => id)).toEqual(['p000', 'p097', 'p194', 'p291']);
    expect(found).toMatchObject({ total: 4, nextCursor: null });
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
    const found = await searching(numbered(1)).search(anybody, { currency: 'EUR', ...filters });
    expect(found.providers).toHaveLength(count);
  });

  it('shows whoever is past the end of their hours as offline, and not among those online now', async () => {
    const { search } = searching(numbered(2, (index) => ({ closesAt: index === 0 ? NOW : NOW + 1 })));
    const all = await search(anybody, { currency: 'EUR' });
    expect(all.providers.map(({ availability }) => availability)).toEqual(['available', 'offline']);
    const online = await search(anybody, { currency: 'EUR', onlineNow: true });
    expect(online.providers.map(({ id }) => id)).toEqual(['p001']);
  });

  it('shows the price of the kind in the asked currency', async () => {
    const { search } = searching(numbered(1, () => ({ kind: 'expat' })));
    const found = await search(anybody, { currency: 'USD' });
    expect(found.providers[0]).toMatchObject({ price: { amount: 2500, currency: 'USD' }, includedMinutes: 30 });
  });

  it.each(['hidden', 'p000', 'AAAA'])('refuses a cursor that none of its answers gave: %s', async (cursor) => {
    const asked = searching(numbered(30)).search(anybody, { currency: 'EUR', cursor });
    await expect(asked).rejects.toMatchObject({ kind: 'invalid', reason: 'invalid_input' });
  });
});

describe('words', () => {
  const people = [
    { id: 'thai', row: { countries: ['TH'] } },
    { id: 'nora', row: { displayName: 'Nora Lind', countries: ['TH'] } },
    { id: 'expat', row: { kind: 'expat', countries: ['TH'] } },
  ] as const;

  it('are taken for what they mean, and what is left is looked for in names', async () => {
    const { search } = searching(people);
    const found = await search(anybody, { currency: 'EUR', words: 'avocat en Thaïlande: Nora' });
    expect(found.understood).toEqual({ kind: 'lawyer', country: 'TH', words: 'nora' });
    expect(found.providers.map(({ id }) => id)).toEqual(['nora']);
  });

  it('do not change what a filter says', async () => {
    const { search } = searching(people);
    const found = await search(anybody, { currency: 'EUR', words: 'lawyer', kind: 'expat' });
    expect(found.providers.map(({ id }) => id)).toEqual(['expat']);
  });
});

it('where nobody fits, whoever comes nearest is shown with what they miss', async () => {
  const { search } = searching(numbered(10, () => ({ countries: ['TH'] })));
  const found = await search(anybody, { currency: 'EUR', country: 'TH', language: 'ja' });
  expect(found).toMatchObject({ providers: [], nextCursor: null, total: 0, nearest: { missing: ['language'] } });
  expect(found.nearest?.providers).toHaveLength(6);
});

it('the coverage counts people where they help', async () => {
  const { cover } = searching([{ id: 'a', row: { countries: ['TH'], availability: 'offline' } }]);
  expect(await cover(anybody, {})).toEqual({
    countries: [{ country: 'TH', lawyers: 1, expats: 0, online: 0, languages: ['fr'] }],
    pages: [],
  });
});

it('the coverage of one country comes with the pages that it has', async () => {
  const { cover } = searching(numbered(2, (index) => ({ countries: [index === 0 ? 'TH' : 'PT'] })));
  const { countries, pages } = await cover(anybody, { country: 'TH' });
  expect(countries.map(({ country }) => country)).toEqual(['TH']);
  expect(pages).toEqual([{ country: 'TH', kind: 'lawyer' }]);
});

describe('saved searches', () => {
  const ana: Actor = { uid: 'ana', role: 'client', isAdmin: false };
  const searches = new MemorySavedSearches();
  const save = checkAnswers('saveSearch', makeSaveSearch({ searches, clock }));

  it('are kept once, forgotten, and refused when there is no room', async () => {
    await save(ana, { filters: { country: 'TH' }, saved: true });
    await save(ana, { filters: { country: 'TH' }, saved: true });
    expect(await searches.of('ana')).toMatchObject([{ filters: { country: 'TH' }, savedAt: NOW }]);
    await save(ana, { filters: { country: 'TH' }, saved: false });
    expect(await searches.of('ana')).toEqual([]);
    for (let price = 1; price <= 20; price++) await save(ana, { filters: { maxPrice: price }, saved: true });
    const another = save(ana, { filters: { country: 'FR' }, saved: true });
    await expect(another).rejects.toMatchObject({ reason: 'searches_full' });
  });
});
