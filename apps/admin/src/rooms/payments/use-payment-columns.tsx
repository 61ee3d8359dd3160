import { useMemo } from 'react';
import { PersonName } from '../../shared/names/person-name.tsx';
import type { Column } from '../../shared/table/column.ts';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { moneyIn, type PaymentRow, toneOf } from './payment.ts';

export function usePaymentColumns(): Column<PaymentRow>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<PaymentRow>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'at',
        title: say('adminPayments.at'),
        cell: ({ createdAt }) => <time dateTime={new Date(createdAt).toISOString()}>{time.format(createdAt)}</time>,
        text: ({ createdAt }) => new Date(createdAt).toISOString(),
        sortable: true,
      },
      {
        id: 'status',
        title: say('adminPayments.status'),
        cell: ({ status }) => (
          <span className="chip-small" data-tone={toneOf(status)}>
            {say(`adminPayments.status.${status}`)}
          </span>
        ),
        text: ({ status }) => status,
      },
      {
        id: 'total',
        title: say('adminPayments.total'),
        cell: ({ total, currency }) => <span translate="no">{moneyIn(formats, currency)(total)}</span>,
        text: ({ total, currency }) => `${total} ${currency}`,
      },
      {
        id: 'refunded',
        title: say('adminPayments.refunded'),
        cell: ({ refunded, currency }) =>
          refunded > 0 && <span translate="no">{moneyIn(formats, currency)(refunded)}</span>,
        text: ({ refunded, currency }) => `${refunded} ${currency}`,
      },
      {
        id: 'rail',
        title: say('adminPayments.rail'),
        cell: ({ rail }) => <span translate="no">{vendorNames[rail]}</span>,
        text: ({ rail }) => rail,
      },
      {
        id: 'client',
        title: say('adminPayments.client'),
        cell: ({ clientId }) => <PersonName uid={clientId} />,
        text: ({ clientId }) => clientId,
      },
    ];
  }, [say, formats, times]);
}
