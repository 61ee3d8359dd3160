import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readDocumentOnce, readOnce } from './read-once.ts';

const known = vi.hoisted(() => ({ token: 'a-token' as string | null, host: {} as object }));
vi.mock('../auth/id-token.ts', () => ({ idToken: async () => known.token }));
vi.mock('../config.ts', () => ({ config: () => ({ projectId: 'demo', ...known.host }) }));

const asked: { url: string; method?: string; headers: unknown; body: unknown }[] = [];
function answers(status: number, body: unknown) {
  vi.stubGlobal('fetch', async (url: string, { method, headers, body: sent }: RequestInit) => {
    asked.push({ url, method: method ?? '', headers, body: typeof sent === 'string' ? JSON.parse(sent) : undefined });
    return new Response(JSON.stringify(body), { status });
  });
}

beforeEach(() => {
  asked.length = 0;
  Object.assign(known, { token: 'a-token', host: {} });
});
afterEach(() => vi.unstubAllGlobals());

const documents = 'projects/demo/databases/(default)/documents';

it('asks Firestore for the newest documents that meet every condition', async () => {
  answers(200, [
    { document: { name: `${documents}/calls/c1`, fields: { createdAt: { timestampValue: '1970-01-01T00:00:01Z' } } } },
    { readTime: '2026-01-01T00:00:00Z' },
  ]);
  const once = { collection: 'calls', oneOf: { who: ['ana'], status: ['a', 'b'] }, newestBy: 'createdAt', limit: 20 };
  expect(await readOnce(once)).toEqual([{ id: 'c1', data: { createdAt: 1000 } }]);
  expect(asked[0]).toMatchObject({
    url: `https://firestore.googleapis.com/v1/${documents}:runQuery`,
    method: 'POST',
    headers: { Authorization: 'Bearer a-token' },
    body: {
      structuredQuery: {
        from: [{ collectionId: 'calls' }],
        where: {
          compositeFilter: {
            op: 'AND',
            filters: [
              { fieldFilter: { field: { fieldPath: 'who' }, op: 'EQUAL', value: { stringValue: 'ana' } } },
              {
                fieldFilter: {
                  field: { fieldPath: 'status' },
                  op: 'IN',
                  value: { arrayValue: { values: [{ stringValue: 'a' }, { stringValue: 'b' }] } },
                },
              },
            ],
          },
        },
        orderBy: [{ field: { fieldPath: 'createdAt' }, direction: 'DESCENDING' }],
        limit: 20,
      },
    },
  });
});

it('finds Firestore where the configuration says', async () => {
  known.host = { firestoreHost: '127.0.0.1:8080', firestoreSsl: false };
  answers(200, { fields: { push: { booleanValue: true } } });
  expect(await readDocumentOnce('preferences/ana')).toEqual({ push: true });
  expect(asked[0]).toMatchObject({ url: `http://127.0.0.1:8080/v1/${documents}/preferences/ana`, method: 'GET' });
});

it('knows a document that is not stored from one that may not be read', async () => {
  answers(404, {});
  expect(await readDocumentOnce('preferences/ana')).toBeNull();
  answers(403, {});
  await expect(readDocumentOnce('preferences/ana')).rejects.toMatchObject({ reason: 'unexpected' });
});

it('says that there is no connection', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(readDocumentOnce('preferences/ana')).rejects.toMatchObject({ reason: 'offline' });
});

it('waits for an answer no longer than a person would', async () => {
  const gone = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => signal?.throwIfAborted());
  await expect(readDocumentOnce('preferences/ana')).rejects.toMatchObject({ reason: 'offline' });
  expect(gone).toHaveBeenCalledWith(15_000);
});

it('asks nothing for nobody', async () => {
  known.token = null;
  answers(200, []);
  await expect(readOnce({ collection: 'calls', oneOf: {}, limit: 1 })).rejects.toMatchObject({ reason: 'signed_out' });
  expect(asked).toEqual([]);
});
