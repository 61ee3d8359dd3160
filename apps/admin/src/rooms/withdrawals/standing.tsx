import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Facts } from '../../shared/drawer/facts.tsx';
import { Statement } from '../../shared/statement.tsx';
import { useWords } from '../../shared/words.ts';
import { accountOf, dollars, type Withdrawal } from './withdrawal.ts';

type Affiliate = Output<'adminGetAffiliate'>;

/** What an admin decides by: what the affiliate has, from which calls, what was found about them, and how old the account is. */
export function Standing({ withdrawal }: { readonly withdrawal: Withdrawal }) {
  const { say } = useWords();
  const { affiliateId: uid } = withdrawal;
  const { data, error, refetch } = useQuery({
    queryKey: ['withdrawals', 'affiliate', uid],
    queryFn: ({ signal }) => callFunction('adminGetAffiliate', { uid, cursor: null }, signal),
  });
  if (data) return <Known withdrawal={withdrawal} affiliate={data} />;
  if (!error) return <Skeleton inline="100%" block="10rem" />;
  if (reasonOf(error) === 'not_found') return <p>{say('adminWithdrawals.gone')}</p>;
  return <Problem error={error} money={null} onRetry={() => void refetch()} />;
}

interface KnownProps {
  readonly withdrawal: Withdrawal;
  readonly affiliate: Affiliate;
}

function Known({ withdrawal, affiliate }: KnownProps) {
  const { say, formats } = useWords();
  const { figures, status } = affiliate.affiliate;
  const amount = (cents: number | undefined) => (cents === undefined ? null : dollars(formats, cents));
  const facts = [
    [say('adminAffiliates.status'), say(`adminAffiliates.status.${status}`)],
    [say('adminWithdrawals.balance'), amount(figures?.balance)],
    [say('adminAffiliates.earned'), amount(figures?.earned)],
    [say('adminAffiliates.reversed'), amount(figures?.reversed)],
    [say('adminAffiliates.paid'), amount(figures?.paid)],
    [say('adminAffiliates.waiting'), amount(affiliate.waiting)],
    [say('adminWithdrawals.account'), <Age key="a" withdrawal={withdrawal} affiliate={affiliate} />],
    [say('adminAffiliates.cases'), <Cases key="c" cases={affiliate.cases} />],
  ] as const;
  return (
    <>
      <Facts facts={facts} />
      <Statement commissions={affiliate.commissions} />
      {affiliate.nextCursor !== null && <p className="text-soft">{say('adminWithdrawals.newest')}</p>}
    </>
  );
}

function Age({ withdrawal, affiliate }: KnownProps) {
  const { say, times } = useWords();
  const account = accountOf(withdrawal, affiliate.accounts);
  if (!account) return <span>{say('adminWithdrawals.account.gone')}</span>;
  const date = times({ dateStyle: 'medium', timeStyle: 'short' }).format(account.savedAt);
  return <span>{say('adminWithdrawals.account.since', { date })}</span>;
}

function Cases({ cases }: Pick<Affiliate, 'cases'>) {
  const { say, formats } = useWords();
  if (cases.length === 0) return <span>{say('adminWithdrawals.cases.none')}</span>;
  const number = new Intl.NumberFormat(formats);
  return (
    <ul>
      {cases.map(({ rule, status, count }) => (
        <li key={rule}>
          <span className="chip-small" data-tone={status === 'honest' ? 'calm' : 'signal'}>
            {say(`adminAffiliates.case.${status}`)}
          </span>{' '}
          <span>{`${say(`adminAffiliates.rule.${rule}`)} (${number.format(count)})`}</span>
        </li>
      ))}
    </ul>
  );
}
