import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** The folders of all packages, relative to the root. */
export async function packageFolders(root: string): Promise<string[]> {
  const patterns = ['apps/*', 'functions', 'packages/*', 'tools/*', 'tools/simulators/*'];
  const folders: string[] = [];
  for await (const folder of glob(patterns, { cwd: root })) {
    if (existsSync(path.join(root, folder, 'package.json'))) folders.push(folder);
  }
  return folders.sort();
}
