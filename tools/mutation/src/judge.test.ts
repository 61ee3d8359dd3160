import { describe, expect, it } from 'vitest';
import type { Equivalent } from './equivalents.ts';
import { judge } from './judge.ts';
import type { Mutant } from './mutant.ts';
import { complaints, scores } from './report.ts';

const fault = {
  file: 'packages/domain/src/money/price.ts',
  line: 'if (fee < 0) return;',
  mutator: 'EqualityOperator',
  original: 'fee < 0',
  replacement: 'fee <= 0',
};
const survivor: Mutant = { ...fault, lineNumber: 3, noticed: false };
const noticed: Mutant = { ...survivor, replacement: 'fee >= 0', noticed: true };
const listed: Equivalent = { ...fault, why: 'A fee is never 0 here.' };

describe('a fault that no test notices', () => {
  it('is complained of', () => {
    const verdict = judge([survivor, noticed], []);
    expect(verdict).toEqual({ unnoticed: [survivor], outdated: [] });
    expect(complaints(verdict).join()).toContain('price.ts:3 EqualityOperator');
  });

  it('is borne once it is listed, wherever its line has moved', () => {
    const verdict = judge([{ ...survivor, lineNumber: 99 }, noticed], [listed]);
    expect(verdict).toEqual({ unnoticed: [], outdated: [] });
    expect(complaints(verdict)).toEqual([]);
  });

  it.each(['line', 'mutator', 'original', 'replacement'] as const)('is another one when its %s differs', (part) => {
    expect(judge([{ ...survivor, [part]: 'another' }], [listed]).unnoticed).toHaveLength(1);
  });
});

describe('an entry of the list', () => {
  it.each([
    ['a test notices it', [{ ...survivor, noticed: true }]],
    ['the line is gone', [noticed]],
  ])('is out of date once %s', (_, mutants) => {
    const verdict = judge(mutants, [listed]);
    expect(verdict.outdated).toEqual([listed]);
    expect(complaints(verdict).join()).toContain('fee <= 0');
  });

  it('is left alone when its file was not looked at', () => {
    expect(judge([{ ...noticed, file: 'another.ts' }], [listed]).outdated).toEqual([]);
  });
});

describe('the scores', () => {
  it('name each file, and leave out of the reckoning what is listed', () => {
    const mutants = [survivor, noticed, { ...survivor, file: 'another.ts' }];
    expect(scores(mutants, judge(mutants, [listed])).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      'another.ts 0.0 % 0 of 1 noticed',
      'packages/domain/src/money/price.ts 100.0 % 1 of 2 noticed, 1 equivalent',
      'all 50.0 % 1 of 3 noticed, 1 equivalent',
    ]);
  });
});
