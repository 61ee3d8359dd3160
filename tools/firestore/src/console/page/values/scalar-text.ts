import { type DatabaseNames, isDocumentPath } from '../shared/database.ts';
import { parseInstant } from './instant-text.ts';
import { componentsOf, type Kind, vectorValue, type WireValue } from './wire.ts';

/** Kinds that are written as one text. */
export type ScalarKind = Exclude<Kind, 'array' | 'map'>;

/** A value, or what is wrong with the text. */
export type Parsed = { readonly value: WireValue } | { readonly problem: string };

const SMALLEST_INT64 = -(2n ** 63n);
const LARGEST_INT64 = 2n ** 63n - 1n;
const MOST_DIMENSIONS = 2048;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-]{2}(?:==)?|[A-Za-z0-9+/_-]{3}=?)?$/;

/** What the text of each kind must look like. */
export const HINTS: Readonly<Partial<Record<Kind, string>>> = {
  integer: 'A whole number, for example 42.',
  double: 'A number such as 1.5 or 2e10, NaN, Infinity or -Infinity.',
  timestamp: 'Date, time and zone: 2026-01-31T09:30:00.123456Z or 2026-01-31 10:30+01:00.',
  bytes: 'Base64, for example 3q2+7w==.',
  reference: 'The path of a document, for example users/u1.',
  geopoint: 'Latitude and longitude in degrees: 48.8566, 2.3522.',
  vector: 'Numbers with commas between them: [0.1, 0.2, 0.3].',
};

/** The text that `parseScalar` reads back as the same value. */
export function scalarText(value: WireValue, names: DatabaseNames): string {
  const components = componentsOf(value);
  if (components) return `[${components.map(numberText).join(', ')}]`;
  if (value.geoPointValue) return `${value.geoPointValue.latitude ?? 0}, ${value.geoPointValue.longitude ?? 0}`;
  if (value.referenceValue !== undefined) return names.path(value.referenceValue);
  if (value.doubleValue !== undefined) return numberText(value);
  const [text = null] = Object.values(value) as (string | boolean | null)[];
  return text === null ? '' : String(text);
}

const numberText = ({ doubleValue, integerValue }: WireValue) => String(doubleValue ?? integerValue ?? '');

export function parseScalar(kind: ScalarKind, text: string, names: DatabaseNames): Parsed {
  return PARSERS[kind](text, names);
}

const PARSERS: Readonly<Record<ScalarKind, (text: string, names: DatabaseNames) => Parsed>> = {
  string: (text) => ({ value: { stringValue: text } }),
  null: () => ({ value: { nullValue: null } }),
  boolean: (text) => ({ value: { booleanValue: text === 'true' } }),
  integer: (text) => parseInteger(text.trim()),
  double(text) {
    const number = parseDouble(text.trim());
    return number ? { value: number } : { problem: 'This is no number. NaN, Infinity and -Infinity are allowed.' };
  },
  timestamp(text) {
    const parsed = parseInstant(text.trim());
    return 'problem' in parsed ? parsed : { value: { timestampValue: parsed.instant } };
  },
  bytes(text) {
    const packed = text.replaceAll(/\s/g, '');
    return BASE64.test(packed) ? { value: { bytesValue: packed } } : { problem: 'This is not base64.' };
  },
  reference: (text, names) => parseReference(text.trim(), names),
  geopoint: (text) => parseGeoPoint(text),
  vector: (text) => parseVector(text),
};

function parseInteger(text: string): Parsed {
  if (!/^[+-]?\d+$/.test(text)) return { problem: 'This is no whole number. For fractions take number (double).' };
  const number = BigInt(text.replace(/^\+/, ''));
  if (number < SMALLEST_INT64 || number > LARGEST_INT64)
    return { problem: `An int64 lies between ${SMALLEST_INT64} and ${LARGEST_INT64}.` };
  return { value: { integerValue: String(number) } };
}

/** JSON has no words for what is not finite, and loses the sign of -0. */
function parseDouble(text: string): WireValue | undefined {
  if (/^(NaN|[+-]?Infinity)$/.test(text)) return { doubleValue: text.replace('+', '') };
  if (!NUMBER.test(text)) return undefined;
  const number = Number(text);
  if (Object.is(number, -0)) return { doubleValue: '-0' };
  return { doubleValue: Number.isFinite(number) ? number : String(number) };
}

function parseReference(text: string, names: DatabaseNames): Parsed {
  if (/^projects\/[^/]+\/databases\/[^/]+\/documents\//.test(text)) {
    const path = text.split('/').slice('projects/p/databases/d/documents'.split('/').length).join('/');
    return isWholePath(path) ? { value: { referenceValue: text } } : { problem: NOT_A_DOCUMENT };
  }
  const path = text.replace(/^\//, '');
  return isWholePath(path) ? { value: { referenceValue: names.full(path) } } : { problem: NOT_A_DOCUMENT };
}

const NOT_A_DOCUMENT = 'A document’s path is collection/id, perhaps with more such pairs behind it.';
const isWholePath = (path: string) => isDocumentPath(path) && path.split('/').every((segment) => segment !== '');

function parseGeoPoint(text: string): Parsed {
  const parts = text.split(',').map((part) => part.trim());
  const [latitude = Number.NaN, longitude = Number.NaN] = parts.map((part) =>
    NUMBER.test(part) ? Number(part) : Number.NaN,
  );
  if (parts.length !== 2 || Number.isNaN(latitude) || Number.isNaN(longitude))
    return { problem: 'Write two numbers with a comma between them: latitude, longitude.' };
  if (Math.abs(latitude) > 90) return { problem: 'A latitude lies between -90 and 90.' };
  if (Math.abs(longitude) > 180) return { problem: 'A longitude lies between -180 and 180.' };
  return { value: { geoPointValue: { latitude, longitude } } };
}

function parseVector(text: string): Parsed {
  const inner = text.trim().replace(/^\[(.*)\]$/s, '$1');
  const parts = inner.split(',').map((part) => part.trim());
  if (inner.trim() === '') return { problem: 'A vector has at least one number.' };
  if (parts.length > MOST_DIMENSIONS) return { problem: `A vector has at most ${MOST_DIMENSIONS} numbers.` };
  const components = parts.map(parseDouble);
  const wrong = components.indexOf(undefined);
  if (wrong >= 0) return { problem: `“${parts[wrong]}” at place ${wrong + 1} is no number.` };
  return { value: vectorValue(components.filter((each) => each !== undefined)) };
}
