import { useId } from 'react';
import { useWords } from '../words.ts';
import { roundAbove } from './round-above.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as people read it. */
  readonly text: string;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The end of the axis as people read it. */
  readonly textOf: (value: number) => string;
}

/** So many bars have a name each; of more, the first and the last one have. */
const FEW = 4;
const width = 640;
const height = 160;

/** Bars to compare at a glance; the same figures stand in a table below. */
export function BarChart({ title, bars, textOf }: BarChartProps) {
  const { say } = useWords();
  const id = useId();
  const most = roundAbove(Math.max(0, ...bars.map(({ value }) => value)));
  const step = width / Math.max(1, bars.length);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <div className="chart-top" aria-hidden="true" translate="no">
        {textOf(most)}
      </div>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ label, value }, place) => {
          const tall = (value / most) * height;
          return (
            <rect
              key={label}
              x={place * step + step * 0.15}
              y={height - tall}
              width={step * 0.7}
              height={tall}
              rx={2}
            />
          );
        })}
      </svg>
      <div className="chart-ends" aria-hidden="true" translate="no">
        {(bars.length <= FEW ? bars : [bars[0], bars.at(-1)]).map(
          (bar) => bar && <span key={bar.label}>{bar.label}</span>,
        )}
      </div>
      <details>
        <summary>{say('admin.chart.table')}</summary>
        <table className="table">
          <tbody>
            {bars.map(({ label, text }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td data-align="end">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
