import type { IncomingMessage, ServerResponse } from 'node:http';
import { CallFailure } from '../call-failure.ts';

/** What Cloud Run accepts. */
const LONGEST_BODY_BYTES = 32 * 1024 * 1024;

/** Rejects with a `CallFailure` 413 beyond 32 MiB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY_BYTES) throw new CallFailure(413, 'A request may have 32 MiB at most.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
