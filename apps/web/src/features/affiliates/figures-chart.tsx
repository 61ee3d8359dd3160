import { formatMoney } from '@sos/domain/money/format-money';
import { useId } from 'react';
import { useWords } from '../../shared/words.ts';
import { type Bar, type Metric, metrics, type Period, placesOf } from './figures.ts';

const HEIGHT = 100;
const STEP = 10;

interface FiguresChartProps {
  readonly bars: readonly Bar[];
  readonly metric: Metric;
  readonly period: Period;
}

/** Bars of one figure, the oldest where reading begins; all figures stand in the table below. */
export function FiguresChart({ bars, metric, period }: FiguresChartProps) {
  const { say, formats } = useWords();
  const id = useId();
  const day = new Intl.DateTimeFormat(formats, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const ends = [bars[0], bars.at(-1)].filter((bar) => bar !== undefined);
  return (
    <figure className="affiliate-chart" aria-labelledby={id}>
      <figcaption id={id} className="text-s">
        {say(`affiliate.metric.${metric}`)}
      </figcaption>
      <svg viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {placesOf(bars.map((bar) => bar[metric])).map(({ y, height }, index) => (
          <rect key={index} x={index * STEP + 1} width={STEP - 2} y={y} height={height} />
        ))}
      </svg>
      <div className="affiliate-chart-ends text-xs text-soft" aria-hidden="true" translate="no">
        {ends.map(({ from }) => (
          <span key={from}>{day.format(from)}</span>
        ))}
      </div>
      <details>
        <summary>{say('affiliate.chart.table')}</summary>
        <FiguresTable bars={bars} period={period} />
      </details>
    </figure>
  );
}

function FiguresTable({ bars, period }: Pick<FiguresChartProps, 'bars' | 'period'>) {
  const { say, formats } = useWords();
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' });
  const written = useFigure();
  return (
    <table className="affiliate-table">
      <thead>
        <tr>
          <th scope="col">{say(period === 'days' ? 'affiliate.chart.day' : 'affiliate.chart.week')}</th>
          {metrics.map((metric) => (
            <th key={metric} scope="col">
              {say(`affiliate.metric.${metric}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.toReversed().map((bar) => (
          <tr key={bar.from}>
            <th scope="row">{day.format(bar.from)}</th>
            {metrics.map((metric) => (
              <td key={metric} className="figures">
                <bdi>{written(metric, bar[metric])}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Writes a figure as people read it: what is earned in dollars, everything else as a number. */
export function useFigure(): (metric: Metric, value: number) => string {
  const { formats } = useWords();
  const number = new Intl.NumberFormat(formats);
  return (metric, value) =>
    metric === 'earned' ? formatMoney(formats, { amount: value, currency: 'USD' }) : number.format(value);
}
