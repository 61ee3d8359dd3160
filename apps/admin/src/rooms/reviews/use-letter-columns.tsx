import type { Output } from '@sos/contracts/callables';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { textTitle } from '../../shared/message-words.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { ChannelWords, ProblemWords } from '../../shared/problem-words.tsx';

export type Letter = Output<'adminListDeadLetters'>['letters'][number];

export function useLetterColumns(): Column<Letter>[] {
  const { say, times } = useWords();
  return useMemo((): Column<Letter>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'what',
        title: say('adminMessages.what'),
        cell: ({ what, deliveryId }) =>
          deliveryId === null ? <code translate="no">{what}</code> : textTitle(say, what),
        text: ({ what }) => what,
      },
      { id: 'by', title: say('adminMessages.by'), cell: ({ by }) => <ChannelWords by={by} />, text: ({ by }) => by },
      {
        id: 'about',
        title: say('adminMessages.about'),
        cell: ({ about }) => about !== null && <PersonName uid={about} />,
        text: ({ about }) => about ?? '',
      },
      {
        id: 'problem',
        title: say('adminMessages.problem'),
        cell: ({ problem }) => <ProblemWords problem={problem} />,
        text: ({ problem }) => problem,
      },
      {
        id: 'at',
        title: say('adminMessages.at'),
        cell: ({ at }) => <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>,
        text: ({ at }) => new Date(at).toISOString(),
      },
      {
        id: 'waiting',
        title: say('adminMessages.state'),
        cell: ({ waiting }) => (
          <span className="chip-small" data-tone={waiting ? 'signal' : undefined}>
            {say(waiting ? 'adminMessages.waiting' : 'adminMessages.done')}
          </span>
        ),
        text: ({ waiting }) => String(waiting),
      },
    ];
  }, [say, times]);
}
