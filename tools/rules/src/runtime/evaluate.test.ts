import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../compile.ts';
import { aDocument, aRequest, lookupIn } from '../testing/requests.ts';
import { outcomeOf, thingRules } from '../testing/expressions.ts';

const NULL_ERROR = 'Null value error.';
const FAILS = '1 / 0 == 1';

describe('operators', () => {
  it.each([
    ['1 + 2 * 3 == 7', 'true'],
    ['(1 + 2) * 3 == 9', 'true'],
    ['7 / 2 == 3 && -7 / 2 == -3', 'true'],
    ['7 % 3 == 1 && -7 % 3 == -1', 'true'],
    ['7 / 2.0 == 3.5', 'true'],
    ['1 == 1.0', 'true'],
    ["1 == '1'", 'false'],
    ["'a' + 'b' == \"ab\"", 'true'],
    ['- 2 == 0 - 2', 'true'],
    ['-9223372036854775808 < 0', 'true'],
    ['9223372036854775807 + 1 > 0', 'Integer overflow.'],
    ['-(-9223372036854775807 - 1) > 0', 'Integer overflow.'],
    ['1 / 0 == 1', 'Divide by zero error.'],
    ['1.0 / 0.0 == 1', 'Divide by zero error.'],
    ["1 + 'a' == 1", 'Unsupported operation error. Received: int + string. Expected: number + number.'],
    ["1 < 'a'", 'Unsupported operation error. Received: int < string. Expected: two values of one ordered type.'],
    ['true > false', 'Unsupported operation error. Received: bool > bool. Expected: two values of one ordered type.'],
    ["-'a' == 1", 'Unsupported operation error. Received: -string. Expected: -number.'],
    ["'a' < 'b' && 'b' >= 'a' && !('a' < 'a')", 'true'],
    ["'\uFF61' < '\u{1F600}'", 'true'],
    ["float('0') / 1 == -0.0", 'true'],
    ['[1, [2, 3]] == [1, [2.0, 3]]', 'true'],
    ["{'a': 1, 'b': [2]} == {'b': [2], 'a': 1}", 'true'],
    ["{'a': 1} == {'a': 2}", 'false'],
    ['[1] == [1, 2]', 'false'],
    ['null == null', 'true'],
    ['null == 1', 'false'],
    ['1 in [2, 1]', 'true'],
    ["'a' in {'a': null}", 'true'],
    ["'toString' in {}", 'false'],
    ['1 in [1].toSet()', 'true'],
    [
      "1 in 'a1'",
      'Unsupported operation error. Received: int in string. Expected: any in list, any in set or string in map.',
    ],
    ['true ? 1 == 1 : false', 'true'],
    ['false ? true : true ? false : true', 'false'],
    ['1 in [1] == true', 'true'],
  ])('%s is %s', (condition, expected) => {
    expect(outcomeOf(condition)).toBe(expected);
  });

  it('whole numbers agree with 64-bit arithmetic wherever it does not overflow', () => {
    const int = fc.bigInt({ min: -(2n ** 31n), max: 2n ** 31n });
    fc.assert(
      fc.property(int, int, int, (a, b, c) => {
        expect(outcomeOf(`(${a}) + (${b}) * (${c}) == ${a + b * c}`)).toBe('true');
      }),
      { numRuns: 50 },
    );
  });
});

describe('is', () => {
  it.each([
    ['true', 'bool'],
    ['1', 'int'],
    ['1', 'number'],
    ['1.5', 'float'],
    ['1.5', 'number'],
    ["''", 'string'],
    ['null', 'null'],
    ['[]', 'list'],
    ['{}', 'map'],
    ['[].toSet()', 'set'],
    ['/a/b', 'path'],
    ['request.time', 'timestamp'],
    ["duration.value(1, 's')", 'duration'],
    ['latlng.value(1, 2)', 'latlng'],
    ["b'x'", 'bytes'],
    ['resource.data', 'map'],
  ])('%s is %s, and of no unlike type', (value, type) => {
    const numeric = ['int', 'float', 'number'];
    const others = ['bool', 'int', 'string', 'list', 'map', 'set', 'path', 'timestamp', 'bytes', 'null'];
    expect(outcomeOf(`${value} is ${type}`)).toBe('true');
    for (const other of others.filter((name) => name !== type && !numeric.includes(name))) {
      expect(outcomeOf(`${value} is ${other}`)).toBe('false');
    }
  });
});

describe('failures and what absorbs them', () => {
  it.each([
    [`${FAILS} || true`, 'true'],
    [`true || ${FAILS}`, 'true'],
    [`${FAILS} || false`, 'Divide by zero error.'],
    [`false || ${FAILS}`, 'Divide by zero error.'],
    [`${FAILS} && false`, 'false'],
    [`false && ${FAILS}`, 'false'],
    [`${FAILS} && true`, 'Divide by zero error.'],
    [`!(${FAILS})`, 'Divide by zero error.'],
    [`(${FAILS}) ? true : true`, 'Divide by zero error.'],
    [`true ? true : ${FAILS}`, 'true'],
    ['1 && true', 'Unsupported operation error. Received: int. Expected: bool.'],
    ['1 || true', 'true'],
    ["'yes'", 'Unsupported operation error. Received: string. Expected: bool.'],
    ['null ? true : false', 'Unsupported operation error. Received: null. Expected: bool.'],
    ['resource.data.missing == null', 'Property missing is undefined on object.'],
    ["resource.data['missing'] == null", 'Property missing is undefined on object.'],
    ['resource.data.nothing.deeper == 1', NULL_ERROR],
    ['resource.data.nothing.size() == 1', NULL_ERROR],
    ['resource.data.name.first == 1', 'Property first is undefined on object.'],
    ['request.auth.uid == "x"', NULL_ERROR],
    ['request.resource == null', 'Property resource is undefined on object.'],
    ['request.query.limit == 1', 'Property query is undefined on object.'],
    ['unknown == 1', 'Variable not found error: Name: [unknown].'],
    ['mystery()', 'Function not found error: Name: [mystery].'],
    ['math.isInfinite(1)', 'Function not found error: Name: [math.isInfinite].'],
    ['toString()', 'Function not found error: Name: [toString].'],
    ['[1].constructor() == 1', 'Function not found error: Name: [constructor].'],
    ['[1][1] == 1', 'Index out of bound error. Index: [1] , size: [1].'],
    ['[1][-1] == 1', 'Index out of bound error. Index: [-1] , size: [1].'],
    ["'abc'[0:4] == 'abc'", 'Index out of bound error. Index: [3] , size: [3].'],
    ["[1]['a'] == 1", 'Unsupported operation error. Received: list[string]. Expected: map[string] or list[int].'],
  ])('%s: %s', (condition, expected) => {
    expect(outcomeOf(condition, { data: { name: 'Ada', nothing: null } })).toBe(expected);
  });

  it('the sides of && and || may be exchanged', () => {
    const operand = fc.constantFrom('true', 'false', `(${FAILS})`);
    const kind = (outcome: string) => (outcome === 'true' || outcome === 'false' ? outcome : 'failure');
    fc.assert(
      fc.property(operand, operand, fc.constantFrom('&&', '||'), (left, right, operator) => {
        const there = outcomeOf(`${left} ${operator} ${right}`);
        expect(kind(outcomeOf(`${right} ${operator} ${left}`))).toBe(kind(there));
      }),
    );
  });
});

describe('what a condition can name', () => {
  const auth = { uid: 'u1', token: { role: 'client', age: 30, ratio: 0.5, tags: ['a'], nested: { deep: true } } };

  it.each([
    "request.auth.uid == 'u1'",
    "request.auth.token.role == 'client' && request.auth.token.age is int && request.auth.token.ratio is float",
    "request.auth.token.tags == ['a'] && request.auth.token.nested.deep",
    "request.method == 'get'",
    'request.path == /databases/(default)/documents/things/t1',
    'request.time == timestamp.value(1767323045678)',
    "resource.id == 't1' && id == 't1' && database == '(default)'",
    "resource['__name__'] == /databases/$(database)/documents/things/$(id)",
    "resource.data.address.city == 'Paris' && resource.data['address']['city'] == 'Paris'",
    "[1, 2, 3][1:3] == [2, 3] && 'hello'[1:3] == 'el' && 'hello'[1] == 'e' && /a/b[1] == 'b'",
    "{'a': {'b': 2}}.a.b == 2",
    'debug(1) == 1',
  ])('%s', (condition) => {
    expect(outcomeOf(condition, { data: { address: { city: 'Paris' } }, request: { auth } })).toBe('true');
  });

  it('a missing document is null, also when it is only compared', () => {
    expect(outcomeOf('resource == null', { request: { resource: null } })).toBe('true');
    expect(outcomeOf('resource.data.x == 1', { request: { resource: null } })).toBe(NULL_ERROR);
  });

  it('a server time stamp equals the time of the request to the microsecond', () => {
    const time = '2026-01-02T03:04:05.678901Z';
    const requestResource = { path: '', fields: { at: { timestampValue: time } } };
    const later = { path: '', fields: { at: { timestampValue: '2026-01-02T03:04:05.678902Z' } } };
    const condition = 'request.resource.data.at == request.time';
    expect(outcomeOf(condition, { request: { method: 'create', time, requestResource } })).toBe('true');
    expect(outcomeOf(condition, { request: { method: 'create', time, requestResource: later } })).toBe('false');
  });

  it("as Google's API for tests decides, naming a missing document or a missing user fails", () => {
    expect(outcomeOf('resource == null', { request: { resource: null, asTestApi: true } })).toBe(NULL_ERROR);
    const outcome = outcomeOf('request.auth == null', { request: { auth: null, asTestApi: true } });
    expect(outcome).toBe('Property auth is undefined on object.');
  });

  it('a write shows the document as it will be', () => {
    const request = { method: 'update', requestResource: aDocument('things/t1', { n: 2 }) } as const;
    const condition = 'request.resource.data.n == resource.data.n + 1';
    expect(outcomeOf(condition, { data: { n: 1 }, request })).toBe('true');
  });
});

describe('functions', () => {
  it.each([
    ['function add(a, b) { return a + b; }', 'add(1, 2) == 3', 'true'],
    ['function f() { let a = 1; let b = a + 1; return b * b; }', 'f() == 4', 'true'],
    ['function f(id) { return id; }', "f('mine') == 'mine' && id == 't1'", 'true'],
    ['function f() { return g(); } function g() { return database; }', "f() == '(default)'", 'true'],
    ['function f() { return id; }', "f() == 't1'", 'Variable not found error: Name: [id].'],
    ['function f(a) { return a; }', 'f() == 1', 'Function not found error: Name: [f].'],
    ['function math(a) { return a; }', 'math(1) == 1 && math.abs(-1) == 1', 'true'],
    ['function f(math) { return math.abs; }', "f({'abs': 7}) == 7", 'true'],
    ['function get(x) { return x; }', 'get(1) == 1', 'true'],
  ])('%s gives %s = %s', (functions, condition, expected) => {
    expect(outcomeOf(condition, { functions })).toBe(expected);
  });
});

describe('other documents', () => {
  const root = '/databases/$(database)/documents';
  const lookup = lookupIn([aDocument('users/u1', { role: 'admin' })], [aDocument('users/u2', { role: 'new' })]);

  it.each([
    [`get(${root}/users/u1).data.role == 'admin'`, 'true'],
    [`get(${root}/users/u1).id == 'u1' && get(${root}/users/u1).__name__ == ${root}/users/u1`, 'true'],
    [`get(${root}/users/$('u' + '1')).data.role == 'admin'`, 'true'],
    [`get(path('/databases/(default)/documents/users/u1')).data.role == 'admin'`, 'true'],
    [`exists(${root}/users/u1) && !exists(${root}/users/u2)`, 'true'],
    [`existsAfter(${root}/users/u2) && !existsAfter(${root}/users/u1)`, 'true'],
    [`getAfter(${root}/users/u2).data.role == 'new'`, 'true'],
    [`get(${root}/users/u2) == null && getAfter(${root}/users/u1) == null`, 'true'],
    [`get(${root}/users/u2).data.role == 'admin'`, NULL_ERROR],
    ['get(/users/u1).data.role == 1', 'Service call error. Function: [get], Argument: [/users/u1].'],
    [
      `get(${root}/users).data.role == 1`,
      'Service call error. Function: [get], Argument: [/databases/(default)/documents/users].',
    ],
    ["get('users/u1').data.role == 1", 'Unsupported operation error. Received: get(string). Expected: get(path).'],
    [`get(${root}/users/$(null)).data.role == 1`, NULL_ERROR],
  ])('%s: %s', (condition, expected) => {
    expect(outcomeOf(condition, { request: { lookup } })).toBe(expected);
  });
});

describe('a failure is placed', () => {
  const columnOf = (condition: string) => {
    const rules = thingRules(condition);
    const { failedAt } = compileRules(rules).decide(aRequest('things/t1', { resource: aDocument('things/t1', {}) }));
    return (failedAt?.column ?? Number.NaN) - 1 - rules.indexOf(`if ${condition}`) - 'if '.length;
  };

  it.each([
    ['at the operator', '10 / 0 == 1', '/'],
    ['at the name of a function that is known', 'latlng.value(91, 0) == 1', 'value'],
    ['at the whole call of a function that is not', 'math.isInfinite(1)', 'math'],
    ["at the name of a value's method", "'a'.split(1) == []", 'split'],
    ['at the innermost part', 'true && (resource.data.a == 1)', 'resource'],
  ])('%s', (_, condition, place) => {
    expect(columnOf(condition)).toBe(condition.indexOf(place));
  });
});
