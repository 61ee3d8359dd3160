import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collect, type Test } from './suite.ts';

/** What tests find in the place of these packages. */
const ours: Readonly<Record<string, string>> = {
  vitest: import.meta.resolve('./suite.ts'),
  'fast-check': import.meta.resolve('./fast-check.config.ts'),
};

/** The test files below a folder, each loaded when it is first wanted. */
export class TestFiles {
  readonly #base: string;
  readonly #imports = new Map<string, Set<string>>();
  #tests = new Map<string, readonly Test[]>();
  #version = 0;
  #loads = 0;

  /** From now on what is imported in the folder finds our own suite and properties, and other packages where this tool has them. */
  constructor(folder: string) {
    this.#base = pathToFileURL(`${folder}/`).href;
    registerHooks({
      resolve: (specifier, context, nextResolve) => {
        const from = plain(context.parentURL ?? '');
        if (!from.startsWith(this.#base) && !specifier.startsWith(this.#base)) return nextResolve(specifier, context);
        if (/^[a-z@][^:]*$/.test(specifier)) {
          return nextResolve(ours[specifier] ?? specifier, { ...context, parentURL: import.meta.url });
        }
        const found = nextResolve(specifier, context);
        this.#imports.set(from, (this.#imports.get(from) ?? new Set()).add(plain(found.url)));
        return { ...found, url: `${plain(found.url)}?${this.#version}` };
      },
    });
  }

  list(folder: string): string[] {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.test.ts'),
    );
    return files.map((name) => path.resolve(folder, name));
  }

  async testsOf(file: string): Promise<readonly Test[]> {
    const known = this.#tests.get(file);
    if (known) return known;
    const { href } = pathToFileURL(file);
    const tests = await collect(file, () => import(href));
    this.#tests.set(file, tests);
    if (!this.#imports.has(href)) this.#imports.set(href, new Set());
    return tests;
  }

  /** What is wanted meanwhile is loaded anew, with all that it imports; what was loaded before comes back. */
  async afresh<T>(act: () => Promise<T>): Promise<T> {
    const [tests, version] = [this.#tests, this.#version];
    this.#loads += 1;
    [this.#tests, this.#version] = [new Map(), this.#loads];
    try {
      return await act();
    } finally {
      [this.#tests, this.#version] = [tests, version];
    }
  }

  /** False when the file, which was loaded before, imports nothing that leads to the rule. */
  mayCome(file: string, rule: string): boolean {
    const goal = pathToFileURL(rule).href;
    const start = pathToFileURL(file).href;
    const seen = new Set([start]);
    for (const each of seen) for (const next of this.#imports.get(each) ?? []) seen.add(next);
    return !this.#imports.has(start) || seen.has(goal);
  }
}

export function isTableBeside(file: string, rule: string): boolean {
  return path.dirname(file) === path.dirname(rule) && !file.endsWith('.properties.test.ts');
}

/** True for a rule that remembers, outside of its functions, what it made: a fault in it would outlast its turn there. */
export function keepsWhatItMade(rule: string): boolean {
  return /^(?:let |const \w+ = new (?:Map|Set)\b[^(]*\(\);)/m.test(readFileSync(rule, 'utf8'));
}

const plain = (url: string) => url.split('?')[0] ?? url;
