import { describe, expect, it } from 'vitest';
import { above, listening, tokenOf } from '../testing/listening.ts';
import { ROOT } from '../testing/world.ts';
import { bloomFilter } from './bloom-filter.ts';

describe('a listener that comes back', () => {
  it('tells a client that comes back only what it missed', async () => {
    const { put, open } = listening();
    await Promise.all([put('c/a', 4), put('c/b', 5), put('c/c', 6)]);
    const first = open();
    first.add({ targetId: 1, query: above(3) });
    const resumeToken = tokenOf(first);
    first.stream.close();
    await put('c/a', 1);
    await put('c/b');
    await put('c/d', 7);
    const second = open();
    second.add({ targetId: 1, query: above(3), resumeToken });
    const news = second.news();
    expect([news[0], ...news.slice(-2)]).toEqual(['ADD 1', 'CURRENT 1', 'NO_CHANGE']);
    expect(new Set(news.slice(1, -2))).toEqual(new Set(['c/a removed for 1', 'c/b deleted for 1', 'c/d for 1']));
  });

  it.each([
    ['a token of another run', { query: above(3), resumeToken: Buffer.from('other:1') }],
    ['a time before memory begins', { query: above(3), readTime: 1n }],
  ])('starts anew for %s', async (_what, target) => {
    const { put, open } = listening();
    await put('c/a', 4);
    const stream = open();
    stream.add({ targetId: 1, ...target });
    expect(stream.news()).toEqual(['ADD 1', 'RESET 1', 'c/a for 1', 'CURRENT 1', 'NO_CHANGE']);
  });

  it('tells who stayed away for long what changed, and how much there is in place of what went', async () => {
    const { put, wait, open } = listening();
    await Promise.all([put('c/a', 4), put('c/b', 5), put('c/c', 6)]);
    const first = open();
    first.add({ targetId: 1, query: above(3) });
    const resumeToken = tokenOf(first);
    first.stream.close();
    wait();
    await put('c/a', 1);
    await put('c/b');
    await put('c/d', 7);
    const second = open();
    second.add({ targetId: 1, query: above(3), resumeToken });
    expect(second.news()).toEqual(['ADD 1', 'c/d for 1', '2 for 1', 'CURRENT 1', 'NO_CHANGE']);
    second.add({ targetId: 2, query: above(3), resumeToken, expectedCount: 3 });
    expect(second.responses.find(({ filter }) => filter)?.filter?.unchangedNames).toEqual(
      bloomFilter([`${ROOT}/c/c`, `${ROOT}/c/d`]),
    );
    await put('c/c', 2);
    expect(second.news().slice(-3)).toEqual(['c/c removed for 1', 'c/c removed for 2', 'NO_CHANGE']);
  });

  it('tells who comes back to single documents of each that may have changed', async () => {
    const { database, put, wait, open } = listening();
    await Promise.all([put('c/a', 1), put('c/b', 2)]);
    const seen = database.readTime();
    wait();
    await put('c/b', 3);
    const stream = open();
    const documents = { documents: ['a', 'b', 'none'].map((id) => `${ROOT}/c/${id}`) };
    stream.add({ targetId: 1, documents, readTime: seen });
    expect(stream.news()).toEqual(['ADD 1', 'c/b for 1', 'CURRENT 1', 'NO_CHANGE']);
  });

  it('shows a limited window anew only when something moved in it', async () => {
    const { database, put, open } = listening();
    await Promise.all([put('c/a', 4), put('c/b', 5), put('c/z', 1)]);
    const readTime = database.readTime();
    await put('c/z', 2);
    const stream = open();
    stream.add({ targetId: 1, query: above(3, 1), readTime });
    expect(stream.news()).toEqual(['ADD 1', 'CURRENT 1', 'NO_CHANGE']);
    await put('c/a');
    expect(stream.news()).toEqual(['c/a deleted for 1', 'c/b for 1', 'NO_CHANGE']);
    stream.add({ targetId: 2, query: above(3, 1), readTime });
    expect(stream.news()).toEqual(['ADD 2', 'RESET 2', 'c/b for 2', 'CURRENT 2', 'NO_CHANGE']);
  });

  it('starts anew after the documents were replaced as a whole', async () => {
    const { database, put, open } = listening();
    await put('c/a', 4);
    const readTime = database.readTime();
    database.restore([...database.store.all()]);
    const stream = open();
    stream.add({ targetId: 1, query: above(3), readTime });
    expect(stream.news()).toEqual(['ADD 1', 'RESET 1', 'c/a for 1', 'CURRENT 1', 'NO_CHANGE']);
  });
});
