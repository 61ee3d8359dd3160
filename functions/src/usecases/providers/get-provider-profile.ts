import type { ProviderProfile } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
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
    return { ...toCard(stored, price), bio, yearsOfExperience, timeZone, reviews: reviews.map(toReview) };
  };
}

function toReview(review: ReviewDocument): ProviderProfile['reviews'][number] {
  const { id, authorName, rating, text, language, createdAt, reply } = review;
  return { id, authorName, rating, text, language, createdAt, reply: reply && { text: reply.text, at: reply.at } };
}
