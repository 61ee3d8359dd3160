interface Hosting {
  readonly target: string;
  readonly rewrites?: readonly { readonly source: string; readonly destination?: string }[];
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

/** Redirects of one site as Pages reads them from `_redirects`. What nothing else answers is the app, which Pages does by itself. */
export function pagesRedirects({ redirects = [] }: Hosting): string {
  return redirects.map(({ source, destination, type }) => `${pathOf(source)} ${destination} ${type}\n`).join('');
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
