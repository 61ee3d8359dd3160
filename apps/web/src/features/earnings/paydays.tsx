import { formatMoney } from '@sos/domain/money/format-money';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords, WithWords } from '../../shared/words.ts';
import { earningsQuery } from './queries.ts';
import type { Earnings } from './queries.ts';
import './earnings.css';

/** What a provider's bank gets next, and on which day; one line a currency. */
export function Paydays({ paydays }: Pick<Earnings, 'paydays'>) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeZone: 'UTC' });
  if (paydays.length === 0) return <p className="text-soft">{say('earnings.payday.none')}</p>;
  return paydays.map(({ at, amount }) => (
    <p key={amount.currency} className="payday">
      <span>{say('earnings.payday', { day: date.format(at) })}</span>
      <strong className="figures" translate="no">
        {formatMoney(formats, amount)}
      </strong>
    </p>
  ));
}

/** The same on a page that shows nothing else of the earnings; nothing while it is not known. */
export function OwnPaydays({ uid }: { readonly uid: string }) {
  const { data } = useInfiniteQuery(earningsQuery(uid));
  const [first] = data?.pages ?? [];
  if (!first || first.sums.length === 0) return null;
  return (
    <WithWords areas={['earnings']}>
      <Paydays paydays={first.paydays} />
    </WithWords>
  );
}
