import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Outcome, type Step, verdict } from '../step.ts';
import { secretShapes } from './secret-shapes.ts';

/** What is installed, built or kept, and never committed. */
const skipped = new Set(['node_modules', 'dist', '.git', '.toolchain', '.cache', '.world']);
const largestBytes = 5_000_000;
/** Far fewer than the tree has; a scan of an empty folder finds nothing wrong. */
export const fileFloor = 300;

/** Where a text holds what looks like a secret: its line and kind, never the value. */
export function secretsIn(text: string): { line: number; kind: string }[] {
  return secretShapes
    .flatMap(({ name, pattern }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ line: text.slice(0, index).split('\n').length, kind: name })),
    )
    .toSorted((a, b) => a.line - b.line);
}

export function secretsStep(root: string): Step {
  return { name: 'secrets', run: () => scan(root, fileFloor) };
}

export async function scan(root: string, floor: number): Promise<Outcome> {
  const found: string[] = [];
  let files = 0;
  for await (const file of filesUnder(root)) {
    if ((await stat(file)).size > largestBytes) continue;
    files++;
    const name = path.relative(root, file);
    for (const { line, kind } of secretsIn(await readFile(file, 'latin1'))) found.push(`${name}:${line}: ${kind}`);
  }
  if (files < floor) found.push(`only ${files} files were read; at least ${floor} are there`);
  return verdict(found.length === 0, found.join('\n'), `${files} files`);
}

/** Hidden files too, which a glob leaves out. */
async function* filesUnder(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* filesUnder(name);
    else if (entry.isFile()) yield name;
  }
}
