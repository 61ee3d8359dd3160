import '../quick-properties.ts';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import {
  determineHitLimitReached,
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { TestFiles } from './load.ts';
import type { Test } from './suite.ts';

/** What the faults that are planted in the code and we tell each other. */
interface Planted {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number;
  hitLimit?: number | undefined;
}

const rules = 'packages/domain/src';

/** Runs the tests of the rules in this process: they wait for nothing and keep nothing, so that a fault costs what its tests do. */
export class RulesRunner implements TestRunner {
  readonly #files = new TestFiles(process.cwd());
  readonly #planted: Planted = {};

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: this.#planted });
    return Promise.resolve();
  }

  async dryRun({ files = [] }: Pick<DryRunOptions, 'files'>): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const file of this.#files.list(rules)) {
      const those = await this.#files.testsOf(file);
      if (!files.some((rule) => this.#files.mayCome(file, rule))) continue;
      for (const test of those) tests.push(await this.#tried(file, test));
    }
    const { mutantCoverage } = this.#planted;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, ...run }: MutantRunOptions): Promise<MutantRunResult> {
    const asked = testFilter && new Set(testFilter);
    const files = this.#files
      .list(rules, run.sandboxFileName)
      .filter((file) => this.#files.mayCome(file, run.sandboxFileName));
    if (run.reloadEnvironment) this.#files.reload();
    const planted = { activeMutant: activeMutant.id, hitCount: 0, hitLimit };
    if (run.mutantActivation === 'static') Object.assign(this.#planted, planted);
    else for (const file of files) await this.#files.testsOf(file);
    Object.assign(this.#planted, planted);
    const noticedBy = await this.#firstToFail(files, asked);
    this.#planted.activeMutant = undefined;
    const endless = determineHitLimitReached(this.#planted.hitCount, hitLimit);
    if (endless) return { status: MutantRunStatus.Timeout };
    if (noticedBy === undefined) return { status: MutantRunStatus.Survived, nrOfTests: asked?.size ?? 0 };
    return { status: MutantRunStatus.Killed, killedBy: [noticedBy], failureMessage: noticedBy, nrOfTests: 1 };
  }

  /** The test, or the file that could not be loaded. */
  async #firstToFail(files: readonly string[], asked: ReadonlySet<string> | undefined): Promise<string | undefined> {
    for (const file of files) {
      const tests = await this.#files.testsOf(file).catch(() => undefined);
      if (!tests) return file;
      for (const test of tests) {
        if ((!asked || asked.has(test.id)) && (await failureOf(test)) !== undefined) return test.id;
      }
    }
    return undefined;
  }

  async #tried(fileName: string, test: Test): Promise<TestResult> {
    this.#planted.currentTestId = test.id;
    const start = performance.now();
    const failureMessage = await failureOf(test);
    this.#planted.currentTestId = undefined;
    const about = { id: test.id, name: test.id, fileName, timeSpentMs: performance.now() - start };
    if (failureMessage === undefined) return { ...about, status: TestStatus.Success };
    return { ...about, status: TestStatus.Failed, failureMessage };
  }
}

/** What the test says against the code; undefined when it is content. */
async function failureOf({ run }: Test): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
