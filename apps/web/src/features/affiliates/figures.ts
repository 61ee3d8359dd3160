import type { Output } from '@sos/contracts/callables';

export type Day = Output<'getAffiliateDashboard'>['days'][number];
export const metrics = ['clicks', 'signUps', 'calls', 'earned'] as const;
export type Metric = (typeof metrics)[number];
export const periods = ['days', 'weeks'] as const;
export type Period = (typeof periods)[number];

const DAY = 86_400_000;
const shapes = { days: { count: 30, length: 1 }, weeks: { count: 13, length: 7 } } as const;

/** What happened from a day on, by UTC, for a day or a week. */
export interface Bar extends Readonly<Record<Metric, number>> {
  /** In ms. */
  readonly from: number;
}

/** As many bars as the period has, also where nothing happened; the last one ends today. */
export function barsOf(days: readonly Day[], period: Period, now: number): Bar[] {
  const { count, length } = shapes[period];
  const today = Math.floor(now / DAY) * DAY;
  return Array.from({ length: count }, (_, index) => {
    const from = today - (count - index) * length * DAY + DAY;
    const within = days.filter(({ day }) => {
      const at = Date.parse(day);
      return at >= from && at < from + length * DAY;
    });
    return { from, ...sumOf(within) };
  });
}

export function sumOf(figures: readonly Readonly<Record<Metric, number>>[]): Record<Metric, number> {
  const sum = (metric: Metric) => figures.reduce((all, each) => all + each[metric], 0);
  return { clicks: sum('clicks'), signUps: sum('signUps'), calls: sum('calls'), earned: sum('earned') };
}

/** Where a bar is drawn, in hundredths of the chart: below its line for what was taken back. */
export function placesOf(values: readonly number[]): { readonly y: number; readonly height: number }[] {
  const [most, least] = [Math.max(1, ...values), Math.min(0, ...values)];
  const scale = 100 / (most - least);
  return values.map((value) => ({ y: (most - Math.max(0, value)) * scale, height: Math.abs(value) * scale }));
}
