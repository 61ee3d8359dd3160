import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import { dollarsIn } from '../../shared/commission.ts';
import type { Affiliate } from './affiliate.ts';
import { ProgrammeName } from './programme-name.tsx';

const figures = ['earned', 'reversed', 'adjusted', 'paid', 'balance'] as const;

export function useAffiliateColumns(): Column<Affiliate>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<Affiliate>[] => {
    const time = times({ dateStyle: 'medium' });
    const dollars = dollarsIn(formats);
    return [
      {
        id: 'name',
        title: say('adminAffiliates.name'),
        cell: ({ name }) => <bdi translate="no">{name}</bdi>,
        text: ({ name }) => name,
      },
      {
        id: 'programme',
        title: say('adminAffiliates.programme'),
        cell: (line) => <ProgrammeName whose={line} />,
        text: ({ programme, added }) => added ?? programme,
      },
      {
        id: 'since',
        title: say('adminAffiliates.since'),
        cell: ({ createdAt }) => <time dateTime={new Date(createdAt).toISOString()}>{time.format(createdAt)}</time>,
        text: ({ createdAt }) => new Date(createdAt).toISOString(),
      },
      ...figures.map((figure) => ({
        id: figure,
        title: say(`adminAffiliates.${figure}`),
        cell: (line: Affiliate) => <span translate="no">{line.figures ? dollars(line.figures[figure]) : '–'}</span>,
        text: (line: Affiliate) => (line.figures ? `${line.figures[figure]} USD` : ''),
      })),
      {
        id: 'status',
        title: say('adminAffiliates.status'),
        cell: ({ status }) => (
          <span className="chip-small" data-tone={status === 'active' ? 'calm' : 'signal'}>
            {say(`adminAffiliates.status.${status}`)}
          </span>
        ),
        text: ({ status }) => status,
      },
    ];
  }, [say, formats, times]);
}
