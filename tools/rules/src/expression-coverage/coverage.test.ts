import { describe, expect, it } from 'vitest';
import { compileRules } from '../compile.ts';
import { thingRules } from '../testing/expressions.ts';
import { aDocument, aRequest, type Fields } from '../testing/requests.ts';
import type { ExpressionReport } from './coverage.ts';
import { coverageHtml, verdictOf } from './page.ts';

describe('coverage of expressions', () => {
  it('is not recorded unless it is asked for', () => {
    expect(compileRules(thingRules('true')).coverage).toBeUndefined();
  });

  it('changes no decision', () => {
    const source = thingRules("1 / 0 == 1 || resource.data.kind == 'open'");
    const request = aRequest('things/t1', { resource: aDocument('things/t1', { kind: 'open' }) });
    expect(compileRules(source, { recordCoverage: true }).decide(request)).toEqual(
      compileRules(source).decide(request),
    );
  });

  it('tells what each expression came to, and how often', () => {
    const verdicts = verdictsAfter('(resource.data.a == 1 || resource.data.b == 2) && !(resource.data.c)', [
      { a: 1, b: 2, c: false },
      { a: 3, b: 4, c: true },
      { b: 2, c: true },
    ]);
    expect(verdicts).toMatchObject({
      '(resource.data.a == 1 || resource.data.b == 2) && !(resource.data.c)': 'both',
      '(resource.data.a == 1 || resource.data.b == 2)': 'both',
      'resource.data.a == 1': 'both',
      'resource.data.b == 2': 'both',
      '!(resource.data.c)': 'both',
      'resource.data': 'value',
    });
  });

  it('tells what was never evaluated, and what only failed', () => {
    const verdicts = verdictsAfter('resource.data.a == 1 || resource.data.missing == 2', [{ a: 1 }]);
    expect(verdicts).toMatchObject({ 'resource.data.a == 1': 'true', 'resource.data.missing == 2': 'never' });
    expect(verdictsAfter('resource.data.missing == 2', [{}])).toMatchObject({ 'resource.data.missing == 2': 'error' });
  });

  it('knows that namespaces and literals are not evaluated', () => {
    expect(Object.keys(verdictsAfter('math.abs(resource.data.a) == 1', [{ a: -1 }]))).not.toContain('math');
    expect(Object.keys(verdictsAfter('resource.data.a == 1', [{ a: 1 }]))).not.toContain('1');
  });

  it('counts equal values together', () => {
    const [condition] = reportAfter('resource.data.a == 1', [{ a: 1 }, { a: 1 }, { a: 2 }]).report;
    expect(condition?.values).toEqual([
      { value: { boolValue: true }, count: 2 },
      { value: { boolValue: false }, count: 1 },
    ]);
    expect(condition?.sourcePosition).toMatchObject({ line: 1 });
  });

  it('shows the source unchanged, with every expression marked', () => {
    const source = thingRules("resource.data.a < 1 && resource.data.b == '<b>'");
    const html = coverageHtml(reportAfter("resource.data.a < 1 && resource.data.b == '<b>'", [{ a: 1 }]));
    const shown = /<pre>([^]*)<\/pre>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    expect(shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(source);
    expect(html).toContain('class="never"');
  });
});

function reportAfter(condition: string, documents: readonly Fields[]) {
  const rules = compileRules(thingRules(condition), { recordCoverage: true });
  for (const fields of documents) rules.decide(aRequest('things/t1', { resource: aDocument('things/t1', fields) }));
  if (!rules.coverage) throw new Error('coverage was asked for');
  return rules.coverage.report('things.rules');
}

function verdictsAfter(condition: string, documents: readonly Fields[]): Record<string, string> {
  const { rules, report } = reportAfter(condition, documents);
  const content = rules.files[0]?.content ?? '';
  const named = (expression: ExpressionReport): [string, string][] => {
    const { currentOffset, endOffset } = expression.sourcePosition;
    return [
      [content.slice(currentOffset, endOffset), verdictOf(expression)],
      ...(expression.children ?? []).flatMap(named),
    ];
  };
  return Object.fromEntries(report.flatMap(named));
}
