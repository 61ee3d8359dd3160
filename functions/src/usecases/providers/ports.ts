import type { ProfileDocument, ReviewDocument } from '@sos/contracts/providers';
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
export interface ProfilePage {
  readonly profiles: StoredProfile[];
  /** Id of the last profile looked at, which may be missing in the page; null when nothing follows it. */
  readonly next: string | null;
}
export interface Profiles {
  /** Approved, visible profiles, best rank first; undefined when `after` is none of them. */
  search(query: ProfileQuery): Promise<ProfilePage | undefined>;
  find(id: string): Promise<StoredProfile | undefined>;
  reviews(id: string, limit: number): Promise<ReviewDocument[]>;
}
export interface Prices {
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
}
