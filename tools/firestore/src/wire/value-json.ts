import { invalid } from '../errors.ts';
import { FALSE, type Fields, NULL, TRUE, type Value } from '../values/value.ts';
import {
  bytesToJson,
  jsonBoolean,
  jsonBytes,
  jsonInt64,
  jsonList,
  jsonNumber,
  jsonObject,
  jsonString,
  numberToJson,
} from './scalars.ts';
import { formatTimestamp, parseTimestamp } from './timestamps.ts';

const MAX_DEPTH = 20;

type Read = (json: unknown, depth: number) => Value;

const READERS: Record<string, Read> = {
  nullValue: () => NULL,
  booleanValue: (json) => (jsonBoolean(json) ? TRUE : FALSE),
  integerValue: (json) => ({ kind: 'integer', value: jsonInt64(json) }),
  doubleValue: (json) => ({ kind: 'double', value: jsonNumber(json) }),
  timestampValue: (json) => ({ kind: 'timestamp', value: timestampFromJson(json) }),
  stringValue: (json) => ({ kind: 'string', value: jsonString(json) }),
  bytesValue: (json) => ({ kind: 'bytes', value: jsonBytes(json) }),
  referenceValue: (json) => ({ kind: 'reference', value: jsonString(json) }),
  geoPointValue: (json) => geoPointFromJson(jsonObject(json)),
  arrayValue: (json, depth) => ({
    kind: 'array',
    values: jsonList(jsonObject(json)['values'] ?? []).map((element) => valueFromJson(element, depth + 1)),
  }),
  mapValue: (json, depth) => ({ kind: 'map', fields: fieldsFromJson(jsonObject(json)['fields'] ?? {}, depth + 1) }),
};

/** Reads one REST Value such as `{"integerValue":"1"}`. */
export function valueFromJson(json: unknown, depth = 0): Value {
  if (depth > MAX_DEPTH) throw invalid('A value is nested deeper than 20 levels.');
  const [entry, ...others] = Object.entries(jsonObject(json)).filter(([kind]) => Object.hasOwn(READERS, kind));
  const read = entry && READERS[entry[0]];
  if (!entry || !read || others.length > 0) throw invalid(`Not one value: ${JSON.stringify(json).slice(0, 80)}.`);
  return read(entry[1], depth);
}

export function fieldsFromJson(json: unknown, depth = 0): Fields {
  return new Map(Object.entries(jsonObject(json)).map(([name, value]) => [name, valueFromJson(value, depth)]));
}

/** The web SDK may send the message form instead of the text. */
function timestampFromJson(json: unknown): bigint {
  if (typeof json !== 'object') return parseTimestamp(json);
  const { seconds = 0, nanos = 0 } = jsonObject(json);
  return jsonInt64(seconds) * 1_000_000n + BigInt(Math.floor(jsonNumber(nanos) / 1000));
}

function geoPointFromJson({ latitude = 0, longitude = 0 }: Record<string, unknown>): Value {
  return { kind: 'geoPoint', latitude: jsonNumber(latitude), longitude: jsonNumber(longitude) };
}

// oxlint-disable-next-line complexity -- one short case for each kind of value
export function valueToJson(value: Value): unknown {
  switch (value.kind) {
    case 'null':
      return { nullValue: null };
    case 'boolean':
      return { booleanValue: value.value };
    case 'integer':
      return { integerValue: String(value.value) };
    case 'double':
      return { doubleValue: Object.is(value.value, -0) ? '-0' : numberToJson(value.value) };
    case 'timestamp':
      return { timestampValue: formatTimestamp(value.value) };
    case 'string':
      return { stringValue: value.value };
    case 'bytes':
      return { bytesValue: bytesToJson(value.value) };
    case 'reference':
      return { referenceValue: value.value };
    case 'geoPoint':
      return { geoPointValue: { latitude: value.latitude, longitude: value.longitude } };
    case 'array':
      return { arrayValue: { values: value.values.map(valueToJson) } };
    case 'map':
      return { mapValue: { fields: fieldsToJson(value.fields) } };
  }
}

/** `Object.fromEntries` defines own properties, so that a field named `__proto__` stays a field. */
export function fieldsToJson(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Array.from(fields, ([name, value]) => [name, valueToJson(value)]));
}
