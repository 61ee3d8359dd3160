import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';

type Told = Output<'adminGetPaymentMetrics'>['days'];

const DAYS = 30;
const amounts = ['captured', 'refunded', 'transferred', 'subscribed', 'disputed', 'vat', 'fees'] as const;
const heads = ['day', 'captures', ...amounts] as const;

/** What each of the last days added up to. */
export function Days() {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['payment-metrics'],
    queryFn: ({ signal }) => callFunction('adminGetPaymentMetrics', { days: DAYS }, signal),
  });
  const { data } = query;
  return (
    <>
      {query.isPending && <Skeleton inline="100%" block="20rem" />}
      {query.isError && !data && <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />}
      {data?.days.length === 0 && <p>{say('adminJournal.days.none')}</p>}
      {data && data.days.length > 0 && <Table days={data.days} />}
    </>
  );
}

function Table({ days }: { readonly days: Told }) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <p className="text-soft">{say('adminJournal.days.about')}</p>
      <PlainTable title={say('adminJournal.days')} heads={heads.map((head) => say(`adminJournal.day.${head}`))}>
        {days.flatMap(({ day, figures }) =>
          figures.map(({ currency, captures, ...sums }) => (
            <tr key={`${day} ${currency}`}>
              <th scope="row">
                <time dateTime={day}>{date.format(Date.parse(day))}</time>
              </th>
              <td translate="no">{captures}</td>
              {amounts.map((name) => (
                <td key={name} translate="no">
                  <bdi>{formatMoney(formats, { amount: sums[name], currency })}</bdi>
                </td>
              ))}
            </tr>
          )),
        )}
      </PlainTable>
    </>
  );
}
