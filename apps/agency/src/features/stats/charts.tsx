import type { Output } from '@sos/contracts/callables';
import type { Span } from '@sos/domain/agencies/figures';
import { useWords } from '../../shared/words.ts';
import { Chart } from './chart.tsx';
import { currenciesIn, measures } from './measures.ts';

const dateFormats = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
} as const satisfies Record<Span, Intl.DateTimeFormatOptions>;

interface ChartsProps {
  readonly span: Span;
  readonly starts: readonly string[];
  readonly figures: Pick<Output<'getAgencyStats'>['sum'], 'rows'>;
}

/** One chart for each measure, and for each currency one of what was earned. */
export function Charts({ span, starts, figures: { rows } }: ChartsProps) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { ...dateFormats[span], timeZone: 'UTC' });
  const labels = starts.map((start) => date.format(Date.parse(start)));
  return (
    <section className="charts" aria-label={say('agencyStats.charts')}>
      {measures.map((measure) => (
        <Chart key={measure} measure={measure} title={say(`agencyStats.${measure}`)} labels={labels} rows={rows} />
      ))}
      {currenciesIn(rows).map((currency) => (
        <Chart
          key={currency}
          measure={`revenue.${currency}`}
          title={say('agencyStats.revenueIn', { currency })}
          labels={labels}
          rows={rows}
        />
      ))}
    </section>
  );
}
