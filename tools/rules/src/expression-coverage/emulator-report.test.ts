import { describe, expect, it } from 'vitest';
import { compileRules } from '../compile.ts';
import { thingRules } from '../testing/expressions.ts';
import type { ExpressionReport } from './coverage.ts';
import { emulatorReport } from './emulator-report.ts';

const reportOn = (source: string) => {
  const report = compileRules(source, { recordCoverage: true }).coverage?.report('firestore.rules');
  if (!report) throw new Error('coverage was asked for');
  return emulatorReport(report);
};

const all = (reports: readonly ExpressionReport[] = []): ExpressionReport[] =>
  reports.flatMap((each) => [each, ...all(each.children)]);

describe('coverage as the official emulator reports it', () => {
  it('counts characters, not code units, and an end is the last character', () => {
    const source = thingRules("'é🚀' == '🚀'\r\n  && resource.data.visible");
    const characters = Array.from(source);
    const found = all(reportOn(source).report).map(({ sourcePosition: { currentOffset, endOffset } }) =>
      characters.slice(currentOffset, endOffset + 1).join(''),
    );
    expect(found).toContain("'é🚀' == '🚀'\r\n  && resource.data.visible");
    expect(found).toContain('resource.data.visible');
  });

  it('tells line and column of the first character, from 1', () => {
    const source = thingRules("'é🚀' == '🚀'\r\n  && resource.data.visible");
    const characters = Array.from(source);
    for (const { sourcePosition } of all(reportOn(source).report)) {
      const before = characters.slice(0, sourcePosition.currentOffset);
      expect(sourcePosition).toMatchObject({
        line: before.filter((character) => character === '\n').length + 1,
        column: before.length - before.lastIndexOf('\n'),
      });
    }
  });

  it('leaves literals out, and the whole report when there is nothing else', () => {
    expect(all(reportOn(thingRules('request.auth == null')).report)).toHaveLength(3);
    expect(reportOn(thingRules('true'))).not.toHaveProperty('report');
  });
});
