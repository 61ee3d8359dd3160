import { type ArticleVerdict, emptyShelf, type Shelf, withVerdict } from '@sos/domain/articles/shelf';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Shelves } from './ports.ts';

const PAGE = 20;

export interface DecideArticlesNeeds {
  readonly shelves: Pick<Shelves, 'read' | 'change' | 'list'>;
  readonly clock: Clock;
}

export function makeListArticles({ shelves }: Pick<DecideArticlesNeeds, 'shelves'>): Handler<'adminListArticles'> {
  return async (_admin, { view, cursor: after }) => {
    const page = await shelves.list({ view, after, limit: PAGE });
    const bloggers = (page?.shelves ?? []).map(({ uid, shelf }) => ({
      uid,
      articles: shelf.articles.map(({ decidedAt: _decidedAt, ...article }) => article),
    }));
    return { bloggers, nextCursor: page?.next ?? null };
  };
}

/** Throws DomainError not_found, changed. */
export function makeDecideArticle({ shelves, clock }: DecideArticlesNeeds): Handler<'adminDecideArticle'> {
  return async ({ uid: adminId }, { uid, articleId, seen, fault, reason }) => {
    const at = clock.now();
    const verdict: ArticleVerdict = fault === null ? { state: 'approved', fault: null } : { state: 'refused', fault };
    const address = requireAsSeen((await shelves.read(uid)) ?? emptyShelf, articleId, seen);
    const audit = {
      id: `article-${uid}-${articleId}-${at}`,
      adminId,
      action: 'adminDecideArticle',
      subjectKind: 'user',
      subjectId: uid,
      before: { state: seen, address },
      after: { ...verdict, address },
      reason,
      at,
      undoes: null,
    } as const;
    await shelves.change(
      uid,
      (before) => {
        requireAsSeen(before, articleId, seen);
        return withVerdict(before, articleId, { ...verdict, at });
      },
      audit,
    );
    return { state: verdict.state };
  };
}

/** The article's address. */
function requireAsSeen({ articles }: Shelf, id: string, seen: string): string {
  const article = articles.find((each) => each.id === id);
  if (!article) throw new DomainError('not_found', 'not_found');
  if (article.state !== seen) throw new DomainError('conflict', 'changed');
  return article.address;
}
