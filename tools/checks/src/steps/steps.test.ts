import { afterEach, describe, expect, it } from 'vitest';
import { tempTree } from '../testing/temp-tree.ts';
import { type Build, buildStep } from './build.ts';
import { failedStories } from './scenarios.ts';
import { isTypeScript7 } from './type-check.ts';
import { failedPart, failuresOfReport, outcomeOfReport } from './vitest.ts';

describe('the compiler', () => {
  it.each([
    ['Version 7.0.2\n', true],
    ['Version 6.0.3', false],
    ['tsc: not found', false],
    ['Version 17.1.0', false],
  ])('that answers %j is TypeScript 7: %s', (output, expected) => expect(isTypeScript7(output)).toBe(expected));
});

describe('a test run', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0 };

  it.each([
    [report, 0, { passed: 7, failed: 0 }],
    [{ ...report, numFailedTests: 2, numFailedTestSuites: 1 }, 1, { passed: 7, failed: 2 }],
    [{ ...report, numFailedTestSuites: 1 }, 1, { passed: 7, failed: 1 }],
    [report, 1, { passed: 7, failed: 1 }],
  ])('is counted from %j and exit code %i as %j', (given, code, expected) => {
    expect(outcomeOfReport(given, code)).toEqual(expected);
  });

  it('shows what failed with what differs, without what held', () => {
    const failed = '\u001B[31m⎯⎯⎯⎯\u001B[39m Failed Tests 1 ⎯⎯⎯⎯\n- 3\n+ 4\n';
    expect(failedPart(`✓ nine lines\n${failed}`)).toContain('+ 4');
    expect(failedPart(`✓ nine lines\n${failed}`)).not.toContain('nine');
    expect(failedPart('it broke')).toBe('it broke');
  });

  it('tells of each failed case, and of a file that could not be loaded, with its reason', () => {
    const cases = [
      { status: 'passed', fullName: 'money adds' },
      { status: 'failed', fullName: 'money splits', failureMessages: ['expected 3'] },
    ];
    const files = [
      { name: '/repo/a.test.ts', assertionResults: cases },
      { name: '/repo/b.test.ts', message: 'no such module', assertionResults: [] },
    ];
    expect(failuresOfReport({ ...report, testResults: files }, '/repo')).toEqual([
      'a.test.ts > money splits\nexpected 3',
      'b.test.ts\nno such module',
    ]);
  });
});

it('tells which stories failed, and of none where all held', () => {
  const output =
    'FAILED happy: not charged\n{\n  "held": false\n}\nFAILED short: charged\n{}\n3 held, 2 failed, in 1 s\n';
  expect(failedStories(output).map((told) => told.split('\n')[0])).toEqual(['happy: not charged', 'short: charged']);
  expect(failedStories('5 held, 0 failed, in 1 s\n')).toEqual([]);
});

describe('a build', () => {
  const tree = tempTree({ 'src/a.txt': 'one' });
  afterEach(() => tree.remove());
  const build: Build = {
    name: 'copy',
    line: ['sh', '-c', 'mkdir -p dist && cat src/*.txt >> dist/out.txt'],
    cwd: '.',
    inputs: ['src'],
    product: 'dist/out.txt',
  };

  it('is left out while its inputs stay as they were', async () => {
    const { root } = tree;
    const notes = async () => (await buildStep(build, root).run()).note;
    expect(await notes()).toBeUndefined();
    expect(await notes()).toBe('unchanged');
    const { writeFileSync, rmSync } = await import('node:fs');
    writeFileSync(`${root}/src/b.txt`, 'two');
    expect(await notes()).toBeUndefined();
    expect(await notes()).toBe('unchanged');
    rmSync(`${root}/dist`, { recursive: true });
    expect(await notes()).toBeUndefined();
  });
});
