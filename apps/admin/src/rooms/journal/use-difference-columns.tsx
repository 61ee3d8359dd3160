import { formatMoney } from '@sos/domain/money/format-money';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import { type Difference, stateOf, toneOf } from './difference.ts';

export function useDifferenceColumns(): Column<Difference>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<Difference>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    const money = (amount: number | null, currency: Difference['currency']) =>
      amount === null ? say('adminJournal.unknownAmount') : formatMoney(formats, { amount, currency });
    return [
      {
        id: 'foundAt',
        title: say('adminJournal.foundAt'),
        cell: ({ foundAt }) => <time dateTime={new Date(foundAt).toISOString()}>{time.format(foundAt)}</time>,
        text: ({ foundAt }) => new Date(foundAt).toISOString(),
      },
      {
        id: 'kind',
        title: say('adminJournal.kind'),
        cell: ({ kind }) => say(`adminJournal.kind.${kind}`),
        text: ({ kind }) => kind,
      },
      {
        id: 'payment',
        title: say('adminJournal.payment'),
        cell: ({ paymentId }) => <bdi translate="no">{paymentId}</bdi>,
        text: ({ paymentId }) => paymentId,
      },
      {
        id: 'ours',
        title: say('adminJournal.ours'),
        align: 'end',
        cell: ({ ours, currency }) => <span translate="no">{money(ours, currency)}</span>,
        text: ({ ours, currency }) => `${ours ?? ''} ${currency}`,
      },
      {
        id: 'theirs',
        title: say('adminJournal.theirs'),
        align: 'end',
        cell: ({ theirs, currency }) => <span translate="no">{money(theirs, currency)}</span>,
        text: ({ theirs, currency }) => `${theirs} ${currency}`,
      },
      { id: 'state', title: say('adminJournal.state'), cell: StateChip, text: (each) => stateOf(each, each.seenAt) },
    ];
  }, [say, formats, times]);
}

function StateChip(difference: Difference) {
  const { say } = useWords();
  const state = stateOf(difference, difference.seenAt);
  return (
    <span className="chip-small" data-tone={toneOf[state]}>
      {say(`adminJournal.state.${state}`)}
    </span>
  );
}
