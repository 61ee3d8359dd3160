import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Banner } from '@sos/ui/banner';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { PlainTable } from '../../shared/table/plain-table.tsx';

type Told = Output<'adminGetBalances'>;

/** What is on each account in each currency, and whether it adds up. */
export function Balances() {
  const query = useQuery({
    queryKey: ['journal-balances'],
    queryFn: ({ signal }) => callFunction('adminGetBalances', {}, signal),
  });
  const { data } = query;
  return (
    <>
      {query.isPending && <Skeleton inline="100%" block="20rem" />}
      {query.isError && !data && <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />}
      {data && <Told told={data} />}
    </>
  );
}

function Told({ told }: { readonly told: Told }) {
  const { say, formats, times } = useWords();
  const { balances, upTo, odd } = told;
  const heads = ['account', 'currency', 'balance'] as const;
  if (upTo === null) return <p>{say('adminJournal.balances.none')}</p>;
  const time = times({ dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <>
      {odd === null ? (
        <Banner tone="calm" title={say('adminJournal.balances.even')} />
      ) : (
        <Banner urgent tone="signal" title={say('adminJournal.balances.odd', { currency: odd })} />
      )}
      <p className="text-soft">{say('adminJournal.balances.about', { at: time.format(upTo) })}</p>
      <PlainTable title={say('adminJournal.balances')} heads={heads.map((head) => say(`adminJournal.${head}`))}>
        {balances.map(({ account, currency, amount }) => (
          <tr key={`${account} ${currency}`}>
            <th scope="row">{say(`adminJournal.account.${account}`)}</th>
            <td translate="no">{currency}</td>
            <td translate="no">
              <bdi>{formatMoney(formats, { amount, currency })}</bdi>
            </td>
          </tr>
        ))}
      </PlainTable>
    </>
  );
}
