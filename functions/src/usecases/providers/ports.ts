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
export interface Profiles {
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
