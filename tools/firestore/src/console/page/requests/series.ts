import type { Counts, Kind } from '../../../activity/activity.ts';

export interface Series {
  readonly kind: Kind;
  readonly perSecond: readonly number[];
  /** In the last whole second. */
  readonly now: number;
  readonly peak: number;
  readonly total: number;
}

const RECENT = 10;

/** What each kind did in the seconds, of which the last is still under way. */
export function seriesOf(seconds: readonly Counts[], kinds: readonly Kind[]): Series[] {
  return kinds.map((kind) => {
    const perSecond = seconds.map((counts) => counts[kind]);
    return {
      kind,
      perSecond,
      now: perSecond.at(-2) ?? 0,
      peak: Math.max(0, ...perSecond),
      total: perSecond.reduce((sum, count) => sum + count, 0),
    };
  });
}

/** The average of the last ten whole seconds, to one digit. */
export function recentAverage({ perSecond }: Series): string {
  const recent = perSecond.slice(-RECENT - 1, -1);
  return (recent.reduce((sum, count) => sum + count, 0) / Math.max(1, recent.length)).toFixed(1);
}
