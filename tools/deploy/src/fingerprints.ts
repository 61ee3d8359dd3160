import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { Codebase } from '@sos/contracts/callable';
import { allFunctions, type RegionFunction } from '@sos/functions/regions/all-functions';
import { type Deployed, keyOf } from './batches.ts';

/**
 * Every function of the codebases with a fingerprint of what decides how it runs: the code that its own file can reach, its declaration, the settings,
 * and the versions of the libraries that it needs. Functions of one file change together.
 */
export async function fingerprints(
  root: string,
  settings: string,
  codebases: readonly Codebase[],
): Promise<Deployed[]> {
  const functions = allFunctions().filter(({ codebase }) => codebases.includes(codebase));
  const sources = await sourcesOf(root, functions);
  const code = await codeOf(root, [...new Set(sources.values())]);
  return functions.map((each) => {
    const source = sources.get(keyOf(each)) ?? '';
    const parts = [code.get(source) ?? '', JSON.stringify(each.endpoint), settings];
    return { codebase: each.codebase, name: each.name, fingerprint: digest(parts) };
  });
}

const digest = (parts: readonly string[]) =>
  parts
    .reduce((hash, part) => hash.update(`${part.length}:${part}`), createHash('sha256'))
    .digest('hex')
    .slice(0, 32);

/** The file that exports each function, by `codebase/name`. Throws for one that is nowhere. */
async function sourcesOf(root: string, functions: readonly RegionFunction[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const codebase of new Set(functions.map((each) => each.codebase))) {
    const folder = join(root, 'functions/src/regions', codebase);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    // The index last: it exports what the others do.
    for (const file of files.toSorted((one, other) => Number(one === 'index.ts') - Number(other === 'index.ts'))) {
      const path = join(folder, file);
      const exported = (await import(pathToFileURL(path).href)) as object;
      const keys = Object.keys(exported).map((name) => keyOf({ codebase, name }));
      for (const key of keys.filter((each) => !found.has(each))) found.set(key, path);
    }
  }
  const lost = functions.find((each) => !found.has(keyOf(each)));
  if (lost) throw new Error(`${keyOf(lost)} is exported by no file of its codebase`);
  return found;
}

/** A digest of all code that each file can reach, by the file. */
async function codeOf(root: string, files: readonly string[]): Promise<Map<string, string>> {
  const { metafile, outputFiles } = await build({
    entryPoints: [...files],
    absWorkingDir: root,
    outdir: join(root, 'functions/dist/fingerprints'),
    outbase: root,
    entryNames: '[dir]/[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minifyWhitespace: true,
    packages: 'external',
    plugins: [followThreads],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const hashes = new Map(outputFiles.map(({ path, hash }) => [path, hash]));
  const installed = await versionsOf(root, metafile);
  const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  return new Map(
    entries.map(([output, { entryPoint }]) => {
      const reached = reach(metafile, output).map(
        (each) => hashes.get(join(root, each)) ?? installed.get(each) ?? each,
      );
      return [join(root, entryPoint ?? ''), digest(reached)];
    }),
  );
}

/** What a thread runs is named by an address alone; here it is imported, so that who begins the thread reaches it. */
const followThreads: Plugin = {
  name: 'follow-threads',
  setup: (bundle) => {
    bundle.onLoad({ filter: /-worker-file\.ts$/ }, async ({ path }) => {
      const [, thread = ''] = /'(\.\/[\w-]+-worker\.ts)'/.exec(await readFile(path, 'utf8')) ?? [];
      return { contents: `${await readFile(path, 'utf8')}\nimport '${thread}';`, loader: 'ts' };
    });
  },
};

/** `name version` of each library by the path by which it is imported. What it stands on itself is fixed by its version and the lockfile's. */
async function versionsOf(root: string, { outputs }: Metafile): Promise<Map<string, string>> {
  const imports = Object.values(outputs).flatMap((each) => each.imports.filter(({ external }) => external));
  const names = [...new Set(imports.map(({ path }) => path))].filter((path) => !path.startsWith('node:'));
  const versions = names.map(async (path): Promise<[string, string]> => {
    const name = path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/');
    const text = await readFile(join(root, 'functions/node_modules', name, 'package.json'), 'utf8').catch(() => '{}');
    return [path, `${path} ${(JSON.parse(text) as { version?: string }).version}`];
  });
  return new Map(await Promise.all(versions));
}

/** The output and all that it imports, at once or later: other outputs, and libraries. */
function reach({ outputs }: Metafile, from: string): string[] {
  const seen = new Set<string>();
  const ahead = [from];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const imports = outputs[next]?.imports ?? [];
    ahead.push(...imports.map(({ path }) => path));
  }
  return [...seen].toSorted();
}
