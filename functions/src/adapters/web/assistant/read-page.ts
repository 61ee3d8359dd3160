import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { ReadPage } from '../../../usecases/assistant/ports.ts';
import { pageText } from './page-text.ts';

const TIMEOUT_MS = 8000;
const LARGEST_PAGE = 3_000_000;
const MOST_REDIRECTS = 3;

/** Addresses at which no page of the public web is. Two lists: in one, what maps IPv4 into IPv6 would hold all of IPv4. */
const inner = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.ipv4.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['2002::', 16],
] as const)
  inner.ipv6.addSubnet(network, bits, 'ipv6');

export interface PageReaderOptions {
  /** A reader that fetches pages for us, `{reader}?url=...`; empty where we fetch them ourselves. */
  readonly reader: string;
  /** The addresses of a host; the system's own resolver where it is left out. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly fetch?: typeof fetch;
}

/**
 * Reads the words of a page of the public web, with nothing of ours on the way: no cookie, no referrer. Undefined for what
 * is no page, is inside of a network, or is too large or too slow.
 */
export function makeReadPage(options: PageReaderOptions): ReadPage {
  return async (url) => {
    try {
      return await read(options, url, MOST_REDIRECTS);
    } catch {
      // What cannot be read proves nothing, and an answer does not wait for it.
      return undefined;
    }
  };
}

async function read(options: PageReaderOptions, url: string, redirects: number): Promise<string | undefined> {
  const target = URL.parse(url);
  if (!target || !(await isPublic(options, target))) return undefined;
  const response = await ask(options, target);
  const moved = response.headers.get('location');
  if (moved !== null && response.status < 400 && redirects > 0) {
    await response.body?.cancel();
    return read(options, new URL(moved, target).href, redirects - 1);
  }
  return response.ok ? wordsOf(response) : undefined;
}

function ask({ reader, fetch: byFetch = fetch }: PageReaderOptions, target: URL): Promise<Response> {
  const address = reader === '' ? target : new URL(`${reader}?url=${encodeURIComponent(target.href)}`);
  return byFetch(address, {
    redirect: 'manual',
    headers: { accept: 'text/html, text/plain' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

async function wordsOf(response: Response): Promise<string | undefined> {
  const type = response.headers.get('content-type') ?? '';
  const body = await limited(response);
  if (body === undefined || !/^text\/(html|plain)/.test(type)) return undefined;
  return type.startsWith('text/html') ? pageText(body) : body;
}

async function isPublic({ reader, resolve = addressesOf }: PageReaderOptions, target: URL): Promise<boolean> {
  if (target.protocol !== 'https:' || target.port !== '' || target.username !== '') return false;
  const host = target.hostname.replaceAll(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return false;
  if (reader !== '') return true;
  const addresses = await resolve(host);
  return addresses.length > 0 && addresses.every((address) => !isInner(address));
}

function isInner(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return inner[family].check(address, family);
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

async function limited({ body }: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > LARGEST_PAGE) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
