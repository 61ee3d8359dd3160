import type { IncomingMessage, ServerResponse } from 'node:http';
import { asStatusError, invalid } from '../errors.ts';

const ALLOWED_METHODS = 'GET, POST, PUT, PATCH, DELETE, OPTIONS';
const EXPOSED = 'x-http-session-id, x-http-initial-response, content-encoding, x-goog-gax-retry-attempt';

/** One HTTP request with its answer to be. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** Browsers send credentials, so that the origin must be named. */
export function allowOrigin({ request, response }: Exchange): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('vary', 'origin');
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-expose-headers', EXPOSED);
}

export function answerPreflight({ request, response }: Exchange): void {
  const asked = request.headers['access-control-request-headers'];
  if (asked) response.setHeader('access-control-allow-headers', asked);
  response.setHeader('access-control-allow-methods', ALLOWED_METHODS);
  response.setHeader('access-control-max-age', '3600');
  response.writeHead(204).end();
}

export async function readBody({ request }: Exchange): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The body as JSON whatever its content type says; an empty one is an empty object. */
export async function readJson(exchange: Exchange): Promise<unknown> {
  const body = await readBody(exchange);
  try {
    return body === '' ? {} : (JSON.parse(body) as unknown);
  } catch {
    throw invalid('Invalid JSON payload received.');
  }
}

export function sendJson({ response }: Exchange, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

export function sendText({ response }: Exchange, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
}

export function sendHtml({ response }: Exchange, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

export function sendError(exchange: Exchange, error: unknown): void {
  const failure = asStatusError(error);
  if (exchange.response.headersSent) exchange.response.destroy();
  else sendJson(exchange, failure.httpStatus, failure.toJson());
}
