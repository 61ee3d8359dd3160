import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { directionOf } from '@sos/browser/intl/locales';
import { Skeleton } from '@sos/ui/skeleton';
import { lazy, Suspense, useId } from 'react';
import type { Figures } from '../../shared/sums.tsx';
import { useWords } from '../../shared/words.ts';
import { mostOf, textOf, tickOf, valueOf } from './measures.ts';
import type { Measure } from './measures.ts';

/** The drawing's library is heavy: it comes once the figures are there, and figures are read without it. */
const Bars = lazy(() => import('./bars.tsx').then((module) => ({ default: module.Bars })));

interface ChartProps {
  readonly title: string;
  readonly measure: Measure;
  /** The name of each span, in time. */
  readonly labels: readonly string[];
  readonly rows: readonly Figures[];
}

/** Bars to compare at a glance, and the same figures in a table; a sentence while nothing was counted. */
export function Chart(props: ChartProps) {
  const { say } = useWords();
  const id = useId();
  const { title, measure, rows } = props;
  const counted = rows.some((figures) => valueOf(figures, measure) !== null);
  return (
    <figure className="card chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {counted ? <Drawing {...props} /> : <p className="text-s text-soft">{say('agencyStats.empty.title')}</p>}
    </figure>
  );
}

function Drawing({ title, measure, labels, rows }: ChartProps) {
  const { say, language, formats } = useWords();
  const drawn = rows.map((figures, place) => ({ label: labels[place] ?? '', value: valueOf(figures, measure) }));
  return (
    <>
      <div className="chart-bars" aria-hidden="true" translate="no">
        <CrashBoundary path={measure} lost="nothing">
          <Suspense fallback={<Skeleton inline="100%" block="180px" />}>
            <Bars
              rows={drawn}
              tick={(value) => tickOf(formats, value, measure)}
              mirrored={directionOf(language) === 'rtl'}
              parts={measure !== 'calls' && measure !== 'talked'}
              most={mostOf(measure)}
            />
          </Suspense>
        </CrashBoundary>
      </div>
      <details>
        <summary>{say('agencyStats.table')}</summary>
        <table className="figure-table">
          <caption className="visually-hidden">{title}</caption>
          <tbody>
            {rows.map((figures, place) => (
              <tr key={labels[place]}>
                <th scope="row">{labels[place]}</th>
                <td className="figures">{textOf(formats, figures, measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
