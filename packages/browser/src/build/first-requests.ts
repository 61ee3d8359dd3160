import type { KeptToken } from '../app-check/kept-token.ts';
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { unusualRoutes, usualRoute } from '../callable-routes.ts';
import type { FirstAsked } from '../first-answer.ts';

export interface FirstPage {
  /** What follows the language in the path, as a regular expression. */
  readonly path: string;
  /** The end of the path of the page's module. */
  readonly module: string;
  /** The same of the table of routes that leads there, where one comes before it. */
  readonly table?: string;
  /** The same of what it asks for besides by itself, once it has come. */
  readonly also?: readonly string[];
  /** Only whoever was last known on this device is shown it; the first page that fits is taken. */
  readonly isOwn?: boolean;
  /** The areas of words that it says, the frame's and the list of the language's files included. */
  readonly areas: readonly string[];
  /** What the page asks the server first: a callable that everybody may call, and the members of its input, in the page's own order. */
  readonly asks?: {
    readonly name: 'getProviderProfile' | 'getPublicConfig' | 'searchProviders';
    readonly by: readonly FirstInput[];
  };
}

/** What a page's address and this device tell of its first question; `providerId` is what the path ends with. */
type FirstInput = 'currency' | 'locale' | 'providerId';

type Chunk = Pick<
  Rolldown.OutputChunk,
  'type' | 'fileName' | 'facadeModuleId' | 'imports' | 'isEntry' | 'viteMetadata'
>;
export type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

interface FirstQuestion {
  readonly region: string;
  readonly name: string;
  readonly by: readonly FirstInput[];
}

interface FirstFiles {
  readonly pages: readonly (Pick<FirstPage, 'path' | 'areas' | 'isOwn'> & {
    readonly files: readonly string[];
    readonly asks?: FirstQuestion;
  })[];
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

/** What modules need beyond the entry, which the document itself asks for. Throws when no chunk holds one of them. */
function filesOf(modules: readonly string[], chunks: readonly Chunk[]): string[] {
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const asked = new Set(entries.flatMap((entry) => [...reachable(entry, chunks)]));
  const needed = modules.flatMap((module) => {
    const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!start) throw new Error(`No chunk holds ${module}: mend the list of first pages.`);
    return [...reachable(start, chunks)];
  });
  return [...new Set(needed)].filter((file) => !asked.has(file));
}

export function firstFiles(pages: readonly FirstPage[], bundle: Bundle): FirstFiles {
  const wanted = new Set(pages.flatMap((page) => page.areas));
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const words: Record<string, Record<string, string>> = {};
  for (const { facadeModuleId, fileName } of chunks) {
    const [, language, area] = facadeModuleId?.match(wordsFile) ?? [];
    if (language && area && wanted.has(area)) (words[language] ??= {})[area] = fileName;
  }
  const told = pages.map(({ path, module, table, also = [], areas, isOwn = false, asks }) => ({
    path,
    areas,
    files: filesOf([...(table === undefined ? [] : [table]), module, ...also], chunks),
    ...(isOwn && { isOwn }),
    ...(asks && { asks: { region: (unusualRoutes[asks.name] ?? usualRoute).region, ...asks } }),
  }));
  return { pages: told, words };
}

interface FirstConfig {
  readonly functionsUrl: Readonly<Record<string, string>>;
  readonly appCheck?: object | null;
}

/** The page that the address names, in the language of its path. */
interface Here {
  readonly page: FirstFiles['pages'][number];
  readonly language: string;
  readonly rest: string;
  /** Where this language, or English, has its words. */
  readonly words: Readonly<Record<string, string>>;
}

// What follows runs in the browser, as text: each function stands for itself.

function findHere({ pages, words }: FirstFiles): Here | undefined {
  const [, language = '', rest = ''] = /^\/([a-z]{2})(?:\/(.*))?$/.exec(location.pathname) ?? [];
  const isKnown = () => {
    try {
      return localStorage.getItem('sos.account') !== null;
    } catch {
      return false;
    }
  };
  const fits = ({ path, isOwn }: (typeof pages)[number]) => new RegExp(`^${path}$`).test(rest) && (!isOwn || isKnown());
  const page = language ? pages.find(fits) : undefined;
  const said = words[language] ?? words['en'];
  return page && said && { page, language: words[language] ? language : '', rest, words: said };
}

/** Asks at once for what the entry would ask for only after it has come and run. */
function askForFiles({ page, words }: Here): void {
  const files = [...page.areas.map((area) => words[area]), ...page.files];
  for (const file of files.filter((name) => name !== undefined)) {
    const style = file.endsWith('.css');
    const link = Object.assign(document.createElement('link'), { rel: style ? 'preload' : 'modulepreload' });
    // A style as the entry asks for it, or the browser would fetch it twice; a script after the styles.
    Object.assign(link, style ? { as: 'style', crossOrigin: '' } : { fetchPriority: 'low' });
    link.href = `/${file}`;
    document.head.append(link);
  }
}

/** Asks the server at once what the page will ask. A search by its own address is left to the page. */
function askServer({ page, language, rest }: Here, proofFor: (told: FirstConfig) => object): void {
  if (!page.asks || !language || location.search) return;
  try {
    const currency = localStorage.getItem('sos.currency') === '"USD"' ? 'USD' : 'EUR';
    const known = { currency, locale: language, providerId: decodeURIComponent(rest.split('/').at(-1) ?? '') };
    const input = Object.fromEntries(page.asks.by.map((member) => [member, known[member]]));
    const told = JSON.parse(document.getElementById('app-config')?.textContent ?? '') as FirstConfig;
    const { functionsUrl } = told;
    const [url, body] = [`${functionsUrl[page.asks.region]}/${page.asks.name}`, JSON.stringify({ data: input })];
    const headers = { 'Content-Type': 'application/json', ...proofFor(told) };
    const answer = fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
    answer.catch(() => undefined);
    Object.assign(globalThis, { firstAsked: { question: url + body, answer } satisfies FirstAsked });
  } catch {
    // A device that keeps nothing, or has no word of App Check where it is asked for one, or an address that is none: the page asks by itself.
  }
}

/** Throws where App Check's word is asked for and none is kept. */
function proofFor({ appCheck }: FirstConfig): object {
  if (!appCheck) return {};
  const kept = JSON.parse(localStorage.getItem('sos.app') ?? 'null') as KeptToken | null;
  if (!kept || kept.until <= Date.now()) throw new Error('no word');
  return { 'X-Firebase-AppCheck': kept.token };
}

function firstScript(files: FirstFiles): string {
  const here = `const here = (${findHere.toString()})(${JSON.stringify(files)});`;
  return `{ ${here} if (here) { (${askForFiles.toString()})(here); (${askServer.toString()})(here, ${proofFor.toString()}); } }`;
}

/** The page with its scripts behind its styles, without which nothing is seen. */
export function withScriptsLast(html: string): string {
  return html.replaceAll(/<(?:script type="module"|link rel="modulepreload") /g, '$&fetchpriority="low" ');
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
        const script = firstScript(firstFiles(pages, bundle as Bundle));
        this.emitFile({ type: 'asset', fileName: 'first.js', source: minifySync('first.js', script).code });
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: withScriptsLast(html),
        tags: [{ tag: 'script', attrs: { src: '/first.js', async: true, fetchpriority: 'high' }, injectTo: 'head' }],
      }),
    },
  };
}
