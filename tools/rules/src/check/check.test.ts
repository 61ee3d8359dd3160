import { describe, expect, it } from 'vitest';
import { compileRules } from '../compile.ts';
import { mergeReports } from '../expression-coverage/merge.ts';
import { thingRules } from '../testing/expressions.ts';
import { aDocument, aRequest, type Fields } from '../testing/requests.ts';
import { checkCoverage, checkRules } from './check.ts';

const inDocuments = (body: string) =>
  `rules_version = '2'; service cloud.firestore { match /databases/{database}/documents { ${body} } }`;

describe('checking the source', () => {
  it('finds nothing wrong where all is used and reachable', () => {
    const body =
      'function open() { return true; } match /a/{b} { allow read: if open(); match /{rest=**} { allow get; } }';
    expect(checkRules(inDocuments(body))).toEqual([]);
  });

  it('tells the place of a mistake', () => {
    expect(checkRules('service cloud.firestore {\n  match }')).toMatchObject([{ kind: 'mistake', line: 2, column: 9 }]);
  });

  it('tells a word that is no method', () => {
    const body = 'match /a/{b} { allow read; match /c/{d} {\nallow get, updte; } }';
    expect(checkRules(inDocuments(body))).toMatchObject([
      { kind: 'unknown method', text: 'updte', line: 2, column: 12 },
    ]);
  });

  it('tells a function that only unused functions call', () => {
    const body = `function a() { return b(); } function b() { return true; } function c() { return true; }
      match /a/{b} { allow read: if c(); }`;
    expect(unused(body)).toEqual(['a', 'b']);
  });

  it('knows an outer function hidden by an inner one of its name as unused', () => {
    const body = `function a() { return true; } match /a/{b} { function a() { return false; } allow read: if [a()][0]; }`;
    expect(checkRules(inDocuments(body))).toMatchObject([{ kind: 'unused function', line: 1 }]);
  });

  it('resolves the calls of an outer function where that function stands', () => {
    const body = `function a() { return b(); } function b() { return true; }
      match /a/{b} { function b() { return false; } allow read: if a(); }`;
    expect(checkRules(inDocuments(body))).toMatchObject([{ kind: 'unused function', line: 2, text: 'b' }]);
  });

  it.each([
    [
      'a collection instead of its documents',
      inDocuments('match /users { allow read; }'),
      'its path is not that of a document',
    ],
    ['a match without any allow', inDocuments('match /users/{u} { match /a/{b} { } }'), 'it allows nothing'],
    [
      'another root',
      'service cloud.firestore { match /users/{u} { allow read; } }',
      'a path of cloud.firestore starts otherwise',
    ],
    [
      'the root of another service',
      'service firebase.storage { match /databases/{d}/documents/{f} { allow read; } }',
      'a path of firebase.storage starts otherwise',
    ],
  ])('tells a match that no request reaches: %s', (_what, source, text) => {
    expect(checkRules(source).map((found) => found.text)).toEqual([text]);
  });

  it('lets a recursive wildcard cover any path', () => {
    expect(
      checkRules("rules_version = '2'; service cloud.firestore { match /{path=**}/a/{b} { allow read; } }"),
    ).toEqual([]);
  });
});

describe('checking the coverage', () => {
  const condition = 'resource.data.a == 1 || resource.data.b == 2';

  it('tells an expression that was never evaluated and one that was only true', () => {
    expect(gaps([{ a: 1 }])).toEqual([
      `was never false: ${condition}`,
      'was never false: resource.data.a == 1',
      'was never evaluated: resource.data.b == 2',
    ]);
  });

  it('tells nothing when every expression was true and false', () => {
    expect(gaps([{ a: 1 }, { a: 0, b: 2 }, { a: 0, b: 0 }])).toEqual([]);
  });

  it('adds up what several runs saw', () => {
    const [first, second, third] = [[{ a: 1 }], [{ a: 0, b: 2 }], [{ a: 0, b: 0 }]].map(reportAfter);
    if (!first || !second || !third) throw new Error('three runs make three reports');
    const merged = mergeReports(mergeReports(first, second), third);
    expect(checkCoverage(merged)).toEqual([]);
    expect(merged.report[0]?.values).toEqual([
      { value: { boolValue: true }, count: 2 },
      { value: { boolValue: false }, count: 1 },
    ]);
  });

  function gaps(documents: readonly Fields[]): string[] {
    return checkCoverage(reportAfter(documents)).map(({ text }) => text);
  }

  function reportAfter(documents: readonly Fields[]) {
    const rules = compileRules(thingRules(condition), { recordCoverage: true });
    for (const fields of documents) rules.decide(aRequest('things/t1', { resource: aDocument('things/t1', fields) }));
    if (!rules.coverage) throw new Error('coverage was asked for');
    return rules.coverage.report('things.rules');
  }
});

function unused(body: string): string[] {
  return checkRules(inDocuments(body)).flatMap(({ kind, text }) => (kind === 'unused function' ? text : []));
}
