import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { RetryCause } from './connection-overrides.ts';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

export interface Outgoing {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly connectMs: number;
  readonly readMs: number;
}

/** A request without an answer; the cause is the letter pair of Twilio's retry policy. */
export class NoAnswer extends Error {
  readonly retryCause: RetryCause;

  constructor(retryCause: RetryCause, message: string) {
    super(message);
    this.retryCause = retryCause;
  }
}

/** One request on a connection of its own. @throws NoAnswer when the connection or the answer fails or is late. */
export function exchange(outgoing: Outgoing): Promise<Answer> {
  const { url, method, headers } = outgoing;
  return new Promise((resolve, reject) => {
    const start = url.startsWith('https:') ? requestHttps : requestHttp;
    const request = start(url, { method, headers, agent: false }, (response) => {
      collect(response).then(resolve, (error: Error) => reject(new NoAnswer('rt', error.message)));
    });
    guard(request, outgoing, reject);
    request.end(outgoing.body);
  });
}

function guard(request: ClientRequest, limits: Outgoing, reject: (error: NoAnswer) => void): void {
  let connected = false;
  const late = setTimeout(() => request.destroy(new Error('no connection in time')), limits.connectMs);
  request.once('socket', (socket) =>
    socket.once('connect', () => {
      connected = true;
      clearTimeout(late);
      request.setTimeout(limits.readMs, () => request.destroy(new Error('no answer in time')));
    }),
  );
  request.once('error', (error) => reject(new NoAnswer(connected ? 'rt' : 'ct', error.message)));
  request.once('close', () => clearTimeout(late));
}

async function collect(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    text: Buffer.concat(chunks).toString('utf8'),
  };
}
