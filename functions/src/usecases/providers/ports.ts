import type { ProfileDocument } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import type { Currency } from '@sos/domain/money/money';
import type { Instant } from '@sos/domain/shared/instant';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { Page, PageQuery } from '../shared/ports.ts';

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
  /** The newest reviews that are not hidden. */
  reviews(id: string, limit: number): Promise<ReviewDocument[]>;
}
/** Who is shown as available, and whether they really are. */
export interface Attendance {
  /** Ids of available providers of whom nothing was heard since the instant, longest first. */
  inactiveSince(before: Instant, query: PageQuery): Promise<Page>;
  /** Switches them off unless something was heard of them; true when it did. */
  leaveIfInactive(id: string, now: Instant): Promise<boolean>;
}
export interface Prices {
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
}
