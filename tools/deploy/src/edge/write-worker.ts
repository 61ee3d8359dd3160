import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { functionAddress } from '../addresses.ts';
import type { Hosting } from '../pages-files.ts';
import type { EdgeRoute, EdgeTable } from './answer.ts';

/** What Pages reads of `_routes.json`: so many rules of so many characters. */
const MOST_RULES = 100;
const LONGEST_RULE = 100;
/** Leads each person elsewhere, with a cookie of their own. */
const PERSONAL = 'affiliateLink';
/** Only machines ask for it. */
const FOR_MACHINES = 'sitemap';

/** Which paths of a site functions answer, from `firebase.json` and the setting with `{region}` and `{name}`. */
export function edgeTable(site: Hosting, address: string): EdgeTable {
  const routes = functionsOf(site).map(({ source, functionId, region }): EdgeRoute => ({
    pattern: patternOf(source),
    address: functionAddress(address, { region, name: functionId }),
    isShared: functionId !== PERSONAL,
    hasApp: functionId !== FOR_MACHINES,
  }));
  const general = (site.headers ?? []).filter(({ source }) => source === '**').flatMap(({ headers }) => headers);
  return { routes, headers: Object.fromEntries(general.map(({ key, value }) => [key, value])) };
}

/** `_routes.json`: what the worker is asked for; files answer all else. Throws for what Pages would not read. */
export function edgeRoutes(site: Hosting): string {
  const include = [...new Set(functionsOf(site).map(({ source }) => source.replaceAll('**', '*')))];
  if (include.length > MOST_RULES || include.some((rule) => rule.length > LONGEST_RULE))
    throw new Error(`Cloudflare Pages reads ${MOST_RULES} rules of ${LONGEST_RULE} characters, not these`);
  return `${JSON.stringify({ version: 1, include, exclude: [] }, null, 2)}\n`;
}

/** The program of `_worker.js`, with its table in it. */
export async function edgeWorker(table: EdgeTable): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "import { answerAtEdge } from './answer.ts';",
        `const table = ${JSON.stringify(table)};`,
        'export default { fetch: (request, env) => answerAtEdge(request, env, table) };',
      ].join('\n'),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the worker of the site was not made');
  return file.text;
}

interface Answering {
  readonly source: string;
  readonly functionId: string;
  readonly region: string;
}

function functionsOf({ rewrites = [] }: Hosting): Answering[] {
  return rewrites.flatMap(({ source, function: answering }) => (source && answering ? [{ source, ...answering }] : []));
}

/** As Firebase Hosting reads its patterns: a star is a part of a path, two are the rest of it. */
function patternOf(source: string): string {
  const parts = source.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return `^${parts.join('')}$`;
}
