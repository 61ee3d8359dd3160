import { useWords } from '../shared/words.ts';
import { roomPath } from '../shared/places.ts';
import { fits, shortestSearch } from '../shared/search.ts';
import type { Choice } from '../shared/search.ts';
import { rooms } from './rooms.tsx';

interface Choices {
  readonly choices: readonly Choice[];
  /** How many there are, or why there are none. */
  readonly note: string;
}

/** What fits what was typed: rooms at once. */
export function useChoices(typed: string): Choices {
  const { say } = useWords();
  const choices = rooms
    .map(({ id }): Choice => {
      return { key: `room-${id}`, kind: 'room', title: say(`rooms.${id}`), detail: '', path: roomPath(id) };
    })
    .filter(({ title }) => fits(title, typed));
  if (typed.trim().length < shortestSearch) return { choices, note: say('admin.search.more') };
  return {
    choices,
    note: choices.length > 0 ? say('admin.search.count', { count: choices.length }) : say('admin.search.none'),
  };
}
