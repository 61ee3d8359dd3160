import type { IncomingHttpHeaders } from 'node:http';

export type CloudEvent = Readonly<Record<string, unknown>>;

const ATTRIBUTE_PREFIX = 'ce-';
const FIRST_PRINTABLE = 0x20;

/** Reads a CloudEvent in binary form (`ce-*` headers) or in structured form (one JSON object). */
export function readCloudEvent(headers: IncomingHttpHeaders, body: Buffer): CloudEvent {
  if (headers['ce-id'] === undefined) return JSON.parse(body.toString('utf8')) as CloudEvent;
  const event: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(ATTRIBUTE_PREFIX)) event[name.slice(ATTRIBUTE_PREFIX.length)] = value;
  }
  const contentType = headers['content-type'] ?? 'application/json';
  const data = contentType.includes('protobuf') ? protobufBytes(body) : JSON.parse(body.toString('utf8'));
  return { ...event, datacontenttype: contentType, data };
}

/** Firestore emulators send protobuf as base64 text, production as bytes; the tag that a message starts with is never text. */
function protobufBytes(body: Buffer): Buffer {
  const first = body[0];
  return first === undefined || first < FIRST_PRINTABLE ? body : Buffer.from(body.toString('latin1'), 'base64');
}
