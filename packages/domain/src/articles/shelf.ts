import type { Instant } from '../shared/instant.ts';

/** `waiting`: one of ours has not read it yet. Only what is approved is counted. */
export const articleStates = ['waiting', 'approved', 'refused'] as const;
export type ArticleState = (typeof articleStates)[number];

/** Why an article was refused. */
export const articleFaults = ['unreachable', 'unrelated', 'untrue', 'not_own'] as const;
export type ArticleFault = (typeof articleFaults)[number];

export interface Article {
  /** What its link is told apart by from the blogger's others. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly state: ArticleState;
  /** Null unless it is refused. */
  readonly fault: ArticleFault | null;
  readonly addedAt: Instant;
  readonly decidedAt: Instant | null;
}

/** What came by an article's link in the days that are counted; `earned` is US cents. */
export interface ArticleCount {
  readonly clicks: number;
  readonly calls: number;
  readonly earned: number;
}
export const nothingCame: ArticleCount = { clicks: 0, calls: 0, earned: 0 };

/** All articles of one blogger, with what came by each. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly counts: Readonly<Record<string, ArticleCount>>;
  /** Null before the first count. */
  readonly countedAt: Instant | null;
}
export const emptyShelf: Shelf = { articles: [], counts: {}, countedAt: null };

export const MOST_ARTICLES = 50;
/** How far back it is counted, in ms. */
export const COUNTED_MS = 30 * 86_400_000;

type Entered = Pick<Article, 'id' | 'address' | 'title' | 'addedAt'>;

/** The shelf with one more article. What stands there stays, and what was refused is read again; undefined without room. */
export function withArticle(shelf: Shelf, entered: Entered): Shelf | undefined {
  const known = shelf.articles.find(({ address }) => address === entered.address);
  if (known && known.state !== 'refused') return shelf;
  const others = shelf.articles.filter((each) => each !== known);
  if (others.length >= MOST_ARTICLES) return undefined;
  const article: Article = { ...entered, id: known?.id ?? entered.id, state: 'waiting', fault: null, decidedAt: null };
  return { ...shelf, articles: [...others, article] };
}

export function withoutArticle(shelf: Shelf, id: string): Shelf {
  const { [id]: _gone, ...counts } = shelf.counts;
  return { ...shelf, articles: shelf.articles.filter((each) => each.id !== id), counts };
}

export type ArticleVerdict =
  | { readonly state: 'approved'; readonly fault: null }
  | { readonly state: 'refused'; readonly fault: ArticleFault };

export function withVerdict(shelf: Shelf, id: string, verdict: ArticleVerdict & { readonly at: Instant }): Shelf {
  const { at: decidedAt, ...decided } = verdict;
  return {
    ...shelf,
    articles: shelf.articles.map((each) => (each.id === id ? { ...each, ...decided, decidedAt } : each)),
  };
}

/** One call that somebody paid who came by a link; `mark` is what the link was told apart by. */
export interface CameBy {
  readonly mark: string;
  readonly paymentId: string;
  /** US cents: what stands of it. */
  readonly earned: number;
}

/** What came by each approved article: a call once, however many rules it pays by, and none whose money went back. */
export function countsOf(
  { articles }: Shelf,
  came: readonly CameBy[],
  clicks: ReadonlyMap<string, number>,
): Shelf['counts'] {
  const counted = articles.filter(({ state }) => state === 'approved');
  return Object.fromEntries(
    counted.map(({ id }) => {
      const own = came.filter(({ mark, earned }) => mark === id && earned > 0);
      const calls = new Set(own.map(({ paymentId }) => paymentId)).size;
      const earned = own.reduce((sum, each) => sum + each.earned, 0);
      return [id, { clicks: clicks.get(id) ?? 0, calls, earned }];
    }),
  );
}

/** The articles with what came by them, the best first: by calls, then by clicks, then the older one. */
export function ranked({ articles, counts }: Shelf): readonly (Article & ArticleCount)[] {
  return articles
    .map((article) => ({ ...article, ...(counts[article.id] ?? nothingCame) }))
    .toSorted(
      (one, other) =>
        other.calls - one.calls || other.clicks - one.clicks || one.addedAt - other.addedAt || order(one, other),
    );
}

const order = (one: Article, other: Article) => (one.id < other.id ? -1 : 1);
