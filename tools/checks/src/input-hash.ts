import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.cache', '.git']);

/** A digest of the names and contents of all files under the paths; what is built or installed does not count. */
export async function hashInputs(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await inputFiles(root, paths)) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

async function inputFiles(root: string, paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  const patterns = paths.flatMap((each) => [each, `${each}/**`]);
  const found = glob(patterns, { cwd: root, withFileTypes: true, exclude: ({ name }) => skipped.has(name) });
  for await (const entry of found) {
    if (entry.isFile()) files.push(path.relative(root, path.join(entry.parentPath, entry.name)));
  }
  return [...new Set(files)].sort();
}

/** Remembers for which inputs something was made last. */
export class Stamp {
  readonly #file: string;

  constructor(root: string, name: string) {
    this.#file = path.join(root, '.cache', `${name}.stamp`);
  }

  async matches(hash: string): Promise<boolean> {
    return (await readFile(this.#file, 'utf8').catch(() => '')) === hash;
  }

  async set(hash: string): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    await writeFile(this.#file, hash);
  }
}
