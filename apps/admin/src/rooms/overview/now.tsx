import { LocalLink } from '@sos/browser/link.tsx';
import type { Figures } from '@sos/domain/dashboard/contribution';
import { formatMoney } from '@sos/domain/money/format-money';
import { Status } from '@sos/ui/status';
import { alertPath, alertTitle } from '../../shared/alert-words.ts';
import { roomPath } from '../../shared/places.ts';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { FigureCard } from './figure-card.tsx';
import { UnderWay } from './under-way.tsx';
import { Works } from './works.tsx';
import { alertsByKind, amounts, figure } from './figures.ts';
import type { Dashboard } from './figures.ts';

/** What goes on, what is held, who does not answer, and what somebody should look at. */
export function Now({ dashboard }: { readonly dashboard: Dashboard }) {
  const { say, formats } = useWords();
  const now = dashboard.now as Figures;
  const held = amounts(now, 'held').map((each) => formatMoney(formats, each));
  return (
    <section className="grid gap-3">
      <h2 className="text-m">{say('adminOverview.now')}</h2>
      <div className="figures-row">
        <Alerts alerts={dashboard.alerts} />
        <LocalLink to={`${roomPath('calls')}?state=live`} className="plain-link">
          <FigureCard name={say('adminOverview.live')} value={String(figure(now, 'live'))} />
        </LocalLink>
        <FigureCard name={say('adminOverview.held')} value={held.join(' + ') || say('adminOverview.nothing')} />
        <FigureCard
          name={say('adminOverview.dialling')}
          value={formatMoney(formats, { amount: dashboard.dialling.spent, currency: 'EUR' })}
          note={say('adminOverview.diallingMost', {
            amount: formatMoney(formats, { amount: dashboard.dialling.most, currency: 'EUR' }),
          })}
        />
        <UnderWay underWay={dashboard.underWay} />
        <Works />
        <div className="card figure figure-wide">
          <span className="text-s text-soft">{say('adminOverview.vendors')}</span>
          {dashboard.breakers.map(({ vendor, state }) => (
            <Status key={vendor} tone={state === 'closed' ? 'calm' : 'wait'}>
              {say(`adminOverview.breaker.${state}`, { vendor: vendorNames[vendor] })}
            </Status>
          ))}
        </div>
      </div>
    </section>
  );
}

function Alerts({ alerts }: Pick<Dashboard, 'alerts'>) {
  const { say, formats, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(formats);
  return (
    <div className="card figure figure-wide">
      <span className="text-s text-soft">{say('adminOverview.alerts')}</span>
      {alerts.length === 0 && <span>{say('adminOverview.noAlerts')}</span>}
      {alertsByKind(alerts).map(({ id, kind, at, count }) => (
        <span key={id} className="alert-line text-s">
          <span>
            <LocalLink className="text-link" to={alertPath(id)}>
              {alertTitle(say, kind)}
            </LocalLink>
            {count > 1 && <span>{` ${say('adminOverview.times', { count: number.format(count) })}`}</span>}
          </span>
          <time translate="no">{time.format(at)}</time>
        </span>
      ))}
    </div>
  );
}
