import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import type { SupportRequest } from './support-request.ts';

const tones = { open: 'signal', answered: 'calm', closed: undefined } as const;

export function useSupportColumns(): Column<SupportRequest>[] {
  const { say, times } = useWords();
  return useMemo((): Column<SupportRequest>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'at',
        title: say('adminSupport.at'),
        cell: ({ createdAt }) => <time dateTime={new Date(createdAt).toISOString()}>{time.format(createdAt)}</time>,
        text: ({ createdAt }) => new Date(createdAt).toISOString(),
      },
      {
        id: 'topic',
        title: say('adminSupport.topic'),
        cell: ({ topic }) => say(`adminSupport.topic.${topic}`),
        text: ({ topic }) => topic,
      },
      {
        id: 'text',
        title: say('adminSupport.text'),
        cell: ({ text }) => <bdi>{text.slice(0, 80)}</bdi>,
        text: ({ text }) => text,
      },
      {
        id: 'from',
        title: say('adminSupport.from'),
        cell: ({ uid, email }) => <bdi translate="no">{uid ?? email}</bdi>,
        text: ({ uid, email }) => uid ?? email ?? '',
      },
      {
        id: 'status',
        title: say('adminSupport.status'),
        cell: ({ status }) => (
          <span className="chip-small" data-tone={tones[status]}>
            {say(`adminSupport.status.${status}`)}
          </span>
        ),
        text: ({ status }) => status,
      },
    ];
  }, [say, times]);
}
