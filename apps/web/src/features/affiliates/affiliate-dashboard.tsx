import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/ui/format';
import { useQuery } from '@tanstack/react-query';
import { ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { dashboardQuery } from './affiliate-queries.ts';

type Dashboard = Output<'getAffiliateDashboard'>;

/** The codes, the figures and the commissions of whoever is signed in. */
export function AffiliateDashboard({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, fetchStatus, refetch } = useQuery(dashboardQuery(uid));
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (!data)
    return problem ? (
      <Problem error={problem} money={null} onRetry={() => void refetch()} />
    ) : (
      <ListLoading blocks={['6rem', '10rem']} />
    );
  return (
    <div className="grid gap-6">
      <p className="text-soft">{say('affiliate.coming')}</p>
      <Figures dashboard={data} />
    </div>
  );
}

function Figures({ dashboard }: { readonly dashboard: Dashboard }) {
  const { say, formats } = useWords();
  const dollars = (amount: number) => formatMoney(formats, { amount, currency: 'USD' });
  const { referred, waiting, earned, balance } = dashboard;
  const figures = [
    ['affiliate.figure.referred', new Intl.NumberFormat(formats).format(referred)],
    ['affiliate.figure.waiting', dollars(waiting)],
    ['affiliate.figure.earned', dollars(earned)],
    ['affiliate.figure.balance', dollars(balance)],
  ] as const;
  return (
    <dl className="affiliate-figures">
      {figures.map(([label, value]) => (
        <div key={label} className="card">
          <dt className="text-s text-soft">{say(label)}</dt>
          <dd className="text-l figures">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
