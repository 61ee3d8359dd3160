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
export function sweep({ list, visit, clock }: SweepNeeds): Promise<number> {
  const visitAll = async ({ ids }: Page) => {
    for (const id of ids) await visit(id);
    return ids.length;
  };
  return sweepPages({ list, visit: visitAll, clock });
}

interface SweepPagesNeeds<P extends { readonly next: string | null }> {
  readonly list: (query: PageQuery) => Promise<P>;
  /** Never rejects; returns how many it has visited. */
  readonly visit: (page: P) => Promise<number>;
  readonly clock: Clock;
}

/** The same where a page is visited as a whole. */
export async function sweepPages<P extends { readonly next: string | null }>(
  needs: SweepPagesNeeds<P>,
): Promise<number> {
  const { list, visit, clock } = needs;
  const until = clock.now() + BUDGET_MS;
  let visited = 0;
  let after: string | null = null;
  do {
    const page: P = await list({ limit: PAGE, after });
    visited += await visit(page);
    after = page.next;
  } while (after !== null && clock.now() < until);
  return visited;
}
