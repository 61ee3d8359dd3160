import type { Page, PageQuery } from '../shared/ports.ts';

/** All ids of a list, by pages of one size, in their order. */
export async function allPages(list: (query: PageQuery) => Promise<Page>, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await list({ limit, after });
    ids.push(...page.ids);
    after = page.next;
  } while (after !== null);
  return ids;
}
