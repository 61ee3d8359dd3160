import { expect, it } from 'vitest';
import type { PageQuery } from './ports.ts';
import { sweep } from './sweep.ts';

const ids = Array.from({ length: 250 }, (_, index) => `id-${index}`);
const list = async ({ limit, after }: PageQuery) => {
  const from = after === null ? 0 : ids.indexOf(after) + 1;
  const page = ids.slice(from, from + limit);
  return { ids: page, next: from + limit < ids.length ? (page.at(-1) ?? null) : null };
};

function sweeping(msEach: number) {
  const visited: string[] = [];
  let now = 0;
  const visit = async (id: string) => {
    visited.push(id);
    now += msEach;
  };
  return { visited, done: sweep({ list, visit, clock: { now: () => now } }) };
}

it('a sweep visits every page', async () => {
  const { visited, done } = sweeping(1);
  expect(await done).toBe(250);
  expect(visited).toEqual(ids);
});

it('a sweep asks for no other page when its time is over', async () => {
  const { visited, done } = sweeping(600);
  expect(await done).toBe(200);
  expect(visited).toEqual(ids.slice(0, 200));
});

it('a page without anything to visit does not hide the next one', async () => {
  const pages: Record<string, string[]> = { '': [], a: [], b: ['seen'] };
  const next: Record<string, string | null> = { '': 'a', a: 'b', b: null };
  const visited: string[] = [];
  const done = sweep({
    list: async ({ after }) => ({ ids: pages[after ?? ''] ?? [], next: next[after ?? ''] ?? null }),
    visit: async (id) => void visited.push(id),
    clock: { now: () => 0 },
  });
  expect(await done).toBe(1);
  expect(visited).toEqual(['seen']);
});
