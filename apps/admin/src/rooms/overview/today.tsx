import { formatMoney } from '@sos/domain/money/format-money';
import type { Figures } from '@sos/domain/dashboard/contribution';
import { useWords } from '../../shared/words.ts';
import { FigureCard } from './figure-card.tsx';
import { amounts, answerRate, daysBefore, figure, figuresOf } from './figures.ts';
import type { Dashboard } from './figures.ts';

const counted = ['booked', 'talked', 'failed'] as const;

/** Today against the same day last week. */
export function Today({ dashboard }: { readonly dashboard: Dashboard }) {
  const { say, formats } = useWords();
  const today = figuresOf(dashboard, dashboard.today);
  const before = figuresOf(dashboard, daysBefore(dashboard.today, 7));
  const number = new Intl.NumberFormat(formats);
  const share = new Intl.NumberFormat(formats, { style: 'percent' });
  const nothing = say('adminOverview.nothing');
  const money = (figures: Figures) =>
    amounts(figures, 'revenue')
      .map((each) => formatMoney(formats, each))
      .join(' + ') || nothing;
  const answered = (figures: Figures) => {
    const rate = answerRate(figures);
    return rate === null ? nothing : share.format(rate);
  };
  const minutes = (figures: Figures) => number.format(Math.round(figure(figures, 'talk_seconds') / 60));
  const lastWeek = (value: string) => say('adminOverview.lastWeek', { value });
  return (
    <section className="grid gap-3">
      <h2 className="text-m">{say('adminOverview.today')}</h2>
      <div className="figures-row">
        {counted.map((name) => (
          <FigureCard
            key={name}
            name={say(`adminOverview.${name}`)}
            value={number.format(figure(today, name))}
            note={lastWeek(number.format(figure(before, name)))}
          />
        ))}
        <FigureCard name={say('adminOverview.talk')} value={minutes(today)} note={lastWeek(minutes(before))} />
        <FigureCard name={say('adminOverview.revenue')} value={money(today)} note={lastWeek(money(before))} />
        <FigureCard name={say('adminOverview.answers')} value={answered(today)} note={lastWeek(answered(before))} />
      </div>
    </section>
  );
}
