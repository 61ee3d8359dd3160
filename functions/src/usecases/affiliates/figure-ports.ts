import type { DayFigures } from '@sos/domain/affiliates/figures';

/** What affiliates bring, as it was counted in the write of each click, sign-up and commission. */
export interface AffiliateCounts {
  /** By day, from a month such as `2026-09` on; without the days on which nothing happened. */
  since(affiliateId: string, month: string): Promise<ReadonlyMap<string, DayFigures>>;
}
