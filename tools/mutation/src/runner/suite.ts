import { expect } from 'vitest';

// What a test file of the rules imports from vitest, so that a process loads it once and runs its tests for every fault.

export { expect };

export interface Test {
  /** Its file and its names, each once. */
  readonly id: string;
  readonly run: () => unknown;
}

type Body<Args extends readonly unknown[]> = (...args: Args) => unknown;

const tests = new Map<string, Test>();
let within: readonly string[] = [];

/** Collects the tests of a file; throws what the file throws while it is loaded. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<Test[]> {
  tests.clear();
  within = [file];
  await load();
  return [...tests.values()];
}

export function describe(name: string, body: () => void): void {
  const around = within;
  within = [...around, name];
  body();
  within = around;
}

export function it(name: string, run: () => unknown): void {
  const title = [...within, name].join(' > ');
  const id = tests.has(title) ? `${title} (${tests.size})` : title;
  tests.set(id, { id, run });
}

describe.each = forEachRow(describe);
it.each = forEachRow(it);

/** A row that is a list is handed over as several arguments. */
function forEachRow(declare: (name: string, run: () => void) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body<readonly unknown[]>) => {
    for (const [index, row] of rows.entries()) {
      declare(`${name} (row ${index})`, () => body(...(Array.isArray(row) ? row : [row])));
    }
  };
}
