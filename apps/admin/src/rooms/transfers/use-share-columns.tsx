import { useMemo } from 'react';
import { PersonName } from '../../shared/names/person-name.tsx';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import { moneyIn, type Share, toneOf } from './share.ts';

export function useShareColumns(): Column<Share>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<Share>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'at',
        title: say('adminTransfers.at'),
        cell: ({ createdAt }) => <time dateTime={new Date(createdAt).toISOString()}>{time.format(createdAt)}</time>,
        text: ({ createdAt }) => new Date(createdAt).toISOString(),
      },
      {
        id: 'provider',
        title: say('adminTransfers.provider'),
        cell: ({ providerId }) => <PersonName uid={providerId} />,
        text: ({ providerId }) => providerId,
      },
      {
        id: 'earned',
        title: say('adminTransfers.earned'),
        cell: ({ earned, currency }) => <span translate="no">{moneyIn(formats, currency)(earned)}</span>,
        text: ({ earned, currency }) => `${earned} ${currency}`,
      },
      {
        id: 'net',
        title: say('adminTransfers.net'),
        cell: ({ net, currency }) => <span translate="no">{moneyIn(formats, currency)(net)}</span>,
        text: ({ net, currency }) => `${net} ${currency}`,
      },
      {
        id: 'status',
        title: say('adminTransfers.status'),
        cell: (share) => (
          <span className="chip-small" data-tone={toneOf(share)}>
            {say(`adminTransfers.status.${share.status}`)}
          </span>
        ),
        text: ({ status }) => status,
      },
      {
        id: 'waits',
        title: say('adminTransfers.waits'),
        cell: ({ waitsFor }) => (waitsFor ? say(`adminTransfers.waits.${waitsFor}`) : ''),
        text: ({ waitsFor }) => waitsFor ?? '',
      },
    ];
  }, [say, formats, times]);
}
