import type { Page, PageQuery } from '../shared/ports.ts';

interface Identified {
  readonly id: string;
}

/** One page of those that fit. The place of a page is looked for among all, since what stood there may fit no longer. */
export function pageOf<T extends Identified>(all: readonly T[], fits: (each: T) => boolean, query: PageQuery): Page {
  const start = all.findIndex(({ id }) => id === query.after) + 1;
  const ids = all
    .slice(start)
    .filter(fits)
    .map(({ id }) => id)
    .slice(0, query.limit);
  return { ids, next: ids.length === query.limit ? (ids.at(-1) ?? null) : null };
}
