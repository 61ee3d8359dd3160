import { formatMoney } from '@sos/domain/money/format-money';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { type Dispute, toneOf } from './dispute.ts';
import { Reason } from './reason.tsx';

export function useDisputeColumns(): Column<Dispute>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<Dispute>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'due',
        title: say('adminDisputes.due'),
        cell: ({ dueBy }) =>
          dueBy === null ? '' : <time dateTime={new Date(dueBy).toISOString()}>{time.format(dueBy)}</time>,
        text: ({ dueBy }) => (dueBy === null ? '' : new Date(dueBy).toISOString()),
      },
      {
        id: 'status',
        title: say('adminDisputes.status'),
        cell: (dispute) => (
          <span className="chip-small" data-tone={toneOf(dispute, Date.now())}>
            {say(`adminDisputes.status.${dispute.status}`)}
          </span>
        ),
        text: ({ status }) => status,
      },
      {
        id: 'amount',
        title: say('adminDisputes.amount'),
        cell: ({ amount }) => <span translate="no">{formatMoney(formats, amount)}</span>,
        text: ({ amount }) => `${amount.amount} ${amount.currency}`,
      },
      {
        id: 'kind',
        title: say('adminDisputes.kind'),
        cell: ({ kind }) => say(`adminDisputes.kind.${kind}`),
        text: ({ kind }) => kind,
      },
      {
        id: 'reason',
        title: say('adminDisputes.reason'),
        cell: ({ reason }) => <Reason code={reason} />,
        text: ({ reason }) => reason,
      },
      {
        id: 'rail',
        title: say('adminDisputes.rail'),
        cell: ({ rail }) => <span translate="no">{vendorNames[rail]}</span>,
        text: ({ rail }) => rail,
      },
    ];
  }, [say, formats, times]);
}
