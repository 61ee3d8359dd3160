import { describe, expect, it } from 'vitest';
import { compileRules } from '../compile.ts';
import { aDocument, aQuery, aRequest, lookupIn, stored, where } from '../testing/requests.ts';
import { thingRules } from '../testing/expressions.ts';

const documents = (body: string, version = 2) =>
  compileRules(`rules_version = '${version}';
service cloud.firestore {
  match /databases/{database}/documents {
${body}
  }
}`);

describe('the statements that decide', () => {
  it('one true condition is enough, whatever the others do', () => {
    const rules = documents(`match /a/{x} {
      allow get: if false;
      allow get: if 1 / 0 == 1;
      allow read: if x == 'b';
    }`);
    expect(rules.decide(aRequest('a/b'))).toMatchObject({ allowed: true, message: "true for 'get' @ L7", line: 7 });
  });

  it('a refusal names every condition that was asked, and where the last one failed', () => {
    const rules = documents(`match /a/{x} {
      allow get: if false;
      allow list: if true;
      allow get: if
        x == 'c' || request.auth.uid == 'me';
    }`);
    expect(rules.decide(aRequest('a/b'))).toMatchObject({
      allowed: false,
      message: "false for 'get' @ L5, Null value error. for 'get' @ L8",
      line: 8,
      failedAt: { line: 8, column: 21 },
    });
  });

  it('a decision tells each statement that was asked, with its source and what it came to', () => {
    const rules = documents(`match /a/{x} {
      allow get: if false;
      allow get, list:
        if resource.data.n > 1;
      allow get: if x == 'b';
      allow get: if true;
    }`);
    const { tried = [] } = rules.decide(aRequest('a/b', { resource: aDocument('a/b', {}) }));
    expect(tried.map(({ result, line }) => [line, result])).toEqual([
      [5, 'false'],
      [7, 'Property n is undefined on object.'],
      [8, 'true'],
    ]);
    expect(tried.map(({ statement: { start, end } }) => rules.source.slice(start, end))[1]).toMatch(
      /^allow get, list:\s+if resource\.data\.n > 1;$/,
    );
    expect(tried[1]?.failedAt?.line).toBe(7);
  });

  it.each([
    ["x == 'c'", 0],
    ["x == 'b' && x == 'c'", 12],
    ["x == 'b' && (x == 'c' || x == 'd') && true", 13],
    ["x == 'c' || x == 'd' && true", 0],
    ['!(1 == 1 && 2 == 2)', 0],
    ["1 / 0 == 1 && x == 'c'", 14],
    ["(x == 'c' || true) && false", 22],
  ])('a false condition tells where it became so: %s', (condition, column) => {
    const { tried = [] } = documents(`match /a/{x} {\nallow get: if ${condition};\n}`).decide(aRequest('a/b'));
    expect(tried[0]).toMatchObject({
      result: 'false',
      falseAt: { line: 5, column: 'allow get: if '.length + column + 1 },
    });
  });

  it('and does so in the function that is false', () => {
    const rules = documents(`match /a/{x} {
      function isC() { let id = x; return id != null
        && id == 'c'; }
      function isKnown() { return isC(); }
      allow get: if x == 'b' && isKnown();
      allow get: if isKnown() || x == 'd';
    }`);
    const { tried = [] } = rules.decide(aRequest('a/b'));
    expect(tried.map(({ line, falseAt }) => [line, falseAt?.line])).toEqual([
      [8, 6],
      [9, 9],
    ]);
  });

  it('what no statement speaks of is refused', () => {
    const rules = documents('match /a/{x} { allow write; match /b/{y} { allow read; } }');
    const refusal = { allowed: false, message: 'No matching allow statements' };
    expect(rules.decide(aRequest('a/b'))).toEqual(refusal);
    expect(rules.decide(aRequest('c/d'))).toEqual(refusal);
    expect(rules.decide(aRequest('a/b', { service: 'firebase.storage' }))).toEqual(refusal);
  });

  it.each([
    ['read', ['get', 'list']],
    ['write', ['create', 'update', 'delete']],
    ['get', ['get']],
    ['list', ['list']],
    ['create', ['create']],
    ['update', ['update']],
    ['delete', ['delete']],
  ])('allow %s covers %j', (word, covered) => {
    const rules = documents(`match /a/{x} { allow ${word}; }`);
    const methods = ['get', 'list', 'create', 'update', 'delete'] as const;
    expect(methods.filter((method) => rules.decide(aRequest('a/b', { method })).allowed)).toEqual(covered);
  });
});

describe('paths', () => {
  const allows = (pattern: string, path: string, { version = 2, condition = 'true' } = {}) =>
    documents(`match ${pattern} { allow read: if ${condition}; }`, version).decide(aRequest(path)).allowed;

  it.each([
    ['/a/{x}', 'a/b', true],
    ['/a/{x}', 'a/b/c/d', false],
    ['/a/b', 'a/b', true],
    ['/a/b', 'a/c', false],
    ['/a/{x=**}', 'a/b/c/d', true],
    ['/{x=**}', 'a/b', true],
    ['/{x=**}/c/{y}', 'c/d', true],
    ['/{x=**}/c/{y}', 'a/b/c/d', true],
    ['/{x=**}/c/{y}', 'a/b/e/d', false],
    ['/a/{x=**}/c/{y}', 'a/b/c/b/c/d', true],
  ])('%s covers %s: %s', (pattern, path, covered) => {
    expect(allows(pattern, path)).toBe(covered);
  });

  it('wildcards hold what they stand for', () => {
    expect(allows('/a/{x}/b/{y}', 'a/1/b/2', { condition: "x == '1' && y == '2'" })).toBe(true);
    expect(allows('/a/{x=**}', 'a/1/b/2', { condition: 'x is path && x == path("1/b/2")' })).toBe(true);
    expect(allows('/{x=**}/c/{y}', 'c/d', { condition: 'x == path("") && y == "d"' })).toBe(true);
  });

  it('in version 1 a recursive wildcard needs a segment', () => {
    const rules = (version: number) => documents('match /a/b/{x=**} { allow read; }', version);
    expect(rules(2).decide(aRequest('a/b')).allowed).toBe(true);
    expect(rules(1).decide(aRequest('a/b')).allowed).toBe(false);
    expect(rules(1).decide(aRequest('a/b/c/d')).allowed).toBe(true);
  });
});

describe('limits, which nothing absorbs', () => {
  const decide = (condition: string, functions = '') =>
    compileRules(thingRules(condition, { functions })).decide(
      aRequest('things/t1', { lookup: lookupIn(many), resource: aDocument('things/t1', {}) }),
    );
  const many = Array.from({ length: 21 }, (_, index) => aDocument(`users/u${index}`, {}));
  const existing = (count: number) =>
    Array.from({ length: count }, (_, index) => `exists(/databases/(default)/documents/users/u${index})`).join(' && ');

  it('ten documents may be read, one more fails', () => {
    expect(decide(existing(10)).allowed).toBe(true);
    expect(decide(existing(11)).message).toBe(
      "Service call error. Function: [exists], Argument: [/databases/(default)/documents/users/u10]. for 'get' @ L1",
    );
    expect(decide(`${existing(11)} || true`).allowed).toBe(true);
  });

  it("as Google's API for tests decides, any number of documents may be read", () => {
    const request = aRequest('things/t1', { lookup: lookupIn(many), asTestApi: true });
    expect(compileRules(thingRules(existing(12))).decide(request).allowed).toBe(true);
  });

  it('the operations of one request may read twenty, and share what they have read', () => {
    const lookedUp = new Map<string, null>();
    const operation = (from: number, count: number) =>
      compileRules(thingRules(missing(from, count))).decide(aRequest('things/t1', { lookedUp })).allowed;
    const missing = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `!exists(/databases/(default)/documents/gone/g${from + index})`).join(
        ' && ',
      );
    expect([operation(0, 10), operation(10, 10)]).toEqual([true, true]);
    expect([operation(5, 10), operation(20, 1)]).toEqual([true, false]);
  });

  it('a query has twenty for all its alternatives together', () => {
    const rules = compileRules(thingRules('exists(/databases/(default)/documents/users/$(resource.data.owner))'));
    const owners = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);
    const list = (count: number) =>
      rules.decide(aQuery('things', { where: where('owner', 'in', owners(count)), lookup: lookupIn(many) })).allowed;
    expect([list(20), list(21)]).toEqual([true, false]);
  });

  it('reading the same document again is free', () => {
    const again = Array.from({ length: 30 }, () => 'exists(/databases/(default)/documents/users/u1)').join(' && ');
    expect(decide(again).allowed).toBe(true);
  });

  it('a thousand expressions may be evaluated', () => {
    // Each term, each && and each pair of parentheses is one.
    const conjunction = (terms: number): string => {
      const half = Math.floor(terms / 2);
      return terms === 1 ? 'true' : `(${conjunction(half)} && ${conjunction(terms - half)})`;
    };
    expect(decide(conjunction(334)).allowed).toBe(true);
    for (const condition of [
      conjunction(335),
      `${conjunction(335)} || true`,
      `${conjunction(335)}; allow get: if true`,
    ]) {
      expect(decide(condition)).toMatchObject({
        allowed: false,
        message: expect.stringContaining('the maximum of 1000 expressions to evaluate has been reached'),
      });
    }
  });

  it('Storage reads two documents of Firestore', () => {
    const rules = (count: number) =>
      compileRules(
        `service firebase.storage { match /b/{bucket}/o/{file} { allow get: if ${existing(count).replaceAll('exists', 'firestore.exists')}; } }`,
      );
    const request = aRequest('', { service: 'firebase.storage', path: '/b/x/o/f', lookup: lookupIn(many) });
    expect(rules(2).decide(request).allowed).toBe(true);
    expect(rules(3).decide(request).message).toMatch(/^Service call error\. Function: \[exists\]/);
  });
});

it('Storage shows the metadata of a file as it is', () => {
  const condition = "resource.size == 5 && resource.metadata.owner == 'me' && file == 'f'";
  const rules = compileRules(`service firebase.storage { match /b/{bucket}/o/{file} { allow get: if ${condition}; } }`);
  const resource = { path: '', fields: { size: stored(5), metadata: stored({ owner: 'me' }) } };
  expect(rules.decide(aRequest('', { service: 'firebase.storage', path: '/b/x/o/f', resource })).allowed).toBe(true);
});

it('every kind of stored value is seen as its own type', () => {
  const resource = {
    path: '',
    fields: {
      ref: { referenceValue: 'projects/p/databases/(default)/documents/users/u1' },
      point: { geoPointValue: { latitude: 1.5 } },
      bytes: { bytesValue: 'aGk=' },
      time: { timestampValue: '2026-01-02T03:04:05.678901234Z' },
      nan: { doubleValue: 'NaN' },
      empty: { arrayValue: {} },
      big: { integerValue: '9007199254740993' },
      none: { nullValue: null },
    },
  };
  const condition = [
    'resource.data.ref == /databases/(default)/documents/users/u1',
    'resource.data.point.latitude() == 1.5 && resource.data.point.longitude() == 0',
    "resource.data.bytes == b'hi'",
    'resource.data.time.nanos() == 678901234 && resource.data.time.seconds() == 5',
    'math.isNaN(resource.data.nan) && resource.data.nan != resource.data.nan && !(resource.data.nan < 1)',
    'resource.data.empty == []',
    'resource.data.big == 9007199254740993',
    'resource.data.none == null',
  ].join(' && ');
  expect(compileRules(thingRules(condition)).decide(aRequest('things/t1', { resource })).message).toBe(
    "true for 'get' @ L1",
  );
});
