import { useMemo, useState } from 'react';
import { PersonName } from '../../shared/names/person-name.tsx';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import { daysSince, dollars, toneOf, type Withdrawal } from './withdrawal.ts';

export function useWithdrawalColumns(): Column<Withdrawal>[] {
  const { say, formats, times } = useWords();
  const [now] = useState(() => Date.now());
  return useMemo((): Column<Withdrawal>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'at',
        title: say('adminWithdrawals.at'),
        cell: ({ askedAt }) => <time dateTime={new Date(askedAt).toISOString()}>{time.format(askedAt)}</time>,
        text: ({ askedAt }) => new Date(askedAt).toISOString(),
        sortable: true,
      },
      {
        id: 'affiliate',
        title: say('adminWithdrawals.affiliate'),
        cell: ({ affiliateId }) => <PersonName uid={affiliateId} />,
        text: ({ affiliateId }) => affiliateId,
      },
      {
        id: 'amount',
        title: say('adminWithdrawals.amount'),
        cell: ({ amount }) => <span translate="no">{dollars(formats, amount)}</span>,
        text: ({ amount }) => `${amount} USD`,
      },
      {
        id: 'status',
        title: say('adminWithdrawals.status'),
        cell: (withdrawal) => (
          <span className="chip-small" data-tone={toneOf(withdrawal)}>
            {say(`adminWithdrawals.status.${withdrawal.status}`)}
          </span>
        ),
        text: ({ status }) => status,
      },
      {
        id: 'age',
        title: say('adminWithdrawals.age'),
        cell: ({ changedAt }) => daysSince(changedAt, now),
        text: ({ changedAt }) => String(daysSince(changedAt, now)),
      },
    ];
  }, [say, formats, times, now]);
}
