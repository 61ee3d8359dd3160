import { locales } from '@sos/domain/shared/locale';
import { type PageAsRead, readPage } from './page-as-read.ts';

/** A whole site as it answers who runs no scripts. */
export interface Site {
  /** Each address that a page or the map names, by its path. */
  readonly pages: ReadonlyMap<string, PageAsRead>;
  /** Those of the map. */
  readonly mapped: readonly string[];
  /** Pictures of previews with their status. */
  readonly pictures: ReadonlyMap<string, number>;
}

/** Files are written for the site in production, wherever they are served. */
const PRODUCTION = 'https://sos-expat.com';
const AT_ONCE = 8;

/** Waits so many seconds. */
type Wait = (seconds: number) => Promise<unknown>;

/** Follows the map of the site and every link, without a browser, and waits where it is told that it asks too often. */
export async function crawl(siteUrl: string, wait: Wait): Promise<Site> {
  const { origin } = new URL(siteUrl);
  const toPath = (address: string) => {
    const url = new URL(address, origin);
    return url.origin === origin || url.origin === PRODUCTION ? url.pathname + url.search : url.href;
  };
  const mapped = await readMap(origin, toPath);
  const waitOnce = together(wait);
  const pages = new Map<string, PageAsRead>();
  const visit = async (path: string) => {
    const response = await patiently(() => fetch(origin + path, { redirect: 'manual' }), waitOnce);
    const answer = { status: response.status, location: response.headers.get('location'), html: await response.text() };
    const page = readPage(answer, toPath);
    pages.set(path, page);
    return [...page.links, ...page.alternates.values(), ...(page.location === null ? [] : [page.location])];
  };
  await visitAll([...locales.map((locale) => `/${locale}`), ...mapped], visit);
  const wanted = new Set([...pages.values()].flatMap((page) => page.pictures));
  const pictures = new Map<string, number>();
  await visitAll([...wanted].filter(isOurs), async (path) => {
    pictures.set(path, (await fetch(origin + path)).status);
    return [];
  });
  return { pages, mapped, pictures };
}

/** Whoever is told to wait while others do waits with them. */
function together(wait: Wait): Wait {
  let waiting: Promise<unknown> | undefined;
  return (seconds) => {
    waiting ??= wait(seconds).finally(() => {
      waiting = undefined;
    });
    return waiting;
  };
}

async function patiently(ask: () => Promise<Response>, wait: Wait): Promise<Response> {
  const response = await ask();
  const seconds = response.headers.get('retry-after');
  if (response.status !== 429 || seconds === null) return response;
  await wait(Number(seconds));
  return patiently(ask, wait);
}

const isOurs = (path: string) => path.startsWith('/');

async function readMap(origin: string, toPath: (address: string) => string): Promise<string[]> {
  const locations = async (path: string) => {
    const xml = await (await fetch(origin + path)).text();
    return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => toPath(address));
  };
  const parts = await locations('/sitemap.xml');
  return (await Promise.all(parts.map(locations))).flat();
}

/** Each once, with those that it leads to. */
async function visitAll(from: readonly string[], visit: (path: string) => Promise<readonly string[]>): Promise<void> {
  const known = new Set(from);
  const waiting = [...known];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      for (const next of (await visit(path)).filter(isOurs)) {
        if (known.has(next)) continue;
        known.add(next);
        waiting.push(next);
      }
    }
  };
  // Whoever finds nothing waiting ends; the last who leads on goes on alone.
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
