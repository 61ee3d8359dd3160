import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { formatMoney } from '@sos/ui/format';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyList, ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { commissionsQuery } from './affiliate-queries.ts';

type Commission = Output<'getCommissions'>['commissions'][number];

/** Every commission of the person, page by page, each with what it comes from and what it waits for. */
export function CommissionList({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, fetchStatus, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    commissionsQuery(uid),
  );
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (!data)
    return problem ? (
      <Problem error={problem} money={null} onRetry={() => void refetch()} />
    ) : (
      <ListLoading blocks={['8rem']} />
    );
  const commissions = data.pages.flatMap((page) => page.commissions);
  if (commissions.length === 0)
    return <EmptyList title={say('affiliate.none.title')} text={say('affiliate.none.text')} />;
  return (
    <>
      <ul className="affiliate-commissions">
        {commissions.map((commission) => (
          <Line key={commission.id} commission={commission} />
        ))}
      </ul>
      {error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('affiliate.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ commission }: { readonly commission: Commission }) {
  const { say, formats } = useWords();
  const { event, status, reason, amount, ruled, granted, callAt, dueAt, code, planVersion } = commission;
  const dollars = (cents: number) => formatMoney(formats, { amount: cents, currency: 'USD' });
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' }).format(callAt);
  return (
    <li className="card affiliate-commission">
      <div className="grid gap-1">
        <h3 className="text-m">{say(`affiliate.event.${event}`)}</h3>
        <p className="text-s">{say(`affiliate.status.${status}`)}</p>
        {reason && <p className="text-s">{say(`affiliate.reason.${reason}`)}</p>}
        {dueAt !== null && reason === null && <Waits until={dueAt} />}
        {granted < ruled && (
          <p className="text-s text-soft">{say('affiliate.line.reduced', { amount: dollars(ruled) })}</p>
        )}
        <p className="text-s text-soft">
          {say('affiliate.line.by', { date: day, code, version: String(planVersion) })}
        </p>
      </div>
      <p className="figures text-m">
        <bdi>{dollars(amount)}</bdi>
      </p>
    </li>
  );
}

function Waits({ until }: { readonly until: number }) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' }).format(until);
  return <p className="text-s text-soft">{say('affiliate.line.waits', { date })}</p>;
}
