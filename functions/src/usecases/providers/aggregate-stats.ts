import type { CallSession } from '@sos/domain/calls/session';
import { type ProviderStats, providerStats, STATS_WINDOW } from '@sos/domain/providers/stats';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock, Log, Page, PageQuery } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';

/** Calls leave the window without anybody ending one, so figures are counted anew at least once in so long. */
const STALE_AFTER = 24 * 3_600_000;
/** Longer than the hour between two runs, so that one that fails is made up for by the next. */
const LOOK_BACK = 3 * 3_600_000;

export interface StatsBook {
  /** The providers of calls that ended since the instant, the oldest first; one may be named more than once. */
  endedSince(instant: Instant, query: PageQuery): Promise<Page>;
  /** Providers whose figures were counted before the instant, the oldest first. */
  countedBefore(instant: Instant, query: PageQuery): Promise<Page>;
  /** The provider's calls that were booked since the instant. */
  calls(providerId: string, since: Instant): Promise<readonly CallSession[]>;
  /** Keeps the figures, and the answer rate in the profile. */
  keep(providerId: string, stats: ProviderStats, at: Instant): Promise<void>;
}
export interface AggregateStatsNeeds {
  readonly book: StatsBook;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Counts the calls of whoever had one lately, and of whose figures are a day old, from the calls themselves: to count twice changes nothing. Returns how many
 * providers were counted.
 */
export function makeAggregateStats({ book, clock, log }: AggregateStatsNeeds) {
  return async (): Promise<number> => {
    const now = clock.now();
    const counted = new Set<string>();
    const visit = async (providerId: string) => {
      if (counted.has(providerId)) return;
      counted.add(providerId);
      try {
        const calls = await book.calls(providerId, now - STATS_WINDOW);
        await book.keep(providerId, providerStats(calls, now), now);
      } catch (error) {
        log.error('provider_stats_failed', { provider: providerId, error });
      }
    };
    await sweep({ list: (query) => book.endedSince(now - LOOK_BACK, query), visit, clock });
    await sweep({ list: (query) => book.countedBefore(now - STALE_AFTER, query), visit, clock });
    log.info('provider_stats', { counted: counted.size });
    return counted.size;
  };
}
