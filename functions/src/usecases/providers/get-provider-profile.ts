import type { ProfileDocument, ProviderProfile } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import type { Currency } from '@sos/domain/money/money';
import { checkedThings } from '@sos/domain/providers/checks';
import { datedByMonth } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Colleagues, Prices, Profiles, StoredProfile } from './ports.ts';
import { toCard } from './to-card.ts';

const REVIEWS_SHOWN = 10;

export interface ShowProfileNeeds {
  readonly profiles: Pick<Profiles, 'find' | 'reviews'>;
  readonly prices: Prices;
  readonly clock: Clock;
}

export interface GetProfileNeeds extends ShowProfileNeeds {
  readonly colleagues: Colleagues;
}

/** One approved, visible provider with the newest reviews. Throws DomainError not_found for every other. */
export function makeGetProviderProfile(needs: GetProfileNeeds): Handler<'getProviderProfile'> {
  return async (_actor, input) => {
    const stored = await needs.profiles.find(input.providerId);
    if (stored?.profile.approval !== 'approved' || !stored.profile.visible) {
      throw new DomainError('not_found', 'not_found');
    }
    const [shown, hasColleagues] = await Promise.all([
      showProfile(needs, stored, input.currency),
      needs.colleagues.known(input.providerId),
    ]);
    return { ...shown, hasColleagues };
  };
}

/** A profile as the public sees it. */
export async function showProfile(
  { profiles, prices, clock }: ShowProfileNeeds,
  stored: StoredProfile,
  currency: Currency,
): Promise<ProviderProfile> {
  const { profile } = stored;
  const [price, reviews] = await Promise.all([
    prices.price(profile.kind, currency),
    profiles.reviews(stored.id, REVIEWS_SHOWN),
  ]);
  const now = clock.now();
  const { bio, yearsOfExperience, countriesLived = [], timeZone, opensAt } = profile;
  return {
    ...toCard(stored, price, now),
    bio,
    yearsOfExperience,
    ...(profile.kind === 'expat' && { countriesLived }),
    timeZone,
    // What has begun already is no news.
    opensAt: opensAt !== null && opensAt > now ? opensAt : null,
    reviews: reviews.map(toReview),
    checks: toChecks(profile),
  };
}

/** Those that this release has words for. */
function toChecks({ checks }: ProfileDocument): ProviderProfile['checks'] {
  return checks.flatMap(({ what, authority, at }) => {
    const known = checkedThings.find((thing) => thing === what);
    return known ? [{ what: known, authority, at }] : [];
  });
}

function toReview(review: ReviewDocument): ProviderProfile['reviews'][number] {
  const { id, authorName, rating, text, language, createdAt, reply } = review;
  const shown = reply && { text: reply.text, at: reply.at };
  return datedByMonth({ id, authorName, rating, text, language, createdAt, reply: shown });
}
