import { type DocumentData, DocumentReference, GeoPoint, Timestamp } from 'firebase-admin/firestore';

/** A stored document as JSON; what JSON has no form for is marked, such as `{ "$timestamp": "…" }`. */
export function toMarked(value: unknown): unknown {
  if (value instanceof Timestamp) return { $timestamp: toText(value) };
  if (value instanceof DocumentReference) return { $reference: value.path };
  if (value instanceof GeoPoint) return { $geoPoint: [value.latitude, value.longitude] };
  if (isVector(value)) return { $vector: value.toArray() };
  if (Buffer.isBuffer(value)) return { $bytes: value.toString('base64') };
  if (Array.isArray(value)) return value.map(toMarked);
  return isMap(value) ? mapFields(value, toMarked) : value;
}

/** Undoes `toMarked`. Throws for a mark that recorded documents do not have. */
export function fromMarked(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(fromMarked);
  if (!isMap(json)) return json;
  if (typeof json['$timestamp'] === 'string') return fromText(json['$timestamp']);
  if (typeof json['$bytes'] === 'string') return Buffer.from(json['$bytes'], 'base64');
  const mark = Object.keys(json).find((name) => name.startsWith('$'));
  if (mark) throw new Error(`${mark} is not read`);
  return mapFields(json, fromMarked);
}

/** The SDK does not export the class. */
function isVector(value: unknown): value is { toArray(): number[] } {
  return typeof value === 'object' && value !== null && 'toArray' in value && typeof value.toArray === 'function';
}

export function isMap(value: unknown): value is DocumentData {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

export function mapFields(map: DocumentData, change: (value: unknown) => unknown): DocumentData {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}

const SECONDS = 'YYYY-MM-DDTHH:MM:SS'.length;

function toText({ seconds, nanoseconds }: Timestamp): string {
  const whole = new Date(seconds * 1000).toISOString().slice(0, SECONDS);
  return `${whole}.${String(nanoseconds).padStart(9, '0')}Z`;
}

function fromText(text: string): Timestamp {
  return new Timestamp(Date.parse(`${text.slice(0, SECONDS)}Z`) / 1000, Number(text.slice(SECONDS + 1, -1)));
}
