import { expect, it } from 'vitest';
import type { Caller } from '../caller.ts';
import { Engine } from '../engine.ts';
import { listDocuments, partitionQuery } from '../rpc/listing.ts';
import { batchGetDocuments, executeQuery } from '../rpc/reads.ts';
import { batchWrite, beginTransaction, commitWrites } from '../rpc/writes.ts';
import { PROJECT, ROOT } from '../testing/world.ts';
import { integer, type Value } from '../values/value.ts';
import type { Write } from '../wire/messages.ts';

const issued = (aud: string) => ({ sub: 'ann', aud, iss: `https://securetoken.google.com/${aud}` });
const ANN: Caller = { kind: 'user', uid: 'ann', token: issued(PROJECT) };
const DENIED = { status: 'PERMISSION_DENIED' };
const nameOf = (path: string) => `${ROOT}/${path}`;

function setUp(rules: string) {
  const engine = new Engine(() => 1000);
  engine.guard.rules.loadForAll(
    `rules_version = '2'; service cloud.firestore { match /databases/{db}/documents { ${rules} } }`,
  );
  const commit = (writes: Write[], caller = ANN) => commitWrites({ engine, caller }, { database: ROOT, writes });
  const put = (path: string, n = 0): Write => ({
    update: { name: nameOf(path), fields: new Map<string, Value>([['n', integer(n)]]) },
  });
  const context = { engine, caller: ANN };
  return {
    context,
    put,
    commit,
    seed: (...paths: string[]) =>
      commit(
        paths.map((path) => put(path)),
        { kind: 'owner' },
      ),
    get: (...paths: string[]) => batchGetDocuments(context, { database: ROOT, documents: paths.map(nameOf) }),
    list: (limit: number) =>
      executeQuery(context, { parent: ROOT, structuredQuery: { from: [{ collectionId: 'a' }], limit } }),
  };
}

it('a server timestamp equals request.time, also between milliseconds', async () => {
  const { commit, put, seed } = setUp('match /a/{id} { allow write: if request.resource.data.at == request.time; }');
  await seed('b/1', 'b/2');
  await seed('b/3');
  const updateTransforms = [{ fieldPath: 'at', setToServerValue: 'REQUEST_TIME' }];
  const { time } = await commit([{ ...put('a/1'), updateTransforms }]);
  expect(time % 1000n).not.toBe(0n);
  await expect(commit([put('a/2')])).rejects.toMatchObject(DENIED);
});

it('getAfter sees all writes of the commit, get none', async () => {
  const other = '/databases/$(db)/documents/b/$(id)';
  const { commit, put } = setUp(
    `match /a/{id} { allow create: if !exists(${other}) && getAfter(${other}).data.n == 7; } match /b/{id} { allow create; }`,
  );
  await expect(commit([put('a/1')])).rejects.toMatchObject(DENIED);
  await commit([put('a/1'), put('b/1', 7)]);
  await commit([put('b/2', 7), put('a/2')]);
});

it('each write of a commit is judged by what the ones before it left', async () => {
  const { commit, get, put } = setUp(
    'match /a/{id} { allow get; allow create: if request.resource.data.n == 1; allow update: if resource.data.n == 1; }',
  );
  await commit([put('a/1', 1), put('a/1', 2)]);
  await expect(commit([put('a/2', 1), put('a/1', 3)])).rejects.toMatchObject(DENIED);
  expect((await get('a/2'))[0]?.missing).toBe(nameOf('a/2'));
});

it('a document that is only verified is judged as one that is read', async () => {
  const { commit, put, seed } = setUp('match /a/{id} { allow create; } match /b/{id} { allow get: if id == "open"; }');
  await seed('b/open', 'b/closed');
  const verify = (path: string): Write => ({ verify: nameOf(path), currentDocument: { exists: true } });
  await commit([put('a/1'), verify('b/open')]);
  await expect(commit([put('a/2'), verify('b/closed')])).rejects.toMatchObject(DENIED);
});

it('a missing document is null as resource', async () => {
  const { get, seed } = setUp('match /a/{id} { allow get: if resource == null || resource.data.n == 1; }');
  await seed('a/there');
  expect((await get('a/gone'))[0]?.missing).toBe(nameOf('a/gone'));
  await expect(get('a/gone', 'a/there')).rejects.toMatchObject(DENIED);
});

it('a query shows its limit', async () => {
  const { list } = setUp('match /a/{id} { allow list: if request.query.limit <= 10; }');
  await list(10);
  await expect(list(11)).rejects.toMatchObject(DENIED);
});

it('twenty other documents may be looked up for one commit or one read, and the same one for all', async () => {
  const exists = (id: string) => `exists(/databases/$(db)/documents/b/${id})`;
  const { commit, get, put, seed } = setUp(
    `match /a/{id} { allow get, create: if ${exists('$(id)')}; } match /c/{id} { allow get, create: if ${exists('same')}; }`,
  );
  const ids = Array.from({ length: 21 }, (_, i) => `${i}`);
  await seed('b/same', ...ids.map((id) => `b/${id}`));
  const one = ids.map((id) => `a/${id}`);
  const same = ids.map((id) => `c/${id}`);

  await get(...one.slice(0, 20));
  await get(...same);
  await expect(get(...one)).rejects.toMatchObject(DENIED);
  await expect(commit(one.map((path) => put(path)))).rejects.toMatchObject(DENIED);
  await commit(one.slice(0, 20).map((path) => put(path)));
  await commit(same.map((path) => put(path)));
});

it('who may not write does not learn from a precondition what is there', async () => {
  const { commit, put, seed } = setUp(
    'match /a/{id} { allow update: if resource.data.n == 7; } match /b/{id} { allow create; }',
  );
  await seed('a/there', 'b/there');
  const when = (path: string, exists: boolean): Write => ({ ...put(path), currentDocument: { exists } });
  await expect(commit([when('a/gone', true)])).rejects.toMatchObject(DENIED);
  await expect(commit([when('a/there', false)])).rejects.toMatchObject(DENIED);
  await expect(commit([when('b/there', false)])).rejects.toMatchObject({ status: 'ALREADY_EXISTS' });
});

it('only servers write in bulk, split queries and lock what they read', async () => {
  const { context, put } = setUp('match /{all=**} { allow read, write; }');
  const query = { parent: ROOT, structuredQuery: { from: [{ collectionId: 'a' }] } };
  await expect(batchWrite(context, { database: ROOT, writes: [put('a/1')] })).rejects.toMatchObject(DENIED);
  await expect(partitionQuery(context, { ...query, partitionCount: 1 })).rejects.toMatchObject(DENIED);
  expect(() => beginTransaction(context, { database: ROOT })).toThrow('Missing or insufficient permissions.');
  await expect(executeQuery(context, { ...query, newTransaction: { readWrite: {} } })).rejects.toMatchObject(DENIED);
  beginTransaction(context, { database: ROOT, options: { readOnly: {} } });
});

it('the size of a page is the limit of a list', async () => {
  const { context } = setUp('match /a/{id} { allow list: if request.query.limit == 2; }');
  const list = (pageSize: number) => listDocuments(context, { parent: ROOT, collectionId: 'a', pageSize });
  expect((await list(2)).documents).toEqual([]);
  await expect(list(3)).rejects.toMatchObject(DENIED);
});

it('a query shows the orders that it names', async () => {
  const { context } = setUp("match /a/{id} { allow list: if request.query.orderBy == {'n': 'DESC'}; }");
  const ordered = (...fields: string[]) =>
    executeQuery(context, {
      parent: ROOT,
      structuredQuery: {
        from: [{ collectionId: 'a' }],
        orderBy: fields.map((fieldPath) => ({ field: { fieldPath }, direction: 'DESCENDING' })),
      },
    });
  await ordered('n');
  await expect(ordered()).rejects.toMatchObject(DENIED);
  await expect(ordered('n', 'm')).rejects.toMatchObject(DENIED);
});

it('a deletion shows that nothing will be there, a read shows nothing at all', async () => {
  const { commit, get, seed } = setUp(
    "match /a/{id} { allow delete: if request.resource == null; allow get: if !('resource' in request); }",
  );
  await seed('a/1');
  await expect(get('a/1')).resolves.toBeDefined();
  await expect(commit([{ delete: nameOf('a/1') }])).resolves.toBeDefined();
});

it.each([
  ['another project', issued('demo-other')],
  ['another issuer', { ...issued(PROJECT), iss: 'https://securetoken.google.com/demo-other' }],
  ['nobody', { ...issued(PROJECT), sub: '' }],
  ['somebody else', { ...issued(PROJECT), sub: 'bob' }],
  ['no project at all', {}],
])('a token of %s opens nothing, not even what is open to all', async (_whose, token) => {
  const { context, commit, put, seed } = setUp('match /a/{id} { allow read, write; }');
  await seed('a/1');
  const stranger: Caller = { kind: 'user', uid: 'ann', token };
  const refused = { status: 'UNAUTHENTICATED' };
  const asked = { ...context, caller: stranger };
  const listed = { parent: ROOT, structuredQuery: { from: [{ collectionId: 'a' }] } };
  await expect(batchGetDocuments(asked, { database: ROOT, documents: [nameOf('a/1')] })).rejects.toMatchObject(refused);
  await expect(executeQuery(asked, listed)).rejects.toMatchObject(refused);
  await expect(commit([put('a/2')], stranger)).rejects.toMatchObject(refused);
});
