import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import path from 'node:path';

/** The first `java` on the PATH that does not lie in `except`. */
export function findJava(searchPath: string, except: string): string | undefined {
  const own = realPath(except);
  return searchPath
    .split(path.delimiter)
    .filter((folder) => folder !== '' && realPath(folder) !== own)
    .map((folder) => path.join(folder, 'java'))
    .find(canRun);
}

/** The major version of a Java, 0 when it cannot tell. */
export function javaMajor(java: string): number {
  const { stdout, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(`${stdout}${stderr}`)?.[1] ?? 0);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
