import { asArticleAddress } from '@sos/domain/articles/address';
import { emptyShelf, ranked, withArticle, withoutArticle } from '@sos/domain/articles/shelf';
import { affiliateCode } from '@sos/domain/affiliates/code';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { Shelves } from './ports.ts';

export interface OwnArticlesNeeds {
  readonly shelves: Pick<Shelves, 'read' | 'change'>;
  readonly clock: Clock;
  /** At least 0 and below 1. */
  readonly random: () => number;
}

/** Throws DomainError not_found. */
export function makeGetRankings({ shelves }: Pick<OwnArticlesNeeds, 'shelves'>): Handler<'getRankings'> {
  return async (actor) => {
    const shelf = (await shelves.read(bloggerOf(actor))) ?? emptyShelf;
    const articles = ranked(shelf).map(({ decidedAt: _decidedAt, ...article }) => article);
    return { articles, countedAt: shelf.countedAt };
  };
}

/** Throws DomainError not_found, articles_full. */
export function makeSubmitArticle({ shelves, clock, random }: OwnArticlesNeeds): Handler<'submitArticle'> {
  return async (actor, { address: typed, title }) => {
    const address = asArticleAddress(typed);
    if (address === undefined) throw new DomainError('invalid', 'invalid_input');
    const entered = { id: `art-${affiliateCode(random)}`, address, title, addedAt: clock.now() };
    await shelves.change(bloggerOf(actor), (before) => {
      const after = withArticle(before, entered);
      if (!after) throw new DomainError('conflict', 'articles_full');
      return after;
    });
    return {};
  };
}

/** Throws DomainError not_found. */
export function makeRemoveArticle({ shelves }: Pick<OwnArticlesNeeds, 'shelves'>): Handler<'removeArticle'> {
  return async (actor, { articleId }) => {
    await shelves.change(bloggerOf(actor), (before) => withoutArticle(before, articleId));
    return {};
  };
}

function bloggerOf({ uid, role }: Actor): string {
  if (role !== 'blogger') throw new DomainError('not_found', 'not_found');
  return uid;
}
