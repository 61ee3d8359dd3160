import protobuf, { type Writer } from 'protobufjs/minimal.js';
import type { StoredDocument } from '../store/document.ts';
import { type Fields, type Value, vectorOf } from '../values/value.ts';
import { writeInt64 } from '../wire/scalars.ts';
import {
  DEFAULT_DATABASE,
  type ElementTags,
  ENTITY,
  EXTENSION,
  KEY,
  KEY_ELEMENT,
  MEANING,
  POINT,
  PROPERTY,
  REFERENCE,
  REFERENCE_ELEMENT,
  VALUE,
  VECTOR,
} from './entity-format.ts';

const DOCUMENT_NAME = /^projects\/([^/]+)\/databases\/([^/]+)\/documents\/((?:[^/]+\/[^/]+)(?:\/[^/]+\/[^/]+)*)$/;

/** A document as an export's `EntityProto`. */
export function writeEntity({ name, fields, createTime, updateTime }: StoredDocument): Uint8Array {
  const [, project = '', database = '', path = ''] = DOCUMENT_NAME.exec(name) ?? [];
  const segments = path.split('/');
  const writer = protobuf.Writer.create();
  writer.uint32(ENTITY.key).fork().uint32(KEY.app).string(`dev~${project}`).uint32(KEY.path).fork();
  writePath(writer, segments, KEY_ELEMENT);
  writer.ldelim();
  if (database !== DEFAULT_DATABASE) writer.uint32(KEY.database).string(database);
  writer.ldelim();
  writeProperties(writer, fields);
  writer.uint32(ENTITY.entityGroup).fork();
  writePath(writer, segments.slice(0, 2), KEY_ELEMENT);
  writer.ldelim();
  writeInt64(writer.uint32(EXTENSION.createTime), createTime);
  writeInt64(writer.uint32(EXTENSION.updateTime), updateTime);
  return writer.finish();
}

function writePath(writer: Writer, segments: readonly string[], tags: ElementTags): void {
  for (let i = 0; i < segments.length; i += 2) {
    const id = segments[i + 1] ?? '';
    const number = numericId(id);
    writer
      .uint32(tags.start)
      .uint32(tags.collection)
      .string(segments[i] ?? '');
    if (number === undefined) writer.uint32(tags.name).string(id);
    else writeInt64(writer.uint32(tags.id), number);
    writer.uint32(tags.end);
  }
}

/** The 64-bit number that Datastore knows a document by when its id is written `__id7__`. */
function numericId(id: string): bigint | undefined {
  const digits = /^__id(-?\d+)__$/.exec(id)?.[1];
  if (digits === undefined) return undefined;
  const number = BigInt.asIntN(64, BigInt(digits));
  return String(number) === digits ? number : undefined;
}

function writeProperties(writer: Writer, fields: Fields): void {
  for (const [name, value] of fields) {
    if (value.kind !== 'array') writeProperty(writer, name, { value, multiple: false });
    else if (value.values.length === 0) writeEmptyList(writer, name);
    else for (const element of value.values) writeProperty(writer, name, { value: element, multiple: true });
  }
}

function writeEmptyList(writer: Writer, name: string): void {
  writer.uint32(ENTITY.property).fork().uint32(PROPERTY.meaning).int32(MEANING.emptyList);
  writer.uint32(PROPERTY.name).string(name).uint32(PROPERTY.multiple).bool(false).uint32(PROPERTY.value).int32(0);
  writer.ldelim();
}

const MEANINGS: Partial<Record<Value['kind'], number>> = {
  timestamp: MEANING.time,
  bytes: MEANING.blob,
  geoPoint: MEANING.point,
  map: MEANING.entity,
};

function writeProperty(writer: Writer, name: string, { value, multiple }: { value: Value; multiple: boolean }): void {
  const meaning = MEANINGS[value.kind];
  writer.uint32(ENTITY.rawProperty).fork();
  if (meaning !== undefined) writer.uint32(PROPERTY.meaning).int32(meaning);
  writer.uint32(PROPERTY.name).string(name).uint32(PROPERTY.multiple).bool(multiple).uint32(PROPERTY.value).fork();
  writeValue(writer, value);
  writer.ldelim().ldelim();
}

// oxlint-disable-next-line complexity -- one short case for each kind of value
function writeValue(writer: Writer, value: Value): void {
  switch (value.kind) {
    case 'null':
      return;
    case 'boolean':
      return void writer.uint32(VALUE.boolean).bool(value.value);
    case 'integer':
    case 'timestamp':
      return writeInt64(writer.uint32(VALUE.integer), value.value);
    case 'double':
      return void writer.uint32(VALUE.double).double(value.value);
    case 'string':
      return void writer.uint32(VALUE.bytes).string(value.value);
    case 'bytes':
      return void writer.uint32(VALUE.bytes).bytes(value.value);
    case 'reference':
      return writeReference(writer, value.value);
    case 'geoPoint':
      writer.uint32(VALUE.point).uint32(POINT.latitude).double(value.latitude);
      return void writer.uint32(POINT.longitude).double(value.longitude).uint32(POINT.end);
    case 'map':
      return writeMap(writer.uint32(VALUE.bytes).fork(), value);
    case 'array':
      throw new Error('An array lies directly in an array.');
  }
}

function writeReference(writer: Writer, name: string): void {
  const [, project, database = '', path = ''] = DOCUMENT_NAME.exec(name) ?? [];
  if (project === undefined) return void writer.uint32(EXTENSION.text).string(name);
  writer.uint32(VALUE.reference).uint32(REFERENCE.app).string(`dev~${project}`);
  writePath(writer, path.split('/'), REFERENCE_ELEMENT);
  if (database !== DEFAULT_DATABASE) writer.uint32(REFERENCE.database).string(database);
  writer.uint32(REFERENCE.end);
}

/** An entity whose key is empty. */
function writeMap(writer: Writer, map: Value & { kind: 'map' }): void {
  writer.uint32(ENTITY.key).fork().uint32(KEY.app).string('').uint32(KEY.path).int32(0).ldelim();
  const components = map.fields.size === 2 ? (vectorOf(map) ?? []) : [];
  if (components.length === 0) writeProperties(writer, map.fields);
  for (const value of components) writeProperty(writer, VECTOR, { value, multiple: true });
  writer.uint32(ENTITY.entityGroup).int32(0).ldelim();
}
