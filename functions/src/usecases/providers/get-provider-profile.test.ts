import { aProfile } from '@sos/testing/a-profile';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { makeGetProviderProfile } from './get-provider-profile.ts';
import type { Prices, Profiles } from './ports.ts';

const NOW = Date.UTC(2026, 0, 5, 18);
const clock = { now: () => NOW };
const anybody: Actor = { uid: '', role: null, isAdmin: false };
const profile = aProfile({ ratingAverage: 4.5, ratingCount: 10, specialities: ['police'] });
const prices: Prices = { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) };

describe('a provider’s profile', () => {
  const getting = (
    find: Profiles['find'],
    colleagues: readonly string[] = [],
    reviews: Awaited<ReturnType<Profiles['reviews']>> = [],
  ) =>
    checkAnswers(
      'getProviderProfile',
      makeGetProviderProfile({
        profiles: { find, reviews: async () => reviews },
        prices,
        clock,
        colleagues: { known: async (id) => colleagues.includes(id) },
      }),
    );
  it('says of our own team that it is, and nothing of it of anybody else', async () => {
    const shown = { ...profile, approval: 'approved', visible: true } as const;
    const said = async (ofPlatform: boolean) => {
      const find = async (id: string) => ({ id, profile: { ...shown, ofPlatform } });
      return (await getting(find)(anybody, { providerId: 'p1', currency: 'EUR' })).ofPlatform;
    };
    expect([await said(true), await said(false)]).toEqual([true, undefined]);
  });

  it.each([
    ['expat', ['TH', 'LA'], ['TH', 'LA']],
    ['expat', undefined, []],
    ['lawyer', ['TH'], undefined],
  ] as const)('of the kind %s who has lived in %o says %o', async (kind, lived, said) => {
    const own = { ...profile, kind, ...(lived && { countriesLived: [...lived] }), approval: 'approved' as const };
    const find = async (id: string) => ({ id, profile: own });
    expect((await getting(find)(anybody, { providerId: 'p1', currency: 'EUR' })).countriesLived).toEqual(said);
  });

  it('says what was checked that says most', async () => {
    const check = { what: 'telephone', authority: null, at: 5 } as const;
    const checks = [{ ...check, what: 'of a newer release' }, check];
    const find = async (id: string) => ({ id, profile: { ...profile, checks, approval: 'approved' as const } });
    const shown = await getting(find)(anybody, { providerId: 'p1', currency: 'EUR' });
    expect(shown).toMatchObject({ check, checks: [check] });
  });

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

  it.each([
    [['p1'], true],
    [['p2'], false],
  ])('says whether there is a team to ask: %s', async (members, hasColleagues) => {
    const get = getting(async (id) => ({ id, profile }), members);
    expect(await get(anybody, { providerId: 'p1', currency: 'EUR' })).toMatchObject({ hasColleagues });
  });

  it('says of a review and its reply no more than the month in which they were written', async () => {
    const words = { id: 's-1', authorName: 'Nora', rating: 5, text: 'Clear.', language: 'en' } as const;
    const written = { createdAt: Date.UTC(2026, 0, 5, 17), reply: { text: 'Thank you.', at: NOW } };
    const get = getting(async (id) => ({ id, profile }), [], [{ ...words, ...written, hiddenBecause: null }]);
    const month = Date.UTC(2026, 0, 15, 12);
    const { reviews } = await get(anybody, { providerId: 'p1', currency: 'EUR' });
    expect(reviews).toEqual([{ ...words, createdAt: month, reply: { text: 'Thank you.', at: month } }]);
  });

  it('keeps to itself what is nobody’s business', async () => {
    const get = getting(async (id) => ({ id, profile }));
    const shown = await get(anybody, { providerId: 'p1', currency: 'EUR' });
    expect(shown).not.toHaveProperty('busyWith');
    expect(shown).not.toHaveProperty('rank');
    expect(shown).not.toHaveProperty('approval');
  });
});
