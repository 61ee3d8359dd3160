import type { ProviderCard } from '@sos/contracts/providers';
import type { Favourite } from '@sos/domain/favourites/favourites';
import type { Currency } from '@sos/domain/money/money';

export interface Favourites {
  /** Those of the person, the newest first. */
  of(uid: string): Promise<readonly Favourite[]>;
  /** Decides and writes as one step; `decide` may run more than once, and what it throws stops it. */
  change(uid: string, decide: (list: readonly Favourite[]) => readonly Favourite[]): Promise<void>;
}

/** The card of one provider; undefined unless everybody may see the profile. */
export type FindCard = (providerId: string, currency: Currency) => Promise<ProviderCard | undefined>;
