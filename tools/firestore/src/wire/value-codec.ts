import type { Reader, Writer } from 'protobufjs/minimal.js';
import { FALSE, type Fields, NULL, TRUE, type Value } from '../values/value.ts';
import { valueFromJson, valueToJson } from './value-json.ts';
import { readInt64, writeInt64 } from './scalars.ts';
import { TIMESTAMP } from './timestamps.ts';
import { sharedName } from './shared-names.ts';
import type { TypeCodec } from './type-codec.ts';

/** Tags of `google.firestore.v1.Value` and of the messages inside it: field number times 8 plus wire type. */
const TAG = {
  boolean: 8,
  integer: 16,
  double: 25,
  reference: 42,
  map: 50,
  geoPoint: 66,
  array: 74,
  timestamp: 82,
  null: 88,
  string: 138,
  bytes: 146,
  entry: 10,
  key: 10,
  entryValue: 18,
  element: 10,
  latitude: 9,
  longitude: 17,
} as const;

const READERS = new Map<number, (reader: Reader) => Value>([
  [TAG.null, (reader) => (reader.int32(), NULL)],
  [TAG.boolean, (reader) => (reader.bool() ? TRUE : FALSE)],
  [TAG.integer, (reader) => ({ kind: 'integer', value: readInt64(reader) })],
  [TAG.double, (reader) => ({ kind: 'double', value: reader.double() })],
  [TAG.timestamp, (reader) => ({ kind: 'timestamp', value: TIMESTAMP.read(reader) })],
  [TAG.string, (reader) => ({ kind: 'string', value: reader.string() })],
  [TAG.bytes, (reader) => ({ kind: 'bytes', value: Uint8Array.from(reader.bytes()) })],
  [TAG.reference, (reader) => ({ kind: 'reference', value: reader.string() })],
  [TAG.geoPoint, readGeoPoint],
  [TAG.array, (reader) => ({ kind: 'array', values: readArray(reader) })],
  [TAG.map, (reader) => ({ kind: 'map', fields: readMap(reader) })],
]);

export function readValue(reader: Reader): Value {
  const end = reader.uint32() + reader.pos;
  let value: Value = NULL;
  while (reader.pos < end) {
    const tag = reader.uint32();
    const read = READERS.get(tag);
    if (read) value = read(reader);
    else reader.skipType(tag & 7);
  }
  return value;
}

function readGeoPoint(reader: Reader): Value {
  const end = reader.uint32() + reader.pos;
  let latitude = 0;
  let longitude = 0;
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag === TAG.latitude) latitude = reader.double();
    else if (tag === TAG.longitude) longitude = reader.double();
    else reader.skipType(tag & 7);
  }
  return { kind: 'geoPoint', latitude, longitude };
}

function readArray(reader: Reader): Value[] {
  const end = reader.uint32() + reader.pos;
  const values: Value[] = [];
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag === TAG.element) values.push(readValue(reader));
    else reader.skipType(tag & 7);
  }
  // A copy has no spare room, of which an array that grew has plenty.
  return values.slice();
}

function readMap(reader: Reader): Fields {
  const end = reader.uint32() + reader.pos;
  const fields = new Map<string, Value>();
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag === TAG.entry) readEntry(reader, fields);
    else reader.skipType(tag & 7);
  }
  return fields;
}

/** One `map<string, Value>` entry. */
export function readEntry(reader: Reader, into: Map<string, Value>): void {
  const end = reader.uint32() + reader.pos;
  let key = '';
  let value: Value = NULL;
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag === TAG.key) key = sharedName(reader.string());
    else if (tag === TAG.entryValue) value = readValue(reader);
    else reader.skipType(tag & 7);
  }
  into.set(key, value);
}

export function writeValue(writer: Writer, value: Value): void {
  writer.fork();
  writeKind(writer, value);
  writer.ldelim();
}

// oxlint-disable-next-line complexity -- one short case for each kind of value
function writeKind(writer: Writer, value: Value): void {
  switch (value.kind) {
    case 'null':
      return void writer.uint32(TAG.null).int32(0);
    case 'boolean':
      return void writer.uint32(TAG.boolean).bool(value.value);
    case 'integer':
      return writeInt64(writer.uint32(TAG.integer), value.value);
    case 'double':
      return void writer.uint32(TAG.double).double(value.value);
    case 'timestamp':
      return TIMESTAMP.write(writer.uint32(TAG.timestamp), value.value);
    case 'string':
      return void writer.uint32(TAG.string).string(value.value);
    case 'bytes':
      return void writer.uint32(TAG.bytes).bytes(value.value);
    case 'reference':
      return void writer.uint32(TAG.reference).string(value.value);
    case 'geoPoint':
      writer.uint32(TAG.geoPoint).fork().uint32(TAG.latitude).double(value.latitude);
      return void writer.uint32(TAG.longitude).double(value.longitude).ldelim();
    case 'array':
      writer.uint32(TAG.array).fork();
      for (const element of value.values) writeValue(writer.uint32(TAG.element), element);
      return void writer.ldelim();
    case 'map':
      writer.uint32(TAG.map).fork();
      writeEntries(writer, value.fields, TAG.entry);
      return void writer.ldelim();
  }
}

/** The entries of a `map<string, Value>` field, each under the field's tag. */
export function writeEntries(writer: Writer, fields: Fields, tag: number): void {
  for (const [name, value] of fields) {
    writer.uint32(tag).fork().uint32(TAG.key).string(name);
    writeValue(writer.uint32(TAG.entryValue), value);
    writer.ldelim();
  }
}

export const VALUE: TypeCodec<Value> = {
  wireType: 2,
  read: readValue,
  write: writeValue,
  fromJson: valueFromJson,
  toJson: valueToJson,
};

export const ARRAY_VALUE: TypeCodec<readonly Value[]> = {
  wireType: 2,
  read: readArray,
  write: (writer, values) => {
    writer.fork();
    for (const element of values) writeValue(writer.uint32(TAG.element), element);
    writer.ldelim();
  },
  fromJson: (json) => {
    const value = valueFromJson({ arrayValue: json });
    return value.kind === 'array' ? value.values : [];
  },
  toJson: (values) => ({ values: values.map(valueToJson) }),
};
