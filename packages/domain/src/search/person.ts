import type { ProviderKind } from '../money/price.ts';
import type { StoredCheck } from '../providers/checks.ts';
import type { Availability } from '../providers/availability.ts';
import type { Instant } from '../shared/instant.ts';

/** What the index knows of a provider and changes seldom. */
export interface Facts {
  readonly kind: ProviderKind;
  readonly displayName: string;
  readonly headline: string;
  readonly photoUrl: string | null;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly specialities: readonly string[];
  /** Plain average of the reviews; null before the first. */
  readonly ratingAverage: number | null;
  readonly ratingCount: number;
  /** Share of calls answered, 0 to 1; null before the first. */
  readonly answerRate: number | null;
  /** Whether they are of our own team. */
  readonly ofPlatform?: boolean | undefined;
  /** What says most of what was checked. */
  readonly check?: StoredCheck | undefined;
}

/** What changes many times a day. */
export interface Live {
  readonly availability: Availability;
  readonly closesAt: Instant | null;
  readonly opensAt: Instant | null;
}
