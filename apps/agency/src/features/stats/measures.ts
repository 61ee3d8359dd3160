import { formatMoney } from '@sos/domain/money/format-money';
import type { Figures } from '../../shared/sums.tsx';

/** What a chart compares; money has a chart for each currency. */
export const measures = ['calls', 'talked', 'answerRate', 'rating'] as const;
export type Measure = (typeof measures)[number] | `revenue.${string}`;

/** The figure in a unit that an axis can count in; null where nothing was counted. */
export function valueOf(figures: Figures, measure: Measure): number | null {
  if (measure === 'calls') return figures.calls;
  if (measure === 'talked') return Math.round(figures.talkedSeconds / 60);
  if (measure === 'answerRate') return figures.answerRate;
  if (measure === 'rating') return figures.ratingAverage;
  const currency = measure.slice('revenue.'.length);
  return (figures.revenue.find((one) => one.currency === currency)?.amount ?? 0) / 100;
}

/** The same as people read it. */
export function textOf(formats: string, figures: Figures, measure: Measure): string {
  const value = valueOf(figures, measure);
  if (value === null) return '–';
  if (measure === 'talked') return (figures.talkedSeconds / 60).toLocaleString(formats, { maximumFractionDigits: 1 });
  return tickOf(formats, value, measure);
}

/** Where its scale ends, for what has a most; others go as far as their figures. */
export function mostOf(measure: Measure): number | null {
  if (measure === 'rating') return 5;
  return measure === 'answerRate' ? 1 : null;
}

/** What stands at an axis. */
export function tickOf(formats: string, value: number, measure: Measure): string {
  if (measure === 'answerRate') return value.toLocaleString(formats, { style: 'percent' });
  if (measure === 'rating') return value.toLocaleString(formats, { maximumFractionDigits: 1 });
  if (measure === 'calls' || measure === 'talked') return value.toLocaleString(formats);
  return formatMoney(formats, { amount: Math.round(value * 100), currency: measure.slice('revenue.'.length) });
}

/** Every currency that something was earned in. */
export function currenciesIn(all: readonly Figures[]): string[] {
  return [...new Set(all.flatMap(({ revenue }) => revenue.map(({ currency }) => currency)))].toSorted();
}
