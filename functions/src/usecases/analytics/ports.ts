import type { AnalyticsEvent } from '@sos/contracts/analytics';
import type { Money } from '@sos/domain/money/money';
import type { KeptVisit } from '@sos/domain/analytics/visit';

export interface AnalyticsEvents {
  /** Keeps the first of an id; false when it was there. */
  createIfAbsent(id: string, event: AnalyticsEvent): Promise<boolean>;
}

/** What members have agreed to, kept with them. */
export interface MembersVisits {
  /** Puts in its place what follows from it; undefined takes it away. Does nothing where there is no such member. */
  change(uid: string, next: (before: KeptVisit | undefined) => KeptVisit | undefined): Promise<void>;
}

/** What a vendor may be told of. */
export interface Told extends AnalyticsEvent {
  readonly eventId: string;
  readonly visitId: string;
  /** Google's id of the click on an advertisement; null without one. */
  readonly clickId: string | null;
  /** Whose account it was; null for whoever is not signed in. Only for a vendor that takes it as a digest. */
  readonly email: string | null;
  /** What was paid; left out where nothing was. */
  readonly value?: Money | undefined;
}

/** One vendor; it does nothing where it is not configured. Throws VendorUnavailableError. */
export type Tell = (told: Told) => Promise<void>;

/** Who is told, by what they are told for. */
export interface Audiences {
  readonly measuring: readonly Tell[];
  readonly advertising: readonly Tell[];
}
