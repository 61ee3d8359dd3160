import protobuf from 'protobufjs/minimal.js';
import type { Fields } from '../values/value.ts';
import { readInt64 } from '../wire/scalars.ts';
import { DEFAULT_DATABASE, ENTITY, EXTENSION, KEY, KEY_ELEMENT } from './entity-format.ts';
import { elementReader } from './entity-path.ts';
import { readProperty } from './property-reader.ts';
import { FieldCollector } from './field-collector.ts';
import { MessageReader } from './message-reader.ts';

/** A document of an export; which project it is of is for the importer to say. */
export interface ExportedDocument {
  readonly database: string;
  readonly path: string;
  readonly fields: Fields;
  /** Microseconds; absent in exports that others wrote. */
  readonly createTime: bigint | undefined;
  readonly updateTime: bigint | undefined;
}

class Draft {
  database = DEFAULT_DATABASE;
  readonly path: string[] = [];
  readonly properties = new FieldCollector();
  createTime: bigint | undefined;
  updateTime: bigint | undefined;
}

const PATH_FIELDS = new MessageReader<string[]>([[KEY_ELEMENT.start, elementReader(KEY_ELEMENT)]]);

const KEY_FIELDS = new MessageReader<Draft>([
  [KEY.path, (reader, { path }) => PATH_FIELDS.nested(reader, path)],
  [KEY.database, (reader, draft) => (draft.database = reader.string() || DEFAULT_DATABASE)],
]);

const ENTITY_FIELDS = new MessageReader<Draft>([
  [ENTITY.key, (reader, draft) => KEY_FIELDS.nested(reader, draft)],
  [ENTITY.property, (reader, { properties }) => readProperty(reader, properties)],
  [ENTITY.rawProperty, (reader, { properties }) => readProperty(reader, properties)],
  [EXTENSION.createTime, (reader, draft) => (draft.createTime = readInt64(reader))],
  [EXTENSION.updateTime, (reader, draft) => (draft.updateTime = readInt64(reader))],
]);

/** Reads an `EntityProto`; throws when the bytes are none. */
export function readEntity(bytes: Uint8Array): ExportedDocument {
  const draft = ENTITY_FIELDS.all(protobuf.Reader.create(bytes), new Draft());
  const { database, path, properties, createTime, updateTime } = draft;
  if (path.length === 0) throw new Error('an entity has no key');
  return { database, path: path.join('/'), fields: properties.fields, createTime, updateTime };
}
