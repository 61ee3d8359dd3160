import { describe, expect, it } from 'vitest';
import { compileRules } from '../compile.ts';
import { thingRules } from '../testing/expressions.ts';
import { parseRuleset } from './parse.ts';

const service = (body: string) => `rules_version = '2';\nservice cloud.firestore {\n${body}\n}`;
const variables = (count: number) => Array.from({ length: count }, (_, i) => `let v${i} = ${i};`).join(' ');
const plus = (terms: number) => Array.from({ length: terms }, () => '1').join(' + ');
const and = (terms: number) => Array.from({ length: terms }, () => 'true').join(' && ');
/** Functions `f1` to `f{count}`, each but the last calling the next. */
const chain = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `function f${i + 1}() { return ${i + 1 < count ? `f${i + 2}()` : 'true'}; }`,
  ).join(' ');
const deep = (levels: number) => `${'match /a/{b} {'.repeat(levels)}${'}'.repeat(levels)}`;

describe('a ruleset', () => {
  it('has functions, services, nested matches and allows', () => {
    const ruleset = parseRuleset(`
      rules_version = '2';
      function outer() { return true; }
      service firebase.storage {
        function middle(a, b) { let c = a; let d = b; return c == d; }
        match /b/{bucket}/o {
          match /public/{file=**} { allow read; allow create, delete: if outer(); }
        }
      }`);
    const [found] = ruleset.services;
    expect(ruleset).toMatchObject({ version: 2, functions: [{ name: 'outer' }] });
    expect(found).toMatchObject({
      name: 'firebase.storage',
      functions: [{ name: 'middle', parameters: ['a', 'b'], bindings: [{ name: 'c' }, { name: 'd' }] }],
    });
    expect(found?.matches[0]?.matches[0]).toMatchObject({
      pattern: [
        { kind: 'literal', text: 'public' },
        { kind: 'recursive', text: 'file' },
      ],
      allows: [{ condition: undefined }, { condition: { kind: 'call' } }],
    });
    expect(found?.matches[0]?.matches[0]?.allows.map(({ methods }) => [...methods])).toEqual([
      ['get', 'list'],
      ['create', 'delete'],
    ]);
  });

  it('is of version 1 when it does not say', () => {
    expect(parseRuleset('service cloud.firestore {}').version).toBe(1);
  });

  it('may lack the semicolon of a statement, and name methods that there are not', () => {
    const { services } = parseRuleset(service('match /a/{b} { allow peek, get: if true allow list }'));
    expect(services[0]?.matches[0]?.allows.map(({ methods }) => [...methods])).toEqual([['get'], ['list']]);
  });

  it.each([
    ['the word of a keyword', '/match/allow/{if}'],
    ['digits, dots and dashes', '/v1.2/2nd-list'],
    ['a name in brackets', '/databases/(default)/documents'],
  ])('a path may hold %s', (_what, path) => {
    expect(() => parseRuleset(service(`match ${path} { allow read; }`))).not.toThrow();
  });
});

describe('a mistake is reported with its place', () => {
  it.each([
    ['service cloud.firestore {', "Unexpected 'end of file'. Expected 'match', 'allow', 'function' or '}'.", 1, 26],
    ["rules_version = '3';", "Invalid rules version '3'. Expected '1' or '2'.", 1, 17],
    [service('match /a/{b} { allow read: true; }'), "Unexpected 'true'. Expected 'if'.", 3, 28],
    [service('match /a/{b} {\n allow read: if (1 + ; }'), "Unexpected ';'. Expected an expression.", 4, 22],
    [service('match a/{b} { }'), "Unexpected 'a'. Expected '/'.", 3, 7],
    [service('match / a { }'), "Unexpected 'a'. Expected a path segment.", 3, 9],
    [service('allow read;'), "'allow' stands outside of any 'match'.", 2, 25],
    [
      service('match /a/{b} { allow read: if 1 is integer; }'),
      "Unexpected 'integer'. Expected the name of a type.",
      3,
      36,
    ],
    [
      service('match /a/{b} { allow read: if 9223372036854775808 == 1; }'),
      'The integer 9223372036854775808 is out of range.',
      3,
      31,
    ],
    [service('function f() { let a = 1; }'), "Unexpected '}'. Expected 'return'.", 3, 27],
    [
      service('function f() { return true; }\nfunction f() { return false; }'),
      'Function [f] is declared twice.',
      4,
      10,
    ],
    [service('function f() { return g(); }\nfunction g() { return f(); }'), 'Function [f] calls itself.', 4, 23],
    [service('match /{a=**}/{b=**} { }'), 'A match takes one recursive wildcard at most.', 3, 1],
    [
      thingRules('true', { version: 1, functions: 'match /{a=**}/b { }' }),
      "A recursive wildcard must end the path. Use rules_version = '2'.",
      1,
      88,
    ],
    [service('function f(a, b, c, d, e, f, g, h) { return a; }'), 'Function [f] has more than 7 parameters.', 3, 10],
    [service(`function f() { ${variables(21)} return v1; }`), 'Function [f] sees more than 20 variables.', 3, 10],
    [service(`function f() { return f1(); } ${chain(21)}`), 'Function [f] calls others too deeply.', 3, 10],
    [
      service("match /a/{b} { allow read: if b.matches('('); }"),
      'Invalid regular expression pattern. Pattern: (.',
      3,
      41,
    ],
    [service(deep(11)), 'Matches are nested more than 10 deep.', 3, 141],
    [
      service(`match ${Array.from({ length: 21 }, (_, index) => `/{w${index}}`).join('')} { }`),
      'A path has more than 20 wildcards.',
      3,
      1,
    ],
    [service(`match ${'/a'.repeat(101)} { }`), 'A path has more than 100 segments.', 3, 1],
    [`// ${'x'.repeat(256 * 1024)}`, 'The ruleset is larger than 256 KB.', 1, 1],
    [thingRules(`${'('.repeat(99)}true${')'.repeat(99)}`), 'The expression is nested too deeply.', 1, 231],
    [thingRules(`${plus(99)} > 0`), 'The expression is nested too deeply.', 1, 132],
    [thingRules(`${'('.repeat(300)}true${')'.repeat(300)}`), 'The expression is nested too deeply.', 1, 333],
    [thingRules(`${'!'.repeat(300)}true`), 'The expression is nested too deeply.', 1, 333],
  ])('%#: $1', (source, message, line, column) => {
    expect(() => compileRules(source)).toThrow(expect.objectContaining({ name: 'RulesError', message, line, column }));
  });

  it('what the limits allow is compiled', () => {
    expect(() => compileRules(service(deep(10)))).not.toThrow();
    expect(() => compileRules(service('function f(a, b, c, d, e, f, g) { return a; }'))).not.toThrow();
    expect(() => compileRules(service(`function f() { ${variables(20)} return v1; }`))).not.toThrow();
    expect(() => compileRules(service(chain(21)))).not.toThrow();
    for (const condition of [`${'('.repeat(98)}true${')'.repeat(98)}`, `${plus(98)} > 0`, and(500)]) {
      expect(() => compileRules(thingRules(condition))).not.toThrow();
    }
  });
});
