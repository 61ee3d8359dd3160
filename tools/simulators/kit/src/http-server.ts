import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOCALHOST = '127.0.0.1';

export interface SimRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface SimReply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** A string and bytes go out as they are, anything else as JSON; nothing at all closes the connection without an answer. */
  readonly body?: unknown;
  readonly hangUp?: boolean;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves one handler on loopback; port 0 takes a free one. A handler that throws answers 500 with its message. */
export async function serve(
  port: number,
  handle: (request: SimRequest, response: ServerResponse) => Promise<SimReply | 'handled'>,
): Promise<RunningServer> {
  const server = createServer((request, response) => void answer(request, response, handle));
  await listen(server, port);
  const actual = (server.address() as AddressInfo).port;
  return {
    url: `http://${LOCALHOST}:${actual}`,
    port: actual,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Rejects with a sentence that names the port when another program has it. */
export async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use; stop the program that has it.`) : error),
    );
    server.listen(port, LOCALHOST, resolve);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: SimRequest, response: ServerResponse) => Promise<SimReply | 'handled'>,
): Promise<void> {
  try {
    const reply = await handle(await read(request), response);
    if (reply !== 'handled') send(response, reply);
  } catch (error) {
    send(response, { status: 500, body: { error: error instanceof Error ? error.message : String(error) } });
  }
}

async function read(request: IncomingMessage): Promise<SimRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? LOCALHOST}`);
  return { method: request.method ?? 'GET', url, headers: request.headers, body: Buffer.concat(chunks) };
}

function send(response: ServerResponse, reply: SimReply): void {
  if (reply.hangUp) {
    response.destroy();
    return;
  }
  const { type, body } = written(reply.body);
  response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers });
  response.end(body);
}

function written(body: unknown): { readonly type: string; readonly body: string | Uint8Array } {
  if (body instanceof Uint8Array) return { type: 'application/octet-stream', body };
  if (typeof body === 'string') return { type: 'text/plain; charset=utf-8', body };
  return { type: 'application/json', body: body === undefined ? '' : JSON.stringify(body) };
}
