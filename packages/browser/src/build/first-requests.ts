import { minifySync, type Plugin, type Rolldown } from 'vite';

export interface FirstPage {
  /** What follows the language in the path, as a regular expression. */
  readonly path: string;
  /** The end of the path of the page's module. */
  readonly module: string;
  /** The areas of words that it says, the frame's and the list of the language's files included. */
  readonly areas: readonly string[];
}

type Chunk = Pick<
  Rolldown.OutputChunk,
  'type' | 'fileName' | 'facadeModuleId' | 'imports' | 'isEntry' | 'viteMetadata'
>;
export type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

interface FirstFiles {
  readonly pages: readonly (Pick<FirstPage, 'path' | 'areas'> & { readonly files: readonly string[] })[];
  /** By language and area. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A language's file of an app, or of one area of it. */
const wordsFile = /\/words\/src\/([a-z]{2})\/(?:[a-z-]+\/)?([a-z-]+)\.ts$/;

/** The files of a chunk with those of what it imports, styles included. */
function reachable(start: Chunk, chunks: readonly Chunk[]): Set<string> {
  const seen = new Set<string>();
  const visit = (chunk: Chunk) => {
    if (seen.has(chunk.fileName)) return;
    for (const name of [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]) seen.add(name);
    for (const imported of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) visit(imported);
  };
  visit(start);
  return seen;
}

/** What a page needs beyond the entry, which the document itself asks for. Throws when no chunk holds the page. */
function filesOf(module: string, chunks: readonly Chunk[]): string[] {
  const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!start) throw new Error(`No chunk holds ${module}: mend the list of first pages.`);
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const asked = new Set(entries.flatMap((entry) => [...reachable(entry, chunks)]));
  return [...reachable(start, chunks)].filter((file) => !asked.has(file));
}

export function firstFiles(pages: readonly FirstPage[], bundle: Bundle): FirstFiles {
  const wanted = new Set(pages.flatMap((page) => page.areas));
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const words: Record<string, Record<string, string>> = {};
  for (const { facadeModuleId, fileName } of chunks) {
    const [, language, area] = facadeModuleId?.match(wordsFile) ?? [];
    if (language && area && wanted.has(area)) (words[language] ??= {})[area] = fileName;
  }
  return { pages: pages.map(({ path, module, areas }) => ({ path, areas, files: filesOf(module, chunks) })), words };
}

/** Runs in the browser, as text: asks at once for what the entry would ask for only after it has come and run. */
function askFirst({ pages, words }: FirstFiles): void {
  const [, language, rest] = /^\/([a-z]{2})\/?(.*)$/.exec(location.pathname) ?? [];
  const page = pages.find(({ path }) => rest !== undefined && new RegExp(`^${path}$`).test(rest));
  const said = words[language ?? ''] ?? words['en'];
  const files = page ? [...page.areas.map((area) => said?.[area]), ...page.files] : [];
  for (const file of files.filter((name) => name !== undefined)) {
    const style = file.endsWith('.css');
    const link = Object.assign(document.createElement('link'), { rel: style ? 'preload' : 'modulepreload' });
    // As the entry asks for it, or the browser would fetch it twice.
    if (style) Object.assign(link, { as: 'style', crossOrigin: '' });
    link.href = `/${file}`;
    document.head.append(link);
  }
}

/** Writes `first.js`, a script of its own because the policy refuses inline ones; it may come late or never. */
export function firstRequests(pages: readonly FirstPage[]): Plugin {
  return {
    name: 'first-requests',
    apply: 'build',
    generateBundle: {
      // After Vite has taken out the chunks that held nothing but styles.
      order: 'post',
      handler(_options, bundle) {
        const script = `(${askFirst.toString()})(${JSON.stringify(firstFiles(pages, bundle as Bundle))});`;
        this.emitFile({ type: 'asset', fileName: 'first.js', source: minifySync('first.js', script).code });
      },
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: '/first.js', async: true }, injectTo: 'head' }],
  };
}
