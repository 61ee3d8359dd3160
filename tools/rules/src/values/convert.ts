import type { FirestoreValue } from '../access-request.ts';
import { LatLng, RulesMap, RulesPath, Timestamp, type Value } from './values.ts';

const NANOS_PER_MILLI = 1_000_000n;
const FRACTION = /\.(\d+)/;
type Reader = (stored: FirestoreValue) => Value;

const READERS: Readonly<Record<keyof FirestoreValue, Reader>> = {
  nullValue: () => null,
  booleanValue: ({ booleanValue }) => booleanValue ?? false,
  integerValue: ({ integerValue }) => BigInt(integerValue ?? 0),
  doubleValue: ({ doubleValue }) => Number(doubleValue),
  stringValue: ({ stringValue }) => stringValue ?? '',
  timestampValue: ({ timestampValue }) => timestampFromText(timestampValue ?? ''),
  bytesValue: ({ bytesValue }) => Uint8Array.from(Buffer.from(bytesValue ?? '', 'base64')),
  referenceValue: ({ referenceValue }) => pathFromName(referenceValue ?? ''),
  geoPointValue: ({ geoPointValue }) => new LatLng(geoPointValue?.latitude ?? 0, geoPointValue?.longitude ?? 0),
  arrayValue: ({ arrayValue }) => (arrayValue?.values ?? []).map(fromFirestore),
  mapValue: ({ mapValue }) => mapFromFields(mapValue?.fields ?? {}),
};

export function fromFirestore(stored: FirestoreValue): Value {
  for (const [kind, read] of Object.entries(READERS)) if (Object.hasOwn(stored, kind)) return read(stored);
  return null;
}

export function mapFromFields(fields: Readonly<Record<string, FirestoreValue>>): RulesMap {
  return new RulesMap(new Map(Object.entries(fields).map(([key, value]) => [key, fromFirestore(value)])));
}

/** Plain JSON, as in the claims of a token: whole numbers become `int`. */
export function fromJson(json: unknown): Value {
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
  if (typeof json === 'number') return Number.isSafeInteger(json) ? BigInt(json) : json;
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json !== 'object') return null;
  return new RulesMap(new Map(Object.entries(json).map(([key, value]) => [key, fromJson(value)])));
}

export function timestampOf(time: Date | string): Timestamp {
  return typeof time === 'string' ? timestampFromText(time) : new Timestamp(BigInt(time.getTime()) * NANOS_PER_MILLI);
}

/** A path from its text, with or without the leading slash; empty segments do not count. */
export function pathFromText(text: string): RulesPath {
  return new RulesPath(text.split('/').filter((segment) => segment !== ''));
}

/** The path of a resource name: what follows `projects/<id>`, or the name itself when it starts otherwise. */
export function pathFromName(name: string): RulesPath {
  return pathFromText(name.replace(/^\/?projects\/[^/]+/, ''));
}

function timestampFromText(text: string): Timestamp {
  const fraction = (FRACTION.exec(text)?.[1] ?? '').padEnd(9, '0').slice(0, 9);
  const wholeMillis = Date.parse(text.replace(FRACTION, ''));
  return new Timestamp(BigInt(wholeMillis) * NANOS_PER_MILLI + BigInt(fraction));
}
