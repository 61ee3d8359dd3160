import { callFunction } from '@sos/browser/call-function';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { roomPath, subjectPath } from '../shared/places.ts';
import { fits, shortestSearch } from '../shared/search.ts';
import type { Choice } from '../shared/search.ts';
import { useWords } from '../shared/words.ts';
import { rooms } from './rooms.tsx';

interface Choices {
  readonly choices: readonly Choice[];
  /** How many there are, or why there are none. */
  readonly note: string;
}

/** Milliseconds without a key after which the server is asked. */
const pause = 150;

/** What fits what was typed: rooms at once, and what the server finds. */
export function useChoices(typed: string): Choices {
  const { say } = useWords();
  const text = useCalm(typed.trim());
  const isLong = text.length >= shortestSearch;
  const query = useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) => callFunction('adminSearch', { text }, signal),
    enabled: isLong,
    placeholderData: keepPreviousData,
  });
  const named = rooms
    .map(({ id }): Choice => {
      return { key: `room-${id}`, kind: 'room', title: say(`rooms.${id}`), detail: '', at: null, path: roomPath(id) };
    })
    .filter(({ title }) => fits(title, typed));
  const hits = isLong ? (query.data?.hits ?? []) : [];
  const found = hits.flatMap((hit): Choice[] => {
    const path = subjectPath(rooms, hit);
    return path === null ? [] : [{ key: `${hit.kind}-${hit.id}`, ...hit, path }];
  });
  const choices = [...named, ...found];
  return { choices, note: noteOf({ isLong, isPending: query.isPending, count: choices.length }, say) };
}

interface State {
  readonly isLong: boolean;
  readonly isPending: boolean;
  readonly count: number;
}

function noteOf({ isLong, isPending, count }: State, say: ReturnType<typeof useWords>['say']): string {
  if (!isLong) return say('admin.search.more');
  if (isPending) return say('frame.loading');
  return count > 0 ? say('admin.search.count', { count }) : say('admin.search.none');
}

/** The text once nobody has typed for a moment. */
function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}
