import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

interface OfflineFiles {
  /** Ends of the paths of the modules whose pages a person must be able to open at any time. */
  readonly modules: readonly string[];
  /** Ends of the paths of modules that lead to more pages than these, which are not followed. */
  readonly tables: readonly string[];
  /** The areas of words that these pages say. */
  readonly areas: readonly string[];
}

type Chunk = Pick<
  Rolldown.OutputChunk,
  'type' | 'fileName' | 'facadeModuleId' | 'isEntry' | 'imports' | 'dynamicImports' | 'viteMetadata'
>;
export type OfflineBundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

/** What the service worker knows of a build. */
interface Release {
  readonly version: string;
  readonly files: readonly string[];
  /** By language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const wordsFile = /\/words\/src\/([a-z]{2})\/(?:[a-z-]+\/)?([a-z-]+)\.ts$/;

/** Everything that the pages may load, what they load later included; words are told by language. Throws when no chunk holds a page. */
export function releaseOf({ modules, tables, areas }: OfflineFiles, bundle: OfflineBundle): Release {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<string>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || seen.has(chunk.fileName) || wordsFile.test(chunk.facadeModuleId ?? '')) return;
    for (const name of [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]) seen.add(name);
    for (const name of [...chunk.imports, ...laterOf(chunk, tables)]) visit(byName.get(name));
  };
  for (const module of [...modules, ...tables]) {
    const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!start) throw new Error(`No chunk holds ${module}: mend the list of pages for offline.`);
    visit(start);
  }
  const files = [...seen].toSorted();
  const all = [...byName.keys()].toSorted().join();
  return { version: createHash('sha256').update(all).digest('hex').slice(0, 12), files, words: wordsOf(chunks, areas) };
}

/** What it loads later; nothing of what leads to every page. */
function laterOf(chunk: Chunk, tables: readonly string[]): readonly string[] {
  const leadsToAll = chunk.isEntry || tables.some((table) => chunk.facadeModuleId?.endsWith(table));
  return leadsToAll ? [] : chunk.dynamicImports;
}

/** By language. */
function wordsOf(chunks: readonly Chunk[], areas: readonly string[]): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const { facadeModuleId, fileName } of chunks) {
    const [, language, area] = facadeModuleId?.match(wordsFile) ?? [];
    if (language && area && areas.includes(area)) (words[language] ??= []).push(fileName);
  }
  return words;
}

const placeholder = "const release = { version: 'unbuilt', files: [], words: {} };";

/** Throws when the worker has no place for it. */
export function withRelease(worker: string, release: Release): string {
  if (!worker.includes(placeholder)) throw new Error('The service worker has no place for its release.');
  return worker.replace(placeholder, () => `const release = ${JSON.stringify(release)};`);
}

/** Writes into `sw.js` which files this build has, so that each build is a version of its own. */
export function offlineFiles(wanted: OfflineFiles): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const file = path.join(dir, 'sw.js');
      await writeFile(file, withRelease(await readFile(file, 'utf8'), releaseOf(wanted, bundle as OfflineBundle)));
    },
  };
}
