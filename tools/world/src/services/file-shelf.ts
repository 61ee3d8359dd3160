import type { ServerResponse } from 'node:http';
import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { crc32c } from './crc32c.ts';

interface Kept {
  readonly bytes: Buffer;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface FileShelf extends RunningServer {
  /** `127.0.0.1:port`. */
  readonly storageHost: string;
}

const gone: SimReply = { status: 404, body: { error: { code: 404, message: 'No such object' } } };

/**
 * Keeps what functions write into the bucket, by Cloud Storage's JSON API, for worlds in which nobody uploads: the Storage
 * emulator comes with the Auth emulator, which takes ten seconds to start. It knows no rules.
 */
export async function startFileShelf(): Promise<FileShelf> {
  const files = new Map<string, Kept>();
  const server = await serve(0, async (request, response) => answer(files, request, response));
  return { ...server, storageHost: `127.0.0.1:${server.port}` };
}

function answer(files: Map<string, Kept>, request: SimRequest, response: ServerResponse): SimReply | 'handled' {
  const { method, url } = request;
  if (method === 'POST' && url.pathname.startsWith('/upload/')) return keep(files, request);
  const name = decodeURIComponent(/\/o\/([^/]+)$/.exec(url.pathname)?.[1] ?? '');
  const found = files.get(name);
  if (!found) return gone;
  if (method === 'DELETE') {
    files.delete(name);
    return { status: 204 };
  }
  if (url.searchParams.get('alt') !== 'media') return { body: found.metadata };
  response.writeHead(200, { 'x-goog-hash': `crc32c=${String(found.metadata['crc32c'])}` }).end(found.bytes);
  return 'handled';
}

function keep(files: Map<string, Kept>, { url, headers, body }: SimRequest): SimReply {
  const [told, bytes] = partsOf(body, String(headers['content-type']));
  const metadata: Record<string, unknown> = {
    ...(JSON.parse(told?.toString() || '{}') as object),
    size: String(bytes?.length ?? 0),
    crc32c: crc32c(bytes ?? Buffer.alloc(0)),
  };
  const name = url.searchParams.get('name') ?? String(metadata['name']);
  const kept = { bytes: bytes ?? Buffer.alloc(0), metadata: { ...metadata, name } };
  files.set(name, kept);
  return { body: kept.metadata };
}

/** The contents of a `multipart/related` body (RFC 2387). */
function partsOf(body: Buffer, contentType: string): Buffer[] {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? '';
  const parts: Buffer[] = [];
  let from = body.indexOf(`--${boundary}`);
  while (from >= 0) {
    const start = body.indexOf('\r\n\r\n', from);
    const end = body.indexOf(`\r\n--${boundary}`, from + 1);
    if (start < 0 || end < 0) break;
    parts.push(body.subarray(start + 4, end));
    from = end;
  }
  return parts;
}
