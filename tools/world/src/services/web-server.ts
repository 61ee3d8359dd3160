import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { listen, type RunningServer } from '@sos/simulator-kit/http-server';
import { withConfig } from './web-config.ts';

export interface WebServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The built app. */
  readonly dist: string;
  readonly config: Readonly<Record<string, unknown>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves the built app as its hosting does: files by name, the page for every other path, names with a hash for ever. */
export async function startWebServer(options: WebServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
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

async function answer(options: WebServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET.');
  const file = path.join(options.dist, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(options.dist)) return end(response, 404, 'Not found.');
  if (file !== path.join(options.dist, 'index.html') && (await isFile(file))) return sendFile(pathname, file, response);
  if (pathname.startsWith('/assets/')) return end(response, 404, 'Not found.');
  const page = await readFile(path.join(options.dist, 'index.html'), 'utf8');
  response.writeHead(200, { ...headers('.html'), 'cache-control': 'no-cache' });
  response.end(withConfig(page, options.config));
}

function sendFile(pathname: string, file: string, response: ServerResponse): void {
  const forEver = pathname.startsWith('/assets/');
  response.writeHead(200, {
    ...headers(path.extname(file)),
    'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(file).pipe(response);
}

function headers(extension: string): Record<string, string> {
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(text);
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}
