import type { Figures } from '@sos/domain/dashboard/contribution';
import type { Instant } from '@sos/domain/shared/instant';

/** Counters that follow each change of a call. */
export interface CallCounts {
  /** The figures of each day since one, and those of now. */
  since(day: string): Promise<ReadonlyMap<string, Figures>>;
}

export interface NewestAlerts {
  newest(limit: number): Promise<readonly { readonly kind: string; readonly key: string; readonly at: Instant }[]>;
}
