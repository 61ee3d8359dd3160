import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import { causeOf, type Entry, movedBy, movedText } from './journal-entry.ts';
import { ShortId } from '../../shared/short-id.tsx';

export function useEntryColumns(): Column<Entry>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<Entry>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'medium' });
    const causeText = (entry: Entry) => {
      const cause = causeOf(entry);
      return cause ? say(`adminJournal.cause.${cause}`) : entry.id;
    };
    const accountsOf = ({ lines }: Entry) =>
      [...new Set(lines.map(({ account }) => say(`adminJournal.account.${account}`)))].join(', ');
    return [
      {
        id: 'at',
        title: say('adminJournal.at'),
        cell: ({ at }) => <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>,
        text: ({ at }) => new Date(at).toISOString(),
      },
      { id: 'cause', title: say('adminJournal.cause'), cell: causeText, text: ({ id }) => id },
      {
        id: 'payment',
        title: say('adminJournal.payment'),
        cell: ({ paymentId }) => <ShortId id={paymentId} />,
        text: ({ paymentId }) => paymentId,
      },
      {
        id: 'amount',
        title: say('adminJournal.amount'),
        align: 'end',
        cell: (entry) => <span translate="no">{movedText(formats, entry)}</span>,
        text: (entry) =>
          movedBy(entry)
            .map(({ amount, currency }) => `${amount} ${currency}`)
            .join(' '),
      },
      { id: 'account', title: say('adminJournal.account'), cell: accountsOf, text: accountsOf },
    ];
  }, [say, formats, times]);
}
