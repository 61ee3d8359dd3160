import type { Figures } from '@sos/domain/dashboard/contribution';
import type { Waiting } from '@sos/domain/dashboard/waiting';
import type { Instant } from '@sos/domain/shared/instant';

/** Counters that follow each change of a call. */
export interface CallCounts {
  /** The figures of each day since one, and those of now. */
  since(day: string): Promise<ReadonlyMap<string, Figures>>;
}

/** The countries of calls under way, one for each call, at most so many; null where the provider has no profile. */
export type LiveCountries = (limit: number) => Promise<readonly (string | null)[]>;

/** What was counted for calls and SMS in the day that is open, and the most that may be; cents. */
export type DiallingSpent = () => Promise<{ readonly spent: number; readonly most: number }>;

/** How many things wait for somebody of ours to decide them. */
export type WaitingCounts = () => Promise<Waiting>;

export interface NewestAlerts {
  /** Of those that nobody has seen to. */
  newest(
    limit: number,
  ): Promise<readonly { readonly id: string; readonly kind: string; readonly key: string; readonly at: Instant }[]>;
}
