import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Region } from '@sos/contracts/callable';
import { listen, type RunningServer } from '@sos/simulator-kit/http-server';
import { type Encoded, encode, EncodedFiles, encodingFor } from './compression.ts';
import { functionOf, headersOf, type Hosting, isIgnored, pageFor, redirectOf } from './hosting.ts';
import { withConfig } from './web-config.ts';

export interface WebServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The built app. */
  readonly dist: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** Which headers go with which path, and what is not served. */
  readonly hosting: Hosting;
  /** Where the functions are that serve some of its paths. */
  readonly functionUrls: Readonly<Record<Region, string>>;
}

interface Site extends WebServerOptions {
  readonly files: EncodedFiles;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves the built app as its hosting does: files by name, the page for every path that the app has, with hosting's headers and compressed. */
export async function startWebServer(options: WebServerOptions): Promise<RunningServer> {
  const site = { ...options, files: new EncodedFiles() };
  const server = createServer((request, response) => {
    const answered = serve(site, request, response);
    answered.catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/';
  const { pathname } = new URL(url, 'http://localhost');
  const moved = redirectOf(site.hosting, pathname);
  if (moved) return void response.writeHead(moved.status, { location: moved.location }).end();
  const answering = functionUrlOf(site, url);
  if (!answering) return answer(site, request, response);
  return forward(request, response, { url: answering, headers: headersOf(site.hosting, pathname) });
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET.');
  const name = decodeURIComponent(pathname);
  const file = path.join(site.dist, path.normalize(name));
  if (!file.startsWith(site.dist) || isIgnored(site.hosting, name)) return end(response, 404, 'Not found.');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const headers = headersOf(site.hosting, pathname);
  const isPage = path.extname(file) === '.html';
  if (!isPage && (await isFile(file))) {
    return send(response, { ...headers, ...typeOf(file) }, await site.files.read(file, accepted));
  }
  return answerPage(site, file, { response, pathname, headers, request: request.headers });
}

interface Asked {
  readonly response: ServerResponse;
  readonly pathname: string;
  readonly headers: Record<string, string>;
  readonly request: IncomingMessage['headers'];
}

/** A page of the app, or one that says that there is none. */
async function answerPage(site: Site, file: string, asked: Asked): Promise<void> {
  const { response, pathname, headers, request } = asked;
  const found = await pageOf(site, file, pathname);
  const shown = found ?? (await missingPageOf(site, pathname, request['accept-language'] ?? ''));
  if (shown === undefined) return end(response, 404, 'Not found.');
  const page = withConfig(await readFile(shown, 'utf8'), site.config);
  const encoding = encodingFor(String(request['accept-encoding'] ?? ''), '.html');
  const body = await encode(Buffer.from(page), encoding);
  send(response, { ...headers, ...typeOf('index.html') }, { encoding, body, status: found ? 200 : 404 });
}

/** The page that was written for this address, or the one for all that the app shows; undefined where neither is meant for it. */
async function pageOf({ dist, hosting }: Site, file: string, pathname: string): Promise<string | undefined> {
  const own = file === path.join(dist, '/') ? path.join(dist, 'index.html') : `${file}.html`;
  if ((hosting.cleanUrls || own.endsWith('/index.html')) && (await isFile(own))) return own;
  if (path.extname(file) === '.html' && (await isFile(file))) return file;
  const answering = pageFor(hosting, pathname);
  return answering && path.join(dist, answering);
}

/** What is said where nothing is found: in the language of the address, as Cloudflare Pages chooses, or else in the browser's, as Firebase Hosting does. */
async function missingPageOf({ dist, hosting }: Site, pathname: string, wanted: string): Promise<string | undefined> {
  const own = path.join(dist, pathname.split('/')[1] ?? '', '404.html');
  const root = path.join(dist, hosting.i18n?.root ?? '');
  const asked = wanted.split(',').map((each) => path.join(root, each.trim().slice(0, 2), '404.html'));
  for (const file of [own, ...asked, path.join(dist, '404.html')]) {
    if (file.startsWith(dist) && (await isFile(file))) return file;
  }
  return undefined;
}

/** Undefined for a path that the app itself serves. */
function functionUrlOf({ hosting, functionUrls }: Site, url: string): string | undefined {
  const served = functionOf(hosting, new URL(url, 'http://localhost').pathname);
  return served && `${functionUrls[served.region]}/${served.functionId}${url}`;
}

interface Forwarded {
  readonly url: string;
  /** Hosting's own, for what the function says nothing about. */
  readonly headers: Readonly<Record<string, string>>;
}

/** As hosting asks a function: by its own path, with the one cookie that it passes on. */
async function forward(request: IncomingMessage, response: ServerResponse, to: Forwarded): Promise<void> {
  const passed = ['user-agent', 'sec-gpc', 'dnt', 'purpose', 'sec-purpose', 'accept-language'];
  const headers = passed.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : []));
  const kept = (request.headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith('__session='));
  const own = [...headers, ...(kept ? [['cookie', kept]] : [])] as [string, string][];
  const answered = await fetch(to.url, { method: request.method ?? 'GET', headers: own, redirect: 'manual' });
  response.writeHead(answered.status, { ...to.headers, ...Object.fromEntries(answered.headers) });
  response.end(Buffer.from(await answered.arrayBuffer()));
}

function send(
  response: ServerResponse,
  headers: Record<string, string>,
  { encoding, body, status = 200 }: Encoded & { readonly status?: number },
): void {
  response.writeHead(status, {
    ...headers,
    vary: 'Accept-Encoding',
    'content-length': body.length,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  });
  response.end(body);
}

function typeOf(file: string): { 'content-type': string } {
  return { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' };
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(text);
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}
