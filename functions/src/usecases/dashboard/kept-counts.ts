import { dayOf, type Figures, NOW } from '@sos/domain/dashboard/contribution';
import type { Clock } from '../shared/ports.ts';
import type { CallCounts } from './ports.ts';

type Counts = Pick<CallCounts, 'since'>;
interface Kept {
  readonly from: string;
  /** The first day that is always asked for. */
  readonly until: string;
  readonly at: number;
  readonly days: ReadonlyMap<string, Figures>;
}

const DAY_MS = 86_400_000;
/** Days before today that are asked for each time: an event may come a day late. */
const LATE_DAYS = 2;
/** How long earlier days are shown as they were, in ms. */
const KEPT_FOR_MS = 10 * 60_000;

/** Counters of which the days that are over are read every few minutes, however often somebody looks. */
export function makeKeptCounts(counts: Counts, clock: Clock): Counts {
  let kept: Kept | undefined;
  return {
    since: async (day) => {
      const now = clock.now();
      const until = dayOf(now - LATE_DAYS * DAY_MS);
      if (kept && isGood(kept, { day, until, now })) {
        const earlier = [...kept.days].filter(([each]) => each >= day);
        return new Map([...earlier, ...(await counts.since(until))]);
      }
      const all = await counts.since(day);
      kept = { from: day, until, at: now, days: new Map([...all].filter(([each]) => each < until && each !== NOW)) };
      return all;
    },
  };
}

function isGood(
  kept: Kept,
  { day, until, now }: { readonly day: string; readonly until: string; readonly now: number },
) {
  return kept.from <= day && kept.until === until && now - kept.at < KEPT_FOR_MS;
}
