import type { CountedValue, CoverageReport, ExpressionReport } from './coverage.ts';

/** Adds up two reports on the same source. */
export function mergeReports(one: CoverageReport, other: CoverageReport): CoverageReport {
  return { rules: one.rules, report: zip([one.report, other.report]) };
}

function zip(lists: readonly (readonly ExpressionReport[])[]): ExpressionReport[] {
  const [first = []] = lists;
  return first.map((expression, index) => {
    const same = lists.flatMap((list) => list[index] ?? []);
    const values = addUp(same.flatMap((each) => each.values ?? []));
    const children = zip(same.map((each) => each.children ?? []));
    return {
      sourcePosition: expression.sourcePosition,
      ...(values.length > 0 && { values }),
      ...(children.length > 0 && { children }),
    };
  });
}

function addUp(values: readonly CountedValue[]): readonly CountedValue[] {
  const sums = new Map<string, CountedValue>();
  for (const { value, count } of values) {
    const key = JSON.stringify(value);
    sums.set(key, { value, count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}
