import { describe, expect, it } from 'vitest';
import { asArticleAddress } from './address.ts';
import {
  countsOf,
  emptyShelf,
  MOST_ARTICLES,
  ranked,
  type Shelf,
  withArticle,
  withoutArticle,
  withVerdict,
} from './shelf.ts';

const entered = (id: string, differs: object = {}) => {
  return { id, address: `https://blog.example/${id}`, title: id, addedAt: 1, ...differs };
};
const shelfOf = (...ids: string[]): Shelf =>
  ids.reduce<Shelf>((shelf, id) => withArticle(shelf, entered(id)) ?? shelf, emptyShelf);
const approved = (shelf: Shelf, id: string) => withVerdict(shelf, id, { state: 'approved', fault: null, at: 5 });
const refused = (shelf: Shelf, id: string) => withVerdict(shelf, id, { state: 'refused', fault: 'unrelated', at: 5 });

describe('the address of an article', () => {
  it.each([
    [' https://Blog.Example/visa?page=2&utm_source=x&fbclid=1#top ', 'https://blog.example/visa?page=2'],
    ['http://blog.example', 'http://blog.example/'],
  ])('%s is kept as one of one article', (typed, kept) => expect(asArticleAddress(typed)).toBe(kept));

  it.each([
    'visa',
    'javascript:alert(1)',
    'ftp://blog.example/visa',
    'https://ana:secret@blog.example/visa',
    'https://localhost/visa',
    'https://127.0.0.1/visa',
    'https://blog.example:8080/visa',
    `https://blog.example/${'x'.repeat(500)}`,
  ])('%s is none', (typed) => expect(asArticleAddress(typed)).toBeUndefined());
});

describe('the articles of a blogger', () => {
  it('wait to be read, and one that is entered again stays as it is', () => {
    const shelf = approved(shelfOf('a'), 'a');
    expect(shelf.articles).toMatchObject([{ id: 'a', state: 'approved', decidedAt: 5 }]);
    expect(withArticle(shelf, entered('other', { address: 'https://blog.example/a' }))).toBe(shelf);
    expect(shelfOf('a').articles).toMatchObject([{ state: 'waiting', fault: null }]);
  });

  it('are read again when they are entered after a refusal, by the same link', () => {
    const shelf = refused(shelfOf('a'), 'a');
    expect(shelf.articles).toMatchObject([{ state: 'refused', fault: 'unrelated' }]);
    const again = withArticle(shelf, entered('other', { address: 'https://blog.example/a', title: 'Better' }));
    expect(again?.articles).toMatchObject([
      { id: 'a', title: 'Better', state: 'waiting', fault: null, decidedAt: null },
    ]);
  });

  it('are not more than there is room for', () => {
    const full = shelfOf(...Array.from({ length: MOST_ARTICLES }, (_, index) => `a${index}`));
    expect(withArticle(full, entered('one-more'))).toBeUndefined();
    expect(withArticle(withoutArticle(full, 'a0'), entered('one-more'))?.articles).toHaveLength(MOST_ARTICLES);
  });

  it('count what came by their own links, once for each call that stands, and nothing before they are approved', () => {
    const came = [
      { mark: 'a', paymentId: 'p1', earned: 1000 },
      { mark: 'a', paymentId: 'p1', earned: 500 },
      { mark: 'a', paymentId: 'p2', earned: 0 },
      { mark: 'b', paymentId: 'p3', earned: 1000 },
      { mark: 'forum', paymentId: 'p4', earned: 1000 },
    ];
    const counts = countsOf(approved(shelfOf('a', 'b'), 'a'), came, new Map([['a', 7]]));
    expect(counts).toEqual({ a: { clicks: 7, calls: 1, earned: 1500 } });
  });

  it('are ranked by calls, then by clicks, then by age', () => {
    const counts = {
      a: { clicks: 9, calls: 0, earned: 0 },
      b: { clicks: 1, calls: 2, earned: 2000 },
      d: { clicks: 9, calls: 0, earned: 0 },
    };
    const shelf = { ...shelfOf('d', 'c', 'b', 'a'), counts };
    expect(ranked(shelf).map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
    expect(withoutArticle(shelf, 'b').counts).not.toHaveProperty('b');
  });
});
