import type { Clock, Page, PageQuery } from './ports.ts';

const PAGE = 100;
/** How long a sweep goes on asking for more, in ms; three of them share one run. */
const BUDGET_MS = 120_000;

export interface SweepNeeds {
  readonly list: (query: PageQuery) => Promise<Page>;
  /** Never rejects, so that one cannot stop the others. */
  readonly visit: (id: string) => Promise<void>;
  readonly clock: Clock;
}

/** Visits what is listed, page by page, until there is no more or no more time. Returns how many were visited. */
export async function sweep({ list, visit, clock }: SweepNeeds): Promise<number> {
  const until = clock.now() + BUDGET_MS;
  let visited = 0;
  let after: string | null = null;
  do {
    const page: Page = await list({ limit: PAGE, after });
    for (const id of page.ids) await visit(id);
    visited += page.ids.length;
    after = page.next;
  } while (after !== null && clock.now() < until);
  return visited;
}
