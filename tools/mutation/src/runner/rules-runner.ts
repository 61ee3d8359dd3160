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
import { isTableBeside, keepsWhatItMade, TestFiles } from './load.ts';
import type { Test } from './suite.ts';

/** What the faults that are planted in the code and we tell each other. */
interface Planted {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number;
  hitLimit?: number | undefined;
}

interface Attempt {
  readonly files: readonly string[];
  /** By their ids; all where it is left out. */
  readonly asked: ReadonlySet<string> | undefined;
  readonly planted: Planted;
}

const rules = 'packages/domain/src';

/** Runs the tests of the rules in this process: they wait for nothing and keep nothing, so that a fault costs what its tests do. */
export class RulesRunner implements TestRunner {
  readonly #files = new TestFiles(process.cwd());
  readonly #planted: Planted = {};
  /** The longest that one test of each file has taken, in ms. */
  readonly #slowest = new Map<string, number>();

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
    return {
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage && { mutantCoverage: laterOnly(mutantCoverage) }),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, ...run }: MutantRunOptions): Promise<MutantRunResult> {
    const rule = run.sandboxFileName;
    const files = this.#quickestFirst(rule).filter((file) => this.#files.mayCome(file, rule));
    const keeps = keepsWhatItMade(rule);
    // What it had made before was not made again when it was seen which tests come by it.
    const asked = testFilter && !keeps ? new Set(testFilter) : undefined;
    const attempt = { files, asked, planted: { activeMutant: activeMutant.id, hitCount: 0, hitLimit } };
    const noticedBy =
      run.mutantActivation === 'runtime' && !keeps
        ? await this.#whileRunning(attempt)
        : await this.#files.afresh(() => this.#firstToFail(attempt));
    if (determineHitLimitReached(this.#planted.hitCount, hitLimit)) return { status: MutantRunStatus.Timeout };
    if (noticedBy === undefined) return { status: MutantRunStatus.Survived, nrOfTests: asked?.size ?? 0 };
    return { status: MutantRunStatus.Killed, killedBy: [noticedBy], failureMessage: noticedBy, nrOfTests: 1 };
  }

  /** Most faults are noticed at once by a table beside the rule. */
  #quickestFirst(rule: string): string[] {
    const files = this.#files.list(rules);
    const rank = (file: string) => (isTableBeside(file, rule) ? 0 : 1000) + (this.#slowest.get(file) ?? 0);
    return files.toSorted((one, other) => rank(one) - rank(other));
  }

  async #whileRunning(attempt: Attempt): Promise<string | undefined> {
    for (const file of attempt.files) await this.#files.testsOf(file);
    return this.#firstToFail(attempt);
  }

  /** The test, or the file that could not be loaded. */
  async #firstToFail({ files, asked, planted }: Attempt): Promise<string | undefined> {
    Object.assign(this.#planted, planted);
    try {
      for (const file of files) {
        const failed = await this.#failedOf(file, asked);
        if (failed !== undefined) return failed;
      }
      return undefined;
    } finally {
      this.#planted.activeMutant = undefined;
    }
  }

  async #failedOf(file: string, asked: Attempt['asked']): Promise<string | undefined> {
    const tests = await this.#files.testsOf(file).catch(() => undefined);
    if (!tests) return file;
    for (const test of tests) {
      if ((!asked || asked.has(test.id)) && (await failureOf(test)) !== undefined) return test.id;
    }
    return undefined;
  }

  async #tried(fileName: string, test: Test): Promise<TestResult> {
    this.#planted.currentTestId = test.id;
    const start = performance.now();
    const failureMessage = await failureOf(test);
    this.#planted.currentTestId = undefined;
    const timeSpentMs = performance.now() - start;
    this.#slowest.set(fileName, Math.max(timeSpentMs, this.#slowest.get(fileName) ?? 0));
    const about = { id: test.id, name: test.id, fileName, timeSpentMs };
    if (failureMessage === undefined) return { ...about, status: TestStatus.Success };
    return { ...about, status: TestStatus.Failed, failureMessage };
  }
}

/** What works while files are loaded and later as well is tried later alone: then nothing has to be loaded anew. */
function laterOnly({ static: atStart, perTest }: MutantCoverage): MutantCoverage {
  const later = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)));
  return { perTest, static: Object.fromEntries(Object.entries(atStart).filter(([id]) => !later.has(id))) };
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
