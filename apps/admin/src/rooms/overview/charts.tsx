import type { Figures } from '@sos/domain/dashboard/contribution';
import { currencies } from '@sos/domain/money/money';
import { formatMoney } from '@sos/domain/money/format-money';
import { BarChart } from '../../shared/charts/bar-chart.tsx';
import type { Bar } from '../../shared/charts/bar-chart.tsx';
import { useWords } from '../../shared/words.ts';
import { answerRate, figure, lastDays } from './figures.ts';
import type { Dashboard } from './figures.ts';

interface ChartsProps {
  readonly dashboard: Dashboard;
  readonly days: number;
}

const steps = ['booked', 'talked', 'charged'] as const;

/** How many calls came as far as each step. */
function funnel(
  days: readonly { readonly figures: Figures }[],
  bar: (name: (typeof steps)[number], value: number) => Bar,
) {
  return steps.map((name) =>
    bar(
      name,
      days.reduce((sum, { figures }) => sum + figure(figures, name), 0),
    ),
  );
}

export function Charts({ dashboard, days }: ChartsProps) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(formats);
  const share = new Intl.NumberFormat(formats, { style: 'percent' });
  const bar = (name: (typeof steps)[number], value: number) => {
    return { label: say(`adminOverview.${name}`), value, text: number.format(value) };
  };
  const shown = lastDays(dashboard, days).map(({ day, figures }) => ({ label: date.format(Date.parse(day)), figures }));
  const earned = currencies.filter((currency) =>
    shown.some(({ figures }) => figure(figures, `revenue_${currency}`) > 0),
  );
  return (
    <div className="charts">
      <BarChart
        title={say('adminOverview.callsPerDay')}
        textOf={(value) => number.format(value)}
        bars={shown.map(({ label, figures }) => {
          const value = figure(figures, 'booked');
          return { label, value, text: number.format(value) };
        })}
      />
      <BarChart
        title={say('adminOverview.funnel', { days: number.format(days) })}
        textOf={(value) => number.format(value)}
        bars={funnel(shown, bar)}
      />
      <BarChart
        title={say('adminOverview.answersPerDay')}
        textOf={(value) => share.format(value)}
        bars={shown.map(({ label, figures }) => {
          const rate = answerRate(figures);
          return { label, value: rate ?? 0, text: rate === null ? say('adminOverview.nothing') : share.format(rate) };
        })}
      />
      {(earned.length > 0 ? earned : currencies.slice(0, 1)).map((currency) => (
        <BarChart
          key={currency}
          title={say('adminOverview.revenuePerDay', { currency })}
          textOf={(amount) => formatMoney(formats, { amount, currency })}
          bars={shown.map(({ label, figures }) => {
            const amount = figure(figures, `revenue_${currency}`);
            return { label, value: amount, text: formatMoney(formats, { amount, currency }) };
          })}
        />
      ))}
    </div>
  );
}
