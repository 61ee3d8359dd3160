import { expect, it } from 'vitest';
import { lineOf } from './line-of.ts';
import type { TableSource } from './source.ts';

/** So many pages of two lines each. */
function pagesOf(count: number): TableSource<string> & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    key: [],
    asked,
    page: ({ cursor }) => {
      asked.push(cursor);
      const page = Number(cursor ?? 0);
      const next = page + 1 < count ? `${page + 1}` : null;
      return Promise.resolve({ rows: [`${page}a`, `${page}b`], next });
    },
  };
}
const look = (source: TableSource<string>, row: string) =>
  lineOf(source, { isIt: (each) => each === row, signal: new AbortController().signal });

it('the line of a link is found on whichever page it is, and no further page is asked for', async () => {
  const source = pagesOf(5);
  expect(await look(source, '1b')).toBe('1b');
  expect(source.asked).toEqual([null, '1']);
});

it('what a list does not have is not there, and a list without an end is not read to it', async () => {
  expect(await look(pagesOf(3), 'x')).toBeNull();
  const endless = pagesOf(1_000);
  expect(await look(endless, '999a')).toBeNull();
  expect(endless.asked).toHaveLength(10);
});
