import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import type { Case } from './fraud-case.ts';

export function useCaseColumns(): Column<Case>[] {
  const { say, formats, times } = useWords();
  return useMemo((): Column<Case>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    const number = new Intl.NumberFormat(formats);
    return [
      {
        id: 'opened',
        title: say('adminAffiliates.case.since'),
        cell: ({ openedAt }) => <time dateTime={new Date(openedAt).toISOString()}>{time.format(openedAt)}</time>,
        text: ({ openedAt }) => new Date(openedAt).toISOString(),
      },
      {
        id: 'rule',
        title: say('adminAffiliates.case.rule'),
        cell: ({ rule }) => say(`adminAffiliates.rule.${rule}`),
        text: ({ rule }) => rule,
      },
      {
        id: 'affiliate',
        title: say('adminAffiliates.one'),
        cell: ({ affiliateId }) => <PersonName uid={affiliateId} />,
        text: ({ affiliateId }) => affiliateId,
      },
      {
        id: 'count',
        title: say('adminAffiliates.case.count'),
        cell: ({ count }) => <span translate="no">{number.format(count)}</span>,
        text: ({ count }) => String(count),
      },
      {
        id: 'holds',
        title: say('adminAffiliates.case.holds'),
        cell: ({ holds, mode }) => (
          <span className="chip-small" data-tone={holds ? 'signal' : 'calm'}>
            {say(`adminAffiliates.mode.${mode}`)}
          </span>
        ),
        text: ({ mode }) => mode,
      },
    ];
  }, [say, formats, times]);
}
