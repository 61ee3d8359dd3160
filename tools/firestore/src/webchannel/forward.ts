import { invalid } from '../errors.ts';

/** What a client posts: messages numbered from `offset` on, and on the first post the headers of the stream. */
export interface ForwardMessages {
  readonly offset: number;
  readonly messages: readonly unknown[];
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads the form `headers=..&count=..&ofs=..&req0___data__=..`. */
export function parseForward(body: string): ForwardMessages {
  const form = new URLSearchParams(body);
  const count = Number(form.get('count') ?? 0);
  const messages = Array.from({ length: count }, (_, i) => parseMessage(form.get(`req${i}___data__`)));
  return { offset: Number(form.get('ofs') ?? 0), messages, headers: parseHeaders(form.get('headers') ?? '') };
}

function parseMessage(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    throw invalid('Invalid JSON payload received.');
  }
}

/** Headers come in the body, so that the browser asks for no permission to send them. */
function parseHeaders(lines: string): Map<string, string> {
  const pairs = lines.split('\r\n').map((line) => /^([^:]+):(.*)$/.exec(line));
  return new Map(
    pairs.flatMap((pair) => (pair ? [[(pair[1] ?? '').toLowerCase(), (pair[2] ?? '').trim()] as const] : [])),
  );
}
