import { LocalLink } from '@sos/browser/link.tsx';
import type { Output } from '@sos/contracts/callables';
import { buttonLook } from '@sos/ui/button';
import { Chip } from '@sos/ui/chip';
import { formatMoney } from '@sos/domain/money/format-money';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { dashboardQuery } from './affiliate-queries.ts';
import { Answered } from '../../shared/answered.tsx';
import { barsOf, type Metric, metrics, type Period, periods, sumOf } from './figures.ts';
import { FiguresChart, useFigure } from './figures-chart.tsx';
import { OwnRates } from './own-rates.tsx';

type Dashboard = Output<'getAffiliateDashboard'>;

/** What somebody has brought and earned lately, or how to begin. */
export function AffiliateDashboard({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const query = useQuery(dashboardQuery(uid));
  return (
    <Answered query={query} blocks={['6rem', '16rem']}>
      {(dashboard) => (
        <div className="grid gap-6">
          <p className="text-soft">{say('affiliate.coming')}</p>
          <Money dashboard={dashboard} />
          {isNew(dashboard) ? <FirstSteps /> : <Lately days={dashboard.days} />}
          <OwnRates whose={dashboard} />
        </div>
      )}
    </Answered>
  );
}

const isNew = ({ days, referred, waiting, earned }: Dashboard) =>
  days.length === 0 && referred === 0 && waiting === 0 && earned === 0;

function Money({ dashboard: { balance, waiting, earned } }: { readonly dashboard: Dashboard }) {
  const { say, formats } = useWords();
  const sums = [
    ['affiliate.figure.balance', balance],
    ['affiliate.figure.waiting', waiting],
    ['affiliate.figure.earned', earned],
  ] as const;
  return (
    <dl className="affiliate-money">
      {sums.map(([label, amount]) => (
        <div key={label}>
          <dt className="text-s text-soft">{say(label)}</dt>
          <dd className="text-l figures">
            <bdi>{formatMoney(formats, { amount, currency: 'USD' })}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** For whoever has brought nobody yet. */
function FirstSteps() {
  const { say } = useWords();
  return (
    <section className="card affiliate-start" aria-labelledby="start">
      <h2 id="start" className="text-l">
        {say('affiliate.start.title')}
      </h2>
      <ol className="grid gap-2">
        <li>{say('affiliate.start.link')}</li>
        <li>{say('affiliate.start.share')}</li>
        <li>{say('affiliate.start.earn')}</li>
      </ol>
      <div>
        <LocalLink {...buttonLook('primary')} to="/affiliate/links">
          {say('affiliate.nav.links')}
        </LocalLink>
      </div>
    </section>
  );
}

function Lately({ days }: { readonly days: Dashboard['days'] }) {
  const { say } = useWords();
  const [now] = useState(() => Date.now());
  const [metric, setMetric] = useState<Metric>('clicks');
  const [period, setPeriod] = useState<Period>('days');
  const bars = barsOf(days, period, now);
  return (
    <section className="grid gap-4">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="visually-hidden">{say('affiliate.period')}</legend>
        {periods.map((each) => (
          <Chip key={each} pressed={each === period} onPress={() => setPeriod(each)}>
            {say(`affiliate.period.${each}`)}
          </Chip>
        ))}
      </fieldset>
      <Figures sums={sumOf(bars)} shown={metric} onShow={setMetric} />
      <FiguresChart bars={bars} metric={metric} period={period} />
    </section>
  );
}

interface FiguresProps {
  readonly sums: Readonly<Record<Metric, number>>;
  readonly shown: Metric;
  readonly onShow: (metric: Metric) => void;
}

/** Four sums, of which one is shown by the chart. */
function Figures({ sums, shown, onShow }: FiguresProps) {
  const { say } = useWords();
  const written = useFigure();
  return (
    <fieldset className="affiliate-figures">
      <legend className="visually-hidden">{say('affiliate.metric.label')}</legend>
      {metrics.map((metric) => (
        <button
          key={metric}
          type="button"
          className="card affiliate-figure"
          aria-pressed={metric === shown}
          onClick={() => onShow(metric)}
        >
          <span className="text-s text-soft">{say(`affiliate.metric.${metric}`)}</span>
          <bdi className="text-l figures">{written(metric, sums[metric])}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
