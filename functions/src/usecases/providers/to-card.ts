import type { ProviderCard } from '@sos/contracts/providers';
import { availabilityAt } from '@sos/domain/providers/availability';
import { foremostCheck } from '@sos/domain/providers/checks';
import type { Instant } from '@sos/domain/shared/instant';
import type { Price } from '@sos/domain/money/price';
import type { StoredProfile } from './ports.ts';

/** What everybody may see of a provider, with the price in the asked currency. */
export function toCard({ id, profile }: StoredProfile, price: Price, now: Instant): ProviderCard {
  const check = foremostCheck(profile.checks);
  return {
    id,
    kind: profile.kind,
    displayName: profile.displayName,
    headline: profile.headline,
    photoUrl: profile.photoUrl,
    languages: profile.languages,
    countries: profile.countries,
    specialities: profile.specialities,
    availability: availabilityAt(profile, now),
    ratingAverage: profile.ratingAverage,
    ratingCount: profile.ratingCount,
    answerRate: profile.answerRate,
    ...(profile.ofPlatform === true && { ofPlatform: true }),
    ...(check && { check }),
    price: price.total,
    includedMinutes: price.includedMinutes,
  };
}
