import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { command } from '../command.ts';
import type { Outcome, Step } from '../step.ts';

interface Case {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
}

interface File {
  readonly name: string;
  readonly message?: string;
  readonly assertionResults: readonly Case[];
}

export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults?: readonly File[];
}

/** Counts a test file that could not even be loaded as one failure. */
export function outcomeOfReport(report: Report, code: number): Pick<Outcome, 'passed' | 'failed'> {
  const failed = report.numFailedTests || (report.numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed };
}

/** Each case that failed, and each file that could not be loaded: a line with its name, then what went wrong. */
export function failuresOfReport({ testResults = [] }: Report, root: string): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const cases = failed.map((each) => `${file} > ${each.fullName}\n${(each.failureMessages ?? []).join('\n')}`);
    return assertionResults.length === 0 && message ? [`${file}\n${message}`] : cases;
  });
}

/** Runs a project of the shared vitest configuration, or those whose names begin as one that ends in `*`. */
export function vitestStep(name: string, project: string, root: string): Step {
  return { name, run: () => runProject(project, root) };
}

/** Without what held, which stands before it. */
export function failedPart(output: string): string {
  const start = output.search(/⎯+.*Failed (?:Tests|Suites)/);
  return start < 0 ? output : output.slice(start);
}

async function runProject(project: string, root: string): Promise<Outcome> {
  const cache = path.join(root, '.cache');
  const file = path.join(cache, `vitest-${project.replace('*', '')}.json`);
  await mkdir(cache, { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const line = ['vitest', 'run', '-c', 'tools/config/vitest.config.ts', '--project', project, ...reporters];
  const { code, output } = await command(line, root);
  const report = JSON.parse(
    await readFile(file, 'utf8').catch(() => '{"numPassedTests":0,"numFailedTests":1}'),
  ) as Report;
  return { ...outcomeOfReport(report, code), failures: failuresOfReport(report, root), report: failedPart(output) };
}
