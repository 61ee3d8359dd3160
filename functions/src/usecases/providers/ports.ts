import type { ProfileDocument } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import type { Currency } from '@sos/domain/money/money';
import type { Instant } from '@sos/domain/shared/instant';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { ProviderSwitch } from '@sos/domain/providers/switch';
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
export interface Colleagues {
  /** Whether the provider belongs to an agency. */
  known(providerId: string): Promise<boolean>;
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

/** What decides together whether a provider can be booked. */
export interface Switchboard {
  read(providerId: string): Promise<ProviderSwitch | undefined>;
  /**
   * Decides and writes as one, against bookings, ends of calls and every other change; `decide` may run more than once, and
   * its undefined changes nothing. What is returned is as it is afterwards; undefined when there is no such provider.
   */
  change(
    providerId: string,
    decide: (before: ProviderSwitch) => ProviderSwitch | undefined,
    now: Instant,
  ): Promise<ProviderSwitch | undefined>;
  /** Ids of providers whose hours have turned by the instant, the longest ago first. */
  turnedBy(instant: Instant, query: PageQuery): Promise<Page>;
}
