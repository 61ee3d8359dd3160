import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebConfig } from '../shared/config.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const hosting = fileURLToPath(new URL('../../../../firebase.json', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The built page with another configuration in its tag. */
export function withConfig(html: string, config: WebConfig): string {
  return html.replace(/(<script type="application\/json" id="app-config">)[^<]*/, (_all, tag: string) => {
    return `${tag}${JSON.stringify(config).replaceAll('<', '\\u003c')}`;
  });
}

interface Hosting {
  readonly hosting: readonly { readonly target: string; readonly headers: readonly HeaderRule[] }[];
}
interface HeaderRule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/** What the hosting sends with every file: its policy holds here too, where all servers are one. */
async function headersOfAll(): Promise<Map<string, string>> {
  const { hosting: sites } = JSON.parse(await readFile(hosting, 'utf8')) as Hosting;
  const told = sites.find(({ target }) => target === 'web')?.headers ?? [];
  const rules = told.filter(({ source }) => source === '**');
  return new Map(rules.flatMap(({ headers }) => headers.map(({ key, value }): [string, string] => [key, value])));
}

async function serveFile(path: string, response: ServerResponse, config: WebConfig): Promise<void> {
  const name = normalize(path).replace(/^[./\\]+/, '');
  const file = extname(name) === '' ? 'index.html' : name;
  try {
    const bytes = await readFile(join(dist, file));
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    // As the hosting does: their names change with what is in them.
    if (file.startsWith('assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.end(file === 'index.html' ? withConfig(bytes.toString('utf8'), config) : bytes);
  } catch {
    response.writeHead(404).end();
  }
}

/** Serves the built app on a free port; `handle` answers first and says whether it did. */
export async function serveDist(configFor: (url: string) => WebConfig, handle: Handler): Promise<Served> {
  let config: WebConfig | undefined;
  const headers = await headersOfAll();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (await handle(request, response)) return;
    response.setHeaders(headers);
    if (config) await serveFile(new URL(request.url ?? '/', 'http://local').pathname, response, config);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  config = configFor(url);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
