import type { ProfileDocument } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import { aProfile } from '@sos/testing/a-profile';
import { aReview } from '@sos/testing/a-review';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProfilePage, ProfileQuery, Profiles } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);

interface World {
  readonly profiles: Profiles;
  readonly put: (id: string, profile: ProfileDocument) => Promise<void>;
  readonly putReview: (profileId: string, review: ReviewDocument) => Promise<void>;
}

const idsOf = (page: ProfilePage | undefined) => page?.profiles.map(({ id }) => id);

/** What every store of profiles does. `open` gives an empty one, for each test. */
export function profilesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const put = (id: string, differs: Partial<ProfileDocument>) => world.put(id, aProfile(differs));
  const search = async (query: Partial<ProfileQuery> = {}) =>
    idsOf(await world.profiles.search({ limit: 10, ...query }));

  describe('the search', () => {
    beforeEach(async () => {
      await put('best', { rank: 9 });
      await put('expat', { rank: 8, kind: 'expat' });
      await put('thai', { rank: 7, countries: ['TH', 'LA'] });
      await put('busy', { rank: 6, availability: 'busy', busyWith: 's-1', busySince: AT });
      await put('pending', { rank: 10, approval: 'pending' });
      await put('hidden', { rank: 10, visible: false });
    });

    it('finds the approved and visible, best first', async () => {
      expect(await search()).toEqual(['best', 'expat', 'thai', 'busy']);
    });

    it('gives those of one rank a fixed order', async () => {
      await put('aaa', { rank: 9 });
      await put('zzz', { rank: 9 });
      expect(await search({ limit: 3 })).toEqual(['zzz', 'best', 'aaa']);
    });

    it('by kind, by country, by being free now, and by all of them', async () => {
      expect(await search({ kind: 'expat' })).toEqual(['expat']);
      expect(await search({ country: 'LA' })).toEqual(['thai']);
      expect(await search({ onlineNow: true })).toEqual(['best', 'expat', 'thai']);
      expect(await search({ kind: 'lawyer', country: 'FR', onlineNow: true })).toEqual(['best']);
    });

    it('goes on where a page ended, and says where the next begins', async () => {
      expect(await world.profiles.search({ limit: 2 })).toMatchObject({ next: 'expat' });
      expect(await search({ limit: 2, after: 'expat' })).toEqual(['thai', 'busy']);
      expect(await search({ limit: 2, after: 'busy' })).toEqual([]);
      expect(await world.profiles.search({ limit: 5 })).toMatchObject({ next: null });
    });
  });

  describe('one profile', () => {
    it('is found as it is, whatever its state, or not at all', async () => {
      await put('busy', { approval: 'pending', busyWith: 's-1', busySince: AT });
      const profile = aProfile({ approval: 'pending', busyWith: 's-1', busySince: AT });
      expect(await world.profiles.find('busy')).toEqual({ id: 'busy', profile });
      expect(await world.profiles.find('nobody')).toBeUndefined();
    });

    it('has its newest reviews, and none of another', async () => {
      const review = (id: string, createdAt: number) => aReview({ id, createdAt });
      await world.putReview('best', review('older', AT - 1));
      await world.putReview('best', review('old', AT));
      await world.putReview('best', review('oldest', AT - 2));
      await world.putReview('best', aReview({ id: 'hidden', createdAt: AT + 1, hiddenBecause: 'insults' }));
      expect(await world.profiles.reviews('best', 2)).toEqual([review('old', AT), review('older', AT - 1)]);
      expect(await world.profiles.reviews('another', 2)).toEqual([]);
    });
  });
}
