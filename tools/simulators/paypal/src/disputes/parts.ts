import type { SimRequest } from '@sos/simulator-kit/http-server';

/** The fields of a form in parts: files as text of one character a byte, and what its part `input` says in JSON. */
export function decodeParts({
  headers,
  body,
}: Pick<SimRequest, 'headers' | 'body'>): Record<string, unknown> | undefined {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(String(headers['content-type']))?.[1];
  if (boundary === undefined) return undefined;
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  const { input, ...files } = Object.fromEntries(parts.map(partOf)) as Record<string, string>;
  const said: unknown = JSON.parse(Buffer.from(input ?? '{}', 'latin1').toString());
  return { ...(said as object), ...files };
}

function partOf(part: string): [string, string] {
  const end = part.indexOf('\r\n\r\n');
  const name = /name="([^"]+)"/.exec(part.slice(0, end))?.[1] ?? '';
  return [name, part.slice(end + 4, -2)];
}
