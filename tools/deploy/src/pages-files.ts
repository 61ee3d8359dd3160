import { scriptedPaths, writtenPaths } from '@sos/domain/pages/app-paths';
import { segmentOf } from '@sos/domain/pages/segments';
import { locales } from '@sos/domain/shared/locale';

export interface Hosting {
  readonly target: string;
  readonly rewrites?: readonly {
    readonly source?: string;
    readonly destination?: string;
    readonly function?: { readonly functionId: string; readonly region: string };
  }[];
  readonly redirects?: readonly { readonly source: string; readonly destination: string; readonly type: number }[];
  readonly headers?: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
}

/** Characters of a line of `_headers` that Pages reads. */
const LONGEST_LINE = 2_000;

/** `firebase.json`'s headers of one site as Cloudflare Pages reads them from `_headers`. Throws for what Pages would cut off. */
export function pagesHeaders({ headers = [] }: Hosting): string {
  const set = new Set<string>();
  const blocks = headers.map(({ source, headers: all }) => {
    // Pages joins values of all rules that match; in Firebase the last rule decides.
    const lines = all.flatMap(({ key, value }) => [...(set.has(key) ? [`  ! ${key}`] : []), `  ${key}: ${value}`]);
    for (const { key } of all) set.add(key);
    const long = lines.find((line) => line.length > LONGEST_LINE);
    if (long) throw new Error(`${long.trim().slice(0, 40)} is longer than Cloudflare Pages allows`);
    return [pathOf(source), ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** What Pages reads of `_redirects`: so many lines without a star or a placeholder, and so many with one. */
const MOST_FIXED = 2_000;
const MOST_OPEN = 100;

/** One site's redirects, and what the app answers, as Pages reads them from `_redirects`. Throws for more than Pages reads. */
export function pagesRedirects({ target, redirects = [] }: Hosting): string {
  const moved = redirects.map(({ source, destination, type }) => `${source} ${destination} ${type}`);
  // Without a page of its own for what is not found, Pages answers everything with the app by itself.
  const answered = target === 'web' ? appAddresses().map((address) => `${address} / 200`) : [];
  const lines = [...moved, ...answered];
  const open = lines.filter((line) => /[:*]/.test(line));
  const fixed = lines.filter((line) => !open.includes(line));
  if (open.length > MOST_OPEN || fixed.length > MOST_FIXED)
    throw new Error(`Cloudflare Pages reads ${MOST_OPEN} open and ${MOST_FIXED} fixed redirects, not these many`);
  return [...fixed, ...open].map((line) => `${line}\n`).join('');
}

/** What no file answers, and the worker may not be asked for. */
function appAddresses(): readonly string[] {
  const inLanguages = locales.flatMap((locale) => [
    ...scriptedPaths.map((path) => `/${locale}/${path}`),
    `/${locale}/${segmentOf(locale)}/*`,
  ]);
  return [...inLanguages, ...[...scriptedPaths, ...writtenPaths].map((path) => `/${path}`)];
}

/** `**` matches everything in Firebase, a single `*` in Pages. Throws for patterns that Pages cannot say. */
function pathOf(source: string): string {
  if (/[@(){}?!+|:]/.test(source)) throw new Error(`${source} cannot be said to Pages`);
  const path = source.startsWith('/') ? source : `/${source}`;
  return path.replaceAll('**', '*');
}

/** The sites of `firebase.json`, by their target. */
export function sitesOf(firebaseJson: string): Map<string, Hosting> {
  const { hosting } = JSON.parse(firebaseJson) as { hosting: readonly Hosting[] };
  return new Map(hosting.map((site) => [site.target, site]));
}
