import { currencies } from '@sos/domain/money/money';
import { formatMoney } from '@sos/ui/format';
import { BarChart } from '../../shared/charts/bar-chart.tsx';
import { useWords } from '../../shared/words.ts';
import { figure, lastDays } from './figures.ts';
import type { Dashboard } from './figures.ts';

interface ChartsProps {
  readonly dashboard: Dashboard;
  readonly days: number;
}

export function Charts({ dashboard, days }: ChartsProps) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(formats);
  const shown = lastDays(dashboard, days).map(({ day, figures }) => ({ label: date.format(Date.parse(day)), figures }));
  const earned = currencies.filter((currency) =>
    shown.some(({ figures }) => figure(figures, `revenue_${currency}`) > 0),
  );
  return (
    <div className="charts">
      <BarChart
        title={say('adminOverview.callsPerDay')}
        bars={shown.map(({ label, figures }) => {
          const value = figure(figures, 'booked');
          return { label, value, text: number.format(value) };
        })}
      />
      {(earned.length > 0 ? earned : currencies.slice(0, 1)).map((currency) => (
        <BarChart
          key={currency}
          title={say('adminOverview.revenuePerDay', { currency })}
          bars={shown.map(({ label, figures }) => {
            const amount = figure(figures, `revenue_${currency}`);
            return { label, value: amount, text: formatMoney(formats, { amount, currency }) };
          })}
        />
      ))}
    </div>
  );
}
