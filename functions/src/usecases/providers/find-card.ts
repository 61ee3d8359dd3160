import type { ProviderCard } from '@sos/contracts/providers';
import type { Currency } from '@sos/domain/money/money';
import type { Clock } from '../shared/ports.ts';
import type { Prices, Profiles } from './ports.ts';
import { toCard } from './to-card.ts';

export interface FindCardNeeds {
  readonly profiles: Pick<Profiles, 'find'>;
  readonly prices: Prices;
  readonly clock: Clock;
}

/** The card of one provider; undefined unless everybody may see the profile. */
export function makeFindCard({ profiles, prices, clock }: FindCardNeeds) {
  return async (providerId: string, currency: Currency): Promise<ProviderCard | undefined> => {
    const stored = await profiles.find(providerId);
    if (stored?.profile.approval !== 'approved' || !stored.profile.visible) return undefined;
    return toCard(stored, await prices.price(stored.profile.kind, currency), clock.now());
  };
}
