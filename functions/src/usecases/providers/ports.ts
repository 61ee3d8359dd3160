import type { ProfileDocument, ProviderProfile } from '@sos/contracts/providers';
import type { Currency } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';

export interface StoredProfile {
  readonly id: string;
  readonly profile: ProfileDocument;
}
export interface ProfileQuery {
  readonly kind?: ProviderKind;
  readonly country?: string;
  readonly onlineNow?: boolean;
  /** Id of the last profile of the page before. */
  readonly after?: string;
  readonly limit: number;
}
export interface Profiles {
  /** Approved, visible profiles, best rank first. */
  search(query: ProfileQuery): Promise<StoredProfile[]>;
  find(id: string): Promise<StoredProfile | undefined>;
  reviews(id: string, limit: number): Promise<ProviderProfile['reviews']>;
}
export interface Prices {
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
}
