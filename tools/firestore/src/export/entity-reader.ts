import protobuf, { type Reader } from 'protobufjs/minimal.js';
import {
  double,
  FALSE,
  type Fields,
  integer,
  NULL,
  reference,
  text,
  timestamp,
  TRUE,
  type Value,
} from '../values/value.ts';
import { readInt64 } from '../wire/scalars.ts';
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
import { readGroup, readMessage, readNested } from './proto-fields.ts';

/** A document of an export; which project it is of is for the importer to say. */
export interface ExportedDocument {
  readonly database: string;
  readonly path: string;
  readonly fields: Fields;
  /** Microseconds; absent in exports that others wrote. */
  readonly createTime: bigint | undefined;
  readonly updateTime: bigint | undefined;
}

/** Reads an `EntityProto`; throws when the bytes are none. */
export function readEntity(bytes: Uint8Array): ExportedDocument {
  let database = DEFAULT_DATABASE;
  const path: string[] = [];
  const fields = new FieldCollector();
  let createTime: bigint | undefined;
  let updateTime: bigint | undefined;
  readMessage(protobuf.Reader.create(bytes), {
    [ENTITY.key]: (reader) =>
      readNested(reader, {
        [KEY.path]: (inner) =>
          readNested(inner, { [KEY_ELEMENT.start]: (each) => readElement(each, path, KEY_ELEMENT) }),
        [KEY.database]: (inner) => (database = inner.string() || DEFAULT_DATABASE),
      }),
    [ENTITY.property]: (reader) => fields.read(reader),
    [ENTITY.rawProperty]: (reader) => fields.read(reader),
    [EXTENSION.createTime]: (reader) => (createTime = readInt64(reader)),
    [EXTENSION.updateTime]: (reader) => (updateTime = readInt64(reader)),
  });
  if (path.length === 0) throw new Error('an entity has no key');
  return { database, path: path.join('/'), fields: fields.fields, createTime, updateTime };
}

function readElement(reader: Reader, path: string[], tags: ElementTags): void {
  let collection = '';
  let id = '';
  readGroup(reader, tags.end, {
    [tags.collection]: (inner) => (collection = inner.string()),
    [tags.id]: (inner) => (id = `__id${readInt64(inner)}__`),
    [tags.name]: (inner) => (id = inner.string()),
  });
  if (!isSegment(collection) || !isSegment(id)) throw new Error('a path is not one of documents');
  path.push(collection, id);
}

const isSegment = (id: string) => id !== '' && !id.includes('/');

/** Puts properties together: those that are marked as multiple are the elements of one array. */
class FieldCollector {
  readonly fields = new Map<string, Value>();
  readonly #lists = new Map<string, Value[]>();

  read(reader: Reader): void {
    let meaning = 0;
    let name = '';
    let multiple = false;
    let bytes: Uint8Array = new Uint8Array();
    readNested(reader, {
      [PROPERTY.meaning]: (inner) => (meaning = inner.int32()),
      [PROPERTY.name]: (inner) => (name = inner.string()),
      [PROPERTY.multiple]: (inner) => (multiple = inner.bool()),
      [PROPERTY.value]: (inner) => (bytes = inner.bytes()),
    });
    if (meaning === MEANING.emptyList) this.#list(name);
    else if (multiple) this.#list(name).push(readValue(bytes, meaning));
    else this.fields.set(name, readValue(bytes, meaning));
  }

  #list(name: string): Value[] {
    const known = this.#lists.get(name);
    if (known) return known;
    const values: Value[] = [];
    this.#lists.set(name, values);
    this.fields.set(name, { kind: 'array', values });
    return values;
  }
}

function readValue(bytes: Uint8Array, meaning: number): Value {
  let value: Value = NULL;
  readMessage(protobuf.Reader.create(bytes), {
    [VALUE.integer]: (reader) => (value = (meaning === MEANING.time ? timestamp : integer)(readInt64(reader))),
    [VALUE.boolean]: (reader) => (value = reader.bool() ? TRUE : FALSE),
    [VALUE.bytes]: (reader) => (value = readBytes(reader, meaning)),
    [VALUE.double]: (reader) => (value = double(reader.double())),
    [VALUE.point]: (reader) => (value = readPoint(reader)),
    [VALUE.reference]: (reader) => (value = readReference(reader)),
    [EXTENSION.text]: (reader) => (value = reference(reader.string())),
  });
  return value;
}

function readBytes(reader: Reader, meaning: number): Value {
  if (meaning === MEANING.entity) return readMap(reader.bytes());
  const isBytes = meaning === MEANING.blob || meaning === MEANING.byteString;
  return isBytes ? { kind: 'bytes', value: Uint8Array.from(reader.bytes()) } : text(reader.string());
}

function readPoint(reader: Reader): Value {
  let latitude = 0;
  let longitude = 0;
  readGroup(reader, POINT.end, {
    [POINT.latitude]: (inner) => (latitude = inner.double()),
    [POINT.longitude]: (inner) => (longitude = inner.double()),
  });
  return { kind: 'geoPoint', latitude, longitude };
}

/** The application is a project with a prefix: `dev~` of emulators, `s~` and others of production. */
function readReference(reader: Reader): Value {
  let project = '';
  let database = DEFAULT_DATABASE;
  const path: string[] = [];
  readGroup(reader, REFERENCE.end, {
    [REFERENCE.app]: (inner) => (project = inner.string().replace(/^[^~]*~/, '')),
    [REFERENCE_ELEMENT.start]: (inner) => readElement(inner, path, REFERENCE_ELEMENT),
    [REFERENCE.database]: (inner) => (database = inner.string() || DEFAULT_DATABASE),
  });
  return reference(`projects/${project}/databases/${database}/documents/${path.join('/')}`);
}

function readMap(bytes: Uint8Array): Value {
  const collector = new FieldCollector();
  readMessage(protobuf.Reader.create(bytes), {
    [ENTITY.property]: (reader) => collector.read(reader),
    [ENTITY.rawProperty]: (reader) => collector.read(reader),
  });
  const { fields } = collector;
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
