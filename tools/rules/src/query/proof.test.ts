import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Constraint } from '../access-request.ts';
import { compileRules } from '../compile.ts';
import { aDocument, all, any, aQuery, aRequest, type Fields, lookupIn, where } from '../testing/requests.ts';
import { thingRules } from '../testing/expressions.ts';

const auth = { uid: 'me', token: {} };
const isProved = (condition: string, filter?: Constraint) =>
  compileRules(thingRules(condition)).decide(aQuery('things', { auth, ...(filter && { where: filter }) })).allowed;

describe('a query is allowed when its filters prove the condition', () => {
  const own = "resource.data.owner == 'me'";

  it.each([
    [own, where('owner', '==', 'me'), true],
    [own, where('owner', '==', 'you'), false],
    [own, where('owner', 'in', ['me']), true],
    [own, where('owner', 'in', ['me', 'you']), false],
    [own, any(where('owner', '==', 'me'), where('public', '==', true)), false],
    [`${own} || resource.data.public == true`, any(where('owner', '==', 'me'), where('public', '==', true)), true],
    [`${own} || resource.data.public`, all(where('public', '==', true), where('n', '>', 1)), true],
    [own, all(where('owner', '==', 'me'), any(where('n', '==', 1), where('n', '==', 2))), true],
    ['resource.data.n in [1, 2, 3]', where('n', 'in', [1, 2]), true],
    ['resource.data.n in [1, 2, 3]', where('n', 'in', [1, 4]), false],
    ['resource.data.n > 3', where('n', '>', 3), true],
    ['resource.data.n >= 3', where('n', '>', 3), true],
    ['resource.data.n > 3', where('n', '>=', 3), false],
    ['resource.data.n > 3', where('n', '>=', 4), true],
    ['resource.data.n > 3', where('n', '>', 2), false],
    ['3 < resource.data.n', where('n', '>', 3), true],
    ['resource.data.n < 10', all(where('n', '>', 3), where('n', '<', 10)), true],
    ['!(resource.data.n <= 3)', where('n', '>', 3), true],
    ['resource.data.n != 3', where('n', '>', 3), true],
    ['resource.data.n != 3', where('n', '!=', 3), true],
    ['resource.data.n != 3', where('n', 'not-in', [1, 3]), true],
    ['resource.data.n != null', where('n', '!=', 3), true],
    ['resource.data.n == 3', where('n', '>=', 3), false],
    ['resource.data.n is number', where('n', '>', 3), true],
    ['resource.data.n is int', where('n', '>', 3), false],
    ["resource.data.n != 'x'", where('n', '>', 3), true],
    ['resource.data.when < request.time', where('when', '<', new Date('2020-01-01')), true],
    ["'a' in resource.data.tags", where('tags', 'array-contains', 'a'), true],
    ["'a' in resource.data.tags", where('tags', 'array-contains', 'b'), false],
    ["'a' in resource.data.tags || 'b' in resource.data.tags", where('tags', 'array-contains-any', ['a', 'b']), true],
    ["resource.data.tags.hasAny(['a', 'b'])", where('tags', 'array-contains-any', ['a', 'b']), true],
    ["resource.data.tags.hasAny(['a', 'b'])", where('tags', 'array-contains-any', ['a']), true],
    ["resource.data.tags.hasAny(['a', 'b'])", where('tags', 'array-contains', 'a'), true],
    ["resource.data.tags.hasAny(['a', 'b'])", where('tags', 'array-contains', 'c'), false],
    ["resource.data.tags.hasAny(['a', 'b'])", where('tags', 'array-contains-any', ['a', 'c']), false],
    ["!resource.data.tags.hasAny(['a', 'b'])", where('tags', 'array-contains', 'c'), false],
    ["resource.data.tags.hasAny(['a', 'b'])", where('tags', '>', ['a']), false],
    ["resource.data.tags.hasAny(['a', 'b'])", where('tags', '==', ['a', 'z']), true],
    ["resource.data.tags.hasAny(['a', 'b'])", all(where('tags', 'array-contains', 'a'), where('n', '==', 1)), true],
    ["resource.data.address.city == 'Paris'", where('address.city', '==', 'Paris'), true],
    ["resource.data['a.b'].c == 1", where('`a.b`.c', '==', 1), true],
    ['resource.data.address.zip == 1', where('address.city', '==', 'Paris'), false],
  ] as const)('%s', (condition, filter, allowed) => {
    expect(isProved(condition, filter)).toBe(allowed);
  });

  it.each([
    'resource.data.owner == "me"',
    'resource.data.owner != "me"',
    '!(resource.data.owner == "me")',
    '"owner" in resource.data',
    '!("owner" in resource.data)',
    'resource.data.get("owner", "me") == "me"',
    'resource.data.size() == 0',
    'resource.data == {}',
    'resource.data.diff({}).addedKeys().size() == 0',
    'id == "t1"',
    'resource.id == "t1"',
    'id != "t1"',
    'get(/databases/(default)/documents/users/$(id)).data.ok',
    'request.query.limit <= 10',
  ])('without a filter nothing follows: %s', (condition) => {
    expect(isProved(condition)).toBe(false);
  });

  it.each([
    "resource.data.tags.hasAll(['a'])",
    "resource.data.tags.hasOnly(['a'])",
    'resource.data.tags.size() > 0',
    "resource.data.tags.toSet().hasAny(['a'])",
    "resource.data.tags.hasAny(['a'].toSet())",
    "['a'].hasAny(resource.data.tags)",
  ])('what production makes of it is not known, so it is refused: %s', (condition) => {
    expect(isProved(condition, where('tags', 'array-contains', 'a'))).toBe(false);
  });

  it.each([
    "resource.data.tags.hasAll(['a'])",
    "resource.data.tags.hasOnly(['a', 'b'])",
    'resource.data.tags.size() == 1',
  ])('a list that the query gives whole is known: %s', (condition) => {
    expect(isProved(condition, where('tags', '==', ['a']))).toBe(true);
  });

  it('of the keys only those of the filters are seen, as in production', () => {
    expect(isProved("!resource.data.keys().hasAll(['owner'])")).toBe(true);
    expect(isProved("resource.data.keys().hasAll(['owner'])", where('owner', '==', 'me'))).toBe(true);
  });

  it('the documents themselves are never looked at', () => {
    const rules = compileRules(thingRules("resource.data.owner == 'me'"));
    const resource = aDocument('things/t1', { owner: 'me' });
    expect(rules.decide(aQuery('things', { resource, lookup: lookupIn([resource]) }))).toMatchObject({
      allowed: false,
      message: "Property owner is undefined on object. for 'list' @ L1",
    });
  });

  it('limit, offset and order can be asked for', () => {
    const rules = compileRules(
      thingRules("request.query.limit <= 10 && request.query.offset == 0 && request.query.orderBy == {'n': 'ASC'}"),
    );
    const query = { collectionId: 'things', allDescendants: false, limit: 10, orderBy: { n: 'ASC' } as const };
    expect(rules.decide(aQuery('things', { query })).allowed).toBe(true);
    expect(rules.decide(aQuery('things', { query: { ...query, limit: 11 } })).allowed).toBe(false);
  });

  it('an unreasonable number of alternatives is refused', () => {
    const wide = (field: string) =>
      where(
        field,
        'in',
        Array.from({ length: 11 }, (_, index) => index),
      );
    expect(isProved('true', all(wide('a'), wide('b')))).toBe(false);
  });
});

describe('which paths a query can find', () => {
  const named = (...ids: string[]): Constraint => ({
    field: '__name__',
    op: 'in',
    value: {
      arrayValue: {
        values: ids.map((id) => ({ referenceValue: `projects/p/databases/(default)/documents/things/${id}` })),
      },
    },
  });

  it('a filter by name makes the wildcard known', () => {
    expect(isProved("id in ['a', 'b']", named('a', 'b'))).toBe(true);
    expect(isProved("id in ['a', 'b']", named('a', 'c'))).toBe(false);
  });

  it('documents that are asked for by name are looked at', () => {
    const rules = compileRules(thingRules("resource.id == id && resource.data.owner == 'me'"));
    const lookup = lookupIn([aDocument('things/mine', { owner: 'me' }), aDocument('things/other', { owner: 'you' })]);
    const list = (...ids: string[]) => rules.decide(aQuery('things', { where: named(...ids), lookup })).allowed;
    expect([list('mine'), list('other'), list('mine', 'other'), list('gone')]).toEqual([true, false, false, false]);
  });

  it.each([
    ['/{path=**}/things/{id}', true],
    ['/{all=**}', true],
    ['/things/{id}', false],
    ['/users/{uid}/things/{id}', false],
    ['/users/{uid}/{rest=**}', false],
  ])('a collection group at the root is covered by %s: %s', (pattern, allowed) => {
    const rules = compileRules(
      `rules_version = '2'; service cloud.firestore { match /databases/{d}/documents { match ${pattern} { allow list; } } }`,
    );
    const query = { collectionId: 'things', allDescendants: true };
    const asked = aRequest('', { method: 'list', query });
    expect(rules.decide({ ...asked, path: '/databases/(default)/documents' }).allowed).toBe(allowed);
    expect(rules.decide({ ...asked, path: '/databases/(default)/documents/things' }).allowed).toBe(allowed);
  });

  it('a collection group below a document is covered by a rule for what is below it', () => {
    const rules = compileRules(
      `rules_version = '2'; service cloud.firestore { match /databases/{d}/documents {
         match /users/{uid}/{rest=**} { allow list: if uid == 'me'; } } }`,
    );
    const query = { collectionId: 'things', allDescendants: true };
    expect(rules.decide(aRequest('users/me', { method: 'list', query })).allowed).toBe(true);
    expect(rules.decide(aRequest('users/you', { method: 'list', query })).allowed).toBe(false);
  });
});

describe('soundness', () => {
  const numbers = [0, 1, 2, 3];
  const values: readonly (number | undefined)[] = [undefined, ...numbers];
  const documents = values.flatMap((a) =>
    values.map((b) => ({ ...(a !== undefined && { a }), ...(b !== undefined && { b }) })),
  );
  const field = fc.constantFrom('a', 'b');
  const number = fc.constantFrom(...numbers);
  const single = fc.tuple(field, fc.constantFrom('==', '<', '<=', '>', '>=', '!='), number);
  const comparison = single.map(([name, operator, value]) => `resource.data.${name} ${operator} ${value}`);
  const { condition } = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      comparison,
      fc.tuple(field, number).map(([name, value]) => `resource.data.get('${name}', 9) == ${value}`),
      field.map((name) => `'${name}' in resource.data`),
      tie('condition').map((inner) => `!(${inner})`),
      fc
        .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
        .map(([left, join, right]) => `(${left} ${join} ${right})`),
    ),
  }));

  it('what a query is allowed to find may be got one by one', () => {
    let proved = 0;
    fc.assert(
      fc.property(condition, fc.array(single, { minLength: 1, maxLength: 3 }), (text, filters) => {
        const constraint = all(...filters.map(([name, operator, value]) => where(name, operator as '==', value)));
        if (!isProved(text, constraint)) return;
        proved++;
        const rules = compileRules(thingRules(text));
        for (const found of documents.filter((data) => filters.every((filter) => fits(data, filter)))) {
          const resource = aDocument('things/t1', found);
          expect(rules.decide(aRequest('things/t1', { resource })).allowed).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(proved).toBeGreaterThan(100);
  });

  function fits(data: Fields, [name, operator, value]: readonly [string, string, number]): boolean {
    const found = data[name];
    if (typeof found !== 'number') return false;
    const order = found - value;
    const holds: Record<string, boolean> = {
      '==': order === 0,
      '!=': order !== 0,
      '<': order < 0,
      '<=': order <= 0,
      '>': order > 0,
      '>=': order >= 0,
    };
    return holds[operator] === true;
  }
});
