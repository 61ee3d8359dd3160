import type { Output } from '@sos/contracts/callables';

type Blogger = Output<'adminListArticles'>['bloggers'][number];
export type ArticleRow = Blogger['articles'][number] & { readonly uid: string };

/** Each article in a row of its own; of those to be read, only these. */
export function rowsOf(bloggers: readonly Blogger[], view: 'waiting' | 'counted'): ArticleRow[] {
  const rows = bloggers.flatMap(({ uid, articles }) => articles.map((article) => ({ ...article, uid })));
  return view === 'waiting' ? rows.filter(({ state }) => state === 'waiting') : rows;
}
