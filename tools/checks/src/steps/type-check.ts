import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { command } from '../command.ts';
import { type Outcome, type Step, verdict } from '../step.ts';
import { packageFolders } from '../workspace.ts';

/** tsc 6 stands beside tsc 7 for tools that need its API; the one called `tsc` must be 7. */
export function isTypeScript7(versionOutput: string): boolean {
  return /^Version 7[.]/.test(versionOutput.trim());
}

/** Compiles every package by its own tsconfig; those whose options are the same together, since they share most of their files. */
export function typeCheckStep(root: string): Step {
  return { name: 'types', run: () => typeCheck(root) };
}

interface Config {
  readonly extends?: string;
  readonly include?: readonly string[];
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
}

/** Packages that one compiler checks at once. */
export interface Group {
  readonly folders: readonly string[];
  /** What their options are, beyond those of all; undefined for a package that is checked by its own file. */
  readonly options: Readonly<Record<string, unknown>> | undefined;
}

/** Puts packages together that differ in nothing but their place. What is resolved from a package's own folder stays alone. */
export function groupsOf(configs: ReadonlyMap<string, Config>): Group[] {
  const groups = new Map<string, Group>();
  for (const [folder, { include = [], compilerOptions = {} }] of configs) {
    const types = (compilerOptions['types'] ?? ['node']) as readonly string[];
    const isPlain = include.join() === 'src' && types.every((name) => name === 'node');
    const options: Readonly<Record<string, unknown>> = { ...compilerOptions, types };
    const names = Object.keys(options).toSorted();
    const key = isPlain ? JSON.stringify(names.map((name) => [name, options[name]])) : folder;
    const known = groups.get(key)?.folders ?? [];
    groups.set(key, { folders: [...known, folder], options: isPlain ? options : undefined });
  }
  return [...groups.values()].toSorted((one, other) => other.folders.length - one.folders.length);
}

async function typeCheck(root: string): Promise<Outcome> {
  const version = await command(['tsc', '-v'], root);
  if (!isTypeScript7(version.output)) return verdict(false, `tsc is not TypeScript 7: ${version.output}`);
  const folders = await packageFolders(root);
  const configs = folders.map(async (folder): Promise<[string, Config]> => [folder, await configOf(root, folder)]);
  const waiting = groupsOf(new Map(await Promise.all(configs)));
  const failed: { folders: readonly string[]; output: string }[] = [];
  const compileOn = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      // The checkers of one compiler look up the same types again; groups side by side leave no core idle either.
      const line = ['tsc', '-p', await projectOf(root, group), '--checkers', '1', ...knownBy(root, group)];
      const { code, output } = await command(line, root);
      if (code !== 0) failed.push({ folders: group.folders, output });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compileOn));
  const count = failed.reduce((sum, group) => sum + group.folders.length, 0);
  const report = failed.map((group) => `${group.folders.join(', ')}\n${group.output}`).join('\n');
  return { passed: folders.length - count, failed: count, report };
}

const cached = (root: string, [first = '']: readonly string[], ending: string) =>
  path.join(root, '.cache/types', `${first.replaceAll('/', '-')}.${ending}`);

/** What was checked before, and has not changed, is not checked again. */
const knownBy = (root: string, { folders }: Group) => [
  '--incremental',
  '--tsBuildInfoFile',
  cached(root, folders, 'tsbuildinfo'),
];

async function configOf(root: string, folder: string): Promise<Config> {
  return JSON.parse(await readFile(path.join(root, folder, 'tsconfig.json'), 'utf8')) as Config;
}

/** The folder of a package, or a project written for several. */
async function projectOf(root: string, { folders, options }: Group): Promise<string> {
  const [first = ''] = folders;
  if (!options || folders.length === 1) return first;
  const file = cached(root, folders, 'json');
  const config = {
    extends: path.join(root, 'tsconfig.base.json'),
    compilerOptions: options,
    include: folders.map((folder) => path.join(root, folder, 'src')),
  };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(config));
  return file;
}
