import { useMemo } from 'react';
import { PersonName } from '../../shared/names/person-name.tsx';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import type { ArticleRow } from './article.ts';

const tones = { waiting: 'signal', approved: 'calm', refused: 'quiet' } as const;

export function useArticleColumns(): Column<ArticleRow>[] {
  const { say, times } = useWords();
  return useMemo((): Column<ArticleRow>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'added',
        title: say('adminAffiliates.article.since'),
        cell: ({ addedAt }) => <time dateTime={new Date(addedAt).toISOString()}>{time.format(addedAt)}</time>,
        text: ({ addedAt }) => new Date(addedAt).toISOString(),
      },
      {
        id: 'title',
        title: say('adminAffiliates.article.title'),
        cell: ({ title }) => <bdi translate="no">{title}</bdi>,
        text: ({ title }) => title,
      },
      {
        id: 'address',
        title: say('adminAffiliates.article.address'),
        cell: ({ address }) => <bdi translate="no">{address}</bdi>,
        text: ({ address }) => address,
      },
      {
        id: 'blogger',
        title: say('adminAffiliates.one'),
        cell: ({ uid }) => <PersonName uid={uid} />,
        text: ({ uid }) => uid,
      },
      {
        id: 'state',
        title: say('adminAffiliates.article.state'),
        cell: ({ state }) => (
          <span className="chip-small" data-tone={tones[state]}>
            {say(`adminAffiliates.article.state.${state}`)}
          </span>
        ),
        text: ({ state }) => state,
      },
    ];
  }, [say, times]);
}
