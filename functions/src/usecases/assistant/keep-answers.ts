import { wordsOf } from '@sos/domain/assistant/found-by';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Exchanges } from './ports.ts';
import { toExchangeView } from './views.ts';

export interface AnswerNeeds {
  readonly exchanges: Pick<Exchanges, 'read' | 'change' | 'page'>;
}
const PAGE = 50;

/** Keeps an answer under a name, or takes it out of the library. Throws DomainError not_found. */
export function makeKeepAnswer({ exchanges }: AnswerNeeds): Handler<'keepAnswer'> {
  return async ({ uid }, { id, keptAs }) => {
    const exchange = await exchanges.read(id);
    const isAnswered = exchange?.ownerId === uid && exchange.state === 'answered';
    if (!isAnswered) throw new DomainError('not_found', 'not_found');
    await exchanges.change(id, (before) => ({ ...before, keptAs, isKept: keptAs !== null }));
    return {};
  };
}

export function makeListKeptAnswers({ exchanges }: AnswerNeeds): Handler<'listKeptAnswers'> {
  return async ({ uid }, { cursor }) => {
    const { items, next } = await exchanges.page(uid, { cursor, limit: PAGE, kept: true });
    return { exchanges: items.map(toExchangeView), next };
  };
}

/** What was asked; with a search, what has all of its words, looked up by the longest of them. */
export function makeListHistory({ exchanges }: AnswerNeeds): Handler<'listHistory'> {
  return async ({ uid }, { search, cursor }) => {
    const wanted = wordsOf(search).toSorted((one, other) => other.length - one.length);
    const [word] = wanted;
    const page = await exchanges.page(uid, { cursor, limit: PAGE, ...(word !== undefined && { word }) });
    const found = page.items.filter(({ words }) => wanted.every((each) => words.includes(each)));
    return { exchanges: found.map(toExchangeView), next: page.next };
  };
}
