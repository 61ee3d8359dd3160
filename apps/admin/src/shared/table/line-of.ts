import type { TableSource } from './source.ts';

/** Whoever leads further back than this says so by a filter. */
const MOST_PAGES = 10;

interface Looked<Row> {
  readonly isIt: (row: Row) => boolean;
  readonly signal: AbortSignal;
}

/** One line of a list, as the server gives it now; null where the list does not have it, or only far behind. */
export async function lineOf<Row>(source: TableSource<Row>, { isIt, signal }: Looked<Row>): Promise<Row | null> {
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { rows, next } = await source.page({ cursor, sort: null, isForFile: true }, signal);
    const found = rows.find(isIt);
    if (found !== undefined) return found;
    if (next === null) return null;
    cursor = next;
  }
  return null;
}
