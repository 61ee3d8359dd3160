import { beforeEach, describe, expect, it } from 'vitest';
import { callerOf } from '../caller.ts';
import { Engine } from '../engine.ts';
import { ROOT } from '../testing/world.ts';
import { integer } from '../values/value.ts';
import type { Context } from './context.ts';
import { listDocuments } from './listing.ts';
import type { ListDocumentsRequest } from './messages.ts';

let context: Context;
beforeEach(async () => {
  context = { engine: new Engine(() => Date.UTC(2026, 0, 2)), caller: callerOf('Bearer owner') };
  for (const [i, id] of ['a', 'c', 'e', 'g'].entries()) await put(`list/${id}`, 10 - i);
});

const put = (path: string, n: number) =>
  context.engine.database(ROOT).commit([{ update: { name: `${ROOT}/${path}`, fields: new Map([['n', integer(n)]]) } }]);
const remove = (path: string) => context.engine.database(ROOT).commit([{ delete: `${ROOT}/${path}` }]);

async function page(request: Partial<ListDocumentsRequest>): Promise<{ ids: string; token: string }> {
  const answer = await listDocuments(context, { parent: ROOT, collectionId: 'list', ...request });
  return { ids: answer.documents.map(({ name }) => name.slice(-1)).join(''), token: answer.nextPageToken };
}

async function pages(request: Partial<ListDocumentsRequest>): Promise<string[]> {
  const seen: string[] = [];
  let token = '';
  do {
    const { ids, token: next } = await page({ ...request, pageToken: token });
    seen.push(ids);
    token = next;
  } while (token !== '');
  return seen;
}

describe('a list in pages', () => {
  it('goes through the collection by name and ends without a token', async () => {
    expect(await pages({ pageSize: 3 })).toEqual(['ace', 'g']);
    expect(await pages({ pageSize: 2 })).toEqual(['ac', 'eg']);
    expect(await pages({})).toEqual(['aceg']);
  });

  it('has missing documents in their place', async () => {
    for (const id of ['b', 'f', 'z']) await put(`list/${id}/below/x`, 1);
    expect(await pages({ pageSize: 2, showMissing: true })).toEqual(['ab', 'ce', 'fg', 'z']);
    expect(await pages({ pageSize: 2 })).toEqual(['ac', 'eg']);
  });

  it('follows another order', async () => {
    expect(await pages({ pageSize: 3, orderBy: 'n' })).toEqual(['gec', 'a']);
    await put('list/d', 8);
    expect(await pages({ pageSize: 2, orderBy: 'n desc' })).toEqual(['ac', 'ed', 'g']);
  });

  it('goes on where it was although the last document is gone', async () => {
    const { token } = await page({ pageSize: 2 });
    await remove('list/c');
    expect((await page({ pageSize: 2, pageToken: token })).ids).toBe('eg');
  });

  it('reads no more than the page', async () => {
    await page({ pageSize: 2 });
    expect(context.engine.operations.reads).toBe(2);
  });

  it('refuses a token that is none, and missing documents in an order by fields, which they have not', async () => {
    await expect(page({ pageToken: 'nonsense' })).rejects.toMatchObject({ status: 'INVALID_ARGUMENT' });
    await expect(page({ showMissing: true, orderBy: 'n' })).rejects.toMatchObject({ status: 'INVALID_ARGUMENT' });
  });
});
