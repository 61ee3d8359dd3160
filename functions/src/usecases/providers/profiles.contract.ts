import type { ProfileDocument } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import { aProfile } from '@sos/testing/a-profile';
import { aReview } from '@sos/testing/a-review';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Profiles } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);

interface World {
  readonly profiles: Profiles;
  readonly put: (id: string, profile: ProfileDocument) => Promise<void>;
  readonly putReview: (profileId: string, review: ReviewDocument) => Promise<void>;
}

/** What every store of profiles does. `open` gives an empty one, for each test. */
export function profilesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const put = (id: string, differs: Partial<ProfileDocument>) => world.put(id, aProfile(differs));

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
