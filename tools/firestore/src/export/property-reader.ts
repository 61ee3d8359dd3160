import protobuf, { type Reader } from 'protobufjs/minimal.js';
import { double, FALSE, integer, NULL, reference, text, timestamp, TRUE, type Value } from '../values/value.ts';
import { readInt64 } from '../wire/scalars.ts';
import {
  DEFAULT_DATABASE,
  ENTITY,
  EXTENSION,
  MEANING,
  POINT,
  PROPERTY,
  REFERENCE,
  REFERENCE_ELEMENT,
  VALUE,
  VECTOR,
} from './entity-format.ts';
import { elementReader } from './entity-path.ts';
import { FieldCollector } from './field-collector.ts';
import { MessageReader } from './message-reader.ts';

interface Property {
  meaning: number;
  name: string;
  multiple: boolean;
  value: Uint8Array;
}

interface Draft {
  readonly meaning: number;
  value: Value;
}

const NOTHING = new Uint8Array();

const POINT_FIELDS = new MessageReader<{ latitude: number; longitude: number }>([
  [POINT.latitude, (reader, point) => (point.latitude = reader.double())],
  [POINT.longitude, (reader, point) => (point.longitude = reader.double())],
]);

const readReferenceElement = elementReader(REFERENCE_ELEMENT);

/** The application is a project with a prefix: `dev~` of emulators, `s~` and others of production. */
const REFERENCE_FIELDS = new MessageReader<{ project: string; database: string; readonly path: string[] }>([
  [REFERENCE.app, (reader, name) => (name.project = reader.string().replace(/^[^~]*~/, ''))],
  [REFERENCE_ELEMENT.start, (reader, { path }) => readReferenceElement(reader, path)],
  [REFERENCE.database, (reader, name) => (name.database = reader.string() || DEFAULT_DATABASE)],
]);

const VALUE_FIELDS = new MessageReader<Draft>([
  [VALUE.integer, (reader, draft) => (draft.value = readInteger(reader, draft.meaning))],
  [VALUE.boolean, (reader, draft) => (draft.value = reader.bool() ? TRUE : FALSE)],
  [VALUE.bytes, (reader, draft) => (draft.value = readBytes(reader, draft.meaning))],
  [VALUE.double, (reader, draft) => (draft.value = double(reader.double()))],
  [VALUE.point, (reader, draft) => (draft.value = readPoint(reader))],
  [VALUE.reference, (reader, draft) => (draft.value = readReference(reader))],
  [EXTENSION.text, (reader, draft) => (draft.value = reference(reader.string()))],
]);

const PROPERTY_FIELDS = new MessageReader<Property>([
  [PROPERTY.meaning, (reader, property) => (property.meaning = reader.int32())],
  [PROPERTY.name, (reader, property) => (property.name = reader.string())],
  [PROPERTY.multiple, (reader, property) => (property.multiple = reader.bool())],
  [PROPERTY.value, (reader, property) => (property.value = reader.bytes())],
]);

const MAP_FIELDS = new MessageReader<FieldCollector>([
  [ENTITY.property, readProperty],
  [ENTITY.rawProperty, readProperty],
]);

/** Reads one property of an entity: a field, or an element of one. */
export function readProperty(reader: Reader, into: FieldCollector): void {
  const draft: Property = { meaning: 0, name: '', multiple: false, value: NOTHING };
  const { meaning, name, multiple, value } = PROPERTY_FIELDS.nested(reader, draft);
  if (meaning === MEANING.emptyList) into.list(name);
  else if (multiple) into.list(name).push(readValue(value, meaning));
  else into.set(name, readValue(value, meaning));
}

function readValue(bytes: Uint8Array, meaning: number): Value {
  return VALUE_FIELDS.all(protobuf.Reader.create(bytes), { meaning, value: NULL }).value;
}

function readInteger(reader: Reader, meaning: number): Value {
  const number = readInt64(reader);
  return meaning === MEANING.time ? timestamp(number) : integer(number);
}

function readBytes(reader: Reader, meaning: number): Value {
  if (meaning === MEANING.entity) return readMap(reader.bytes());
  const isBytes = meaning === MEANING.blob || meaning === MEANING.byteString;
  return isBytes ? { kind: 'bytes', value: Uint8Array.from(reader.bytes()) } : text(reader.string());
}

function readPoint(reader: Reader): Value {
  return { kind: 'geoPoint', ...POINT_FIELDS.group(reader, POINT.end, { latitude: 0, longitude: 0 }) };
}

function readReference(reader: Reader): Value {
  const draft = { project: '', database: DEFAULT_DATABASE, path: [] };
  const { project, database, path } = REFERENCE_FIELDS.group(reader, REFERENCE.end, draft);
  return reference(`projects/${project}/databases/${database}/documents/${path.join('/')}`);
}

function readMap(bytes: Uint8Array): Value {
  const { fields } = MAP_FIELDS.all(protobuf.Reader.create(bytes), new FieldCollector());
  const components = fields.size === 1 ? fields.get(VECTOR) : undefined;
  return components ? vector(components) : { kind: 'map', fields };
}

function vector(components: Value): Value {
  return {
    kind: 'map',
    fields: new Map([
      ['__type__', text(VECTOR)],
      ['value', components],
    ]),
  };
}
