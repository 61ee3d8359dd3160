import type { ProfileDocument, ProviderProfile, ReviewDocument } from '@sos/contracts/providers';
import { checkedThings } from '@sos/domain/providers/checks';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Prices, Profiles } from './ports.ts';
import { toCard } from './to-card.ts';

const REVIEWS_SHOWN = 10;

export interface GetProviderProfileNeeds {
  readonly profiles: Pick<Profiles, 'find' | 'reviews'>;
  readonly prices: Prices;
}

/** One approved, visible provider with the newest reviews. Throws DomainError not_found for every other. */
export function makeGetProviderProfile(needs: GetProviderProfileNeeds): Handler<'getProviderProfile'> {
  return async (_actor, input) => {
    const stored = await needs.profiles.find(input.providerId);
    if (stored?.profile.approval !== 'approved' || !stored.profile.visible) {
      throw new DomainError('not_found', 'not_found');
    }
    const { profile } = stored;
    const [price, reviews] = await Promise.all([
      needs.prices.price(profile.kind, input.currency),
      needs.profiles.reviews(stored.id, REVIEWS_SHOWN),
    ]);
    const { bio, yearsOfExperience, timeZone } = profile;
    return {
      ...toCard(stored, price),
      bio,
      yearsOfExperience,
      timeZone,
      reviews: reviews.map(toReview),
      checks: toChecks(profile),
    };
  };
}

/** Those that this release has words for. */
function toChecks({ checks }: ProfileDocument): ProviderProfile['checks'] {
  return checks.flatMap(({ what, authority, at }) => {
    const known = checkedThings.find((thing) => thing === what);
    return known ? [{ what: known, authority, at }] : [];
  });
}

function toReview({ id, authorName, rating, text, createdAt }: ReviewDocument): ProviderProfile['reviews'][number] {
  return { id, authorName, rating, text, createdAt };
}
