import { expect, it } from 'vitest';
import { rowsOf } from './article.ts';

const article = (id: string, state: 'waiting' | 'approved') => {
  return { id, address: `https://blog.example/${id}`, title: id, state, fault: null, addedAt: 1 };
};

it('what is to be read is shown by itself, and else all of whoever has something counted', () => {
  const bloggers = [{ uid: 'rosa', articles: [article('a', 'waiting'), article('b', 'approved')] }];
  expect(rowsOf(bloggers, 'waiting')).toMatchObject([{ uid: 'rosa', id: 'a' }]);
  expect(rowsOf(bloggers, 'counted').map(({ id }) => id)).toEqual(['a', 'b']);
});
