import protobuf, { type Reader, type Writer } from 'protobufjs/minimal.js';
import { invalid } from '../errors.ts';
import { jsonList, jsonObject } from './scalars.ts';
import type { MessageCodec, TypeCodec } from './type-codec.ts';

export interface FieldDescriptor {
  readonly type: string;
  readonly id: number;
  readonly rule?: 'repeated';
  readonly keyType?: string;
}

export interface MessageDescriptor {
  readonly fields: Record<string, FieldDescriptor>;
}

type Message = Record<string, unknown>;

interface Field {
  readonly name: string;
  readonly tag: number;
  readonly shape: 'single' | 'repeated' | 'map';
  readonly codec: TypeCodec;
}

const LENGTH_DELIMITED = 2;

/** Messages as plain objects that hold the fields which were sent and no others; maps are `Map`s, enums their names. */
export function messageCodec(
  descriptor: MessageDescriptor,
  resolve: (type: string) => TypeCodec,
): MessageCodec<Message> {
  let loaded: Fields | undefined;
  const fields = () => (loaded ??= loadFields(descriptor, resolve));
  return {
    wireType: LENGTH_DELIMITED,
    decode: (bytes) => readMessage(protobuf.Reader.create(bytes), bytes.length, fields()),
    encode: (message) => {
      const writer = protobuf.Writer.create();
      writeFields(writer, message, fields());
      return writer.finish();
    },
    read: (reader) => readMessage(reader, reader.uint32() + reader.pos, fields()),
    write: (writer, message) => {
      writer.fork();
      writeFields(writer, message, fields());
      writer.ldelim();
    },
    fromJson: (json) => messageFromJson(jsonObject(json), fields()),
    toJson: (message) => messageToJson(message, fields()),
  };
}

interface Fields {
  readonly byName: Map<string, Field>;
  readonly byId: Map<number, Field>;
}

/** Message types refer to each other in circles, so that fields are looked up at first use. */
function loadFields(descriptor: MessageDescriptor, resolve: (type: string) => TypeCodec): Fields {
  const all = Object.entries(descriptor.fields).map(([name, field]) => lazyField(name, field, resolve));
  const ids = Object.values(descriptor.fields).map(({ id }) => id);
  return {
    byName: new Map(all.map((field) => [field.name, field])),
    byId: new Map(all.map((field, i) => [ids[i] ?? 0, field])),
  };
}

function lazyField(name: string, field: FieldDescriptor, resolve: (type: string) => TypeCodec): Field {
  let codec: TypeCodec | undefined;
  const shape = field.keyType ? 'map' : (field.rule ?? 'single');
  return {
    name,
    shape,
    get codec() {
      return (codec ??= resolve(field.type));
    },
    get tag() {
      return (field.id << 3) | (shape === 'single' ? this.codec.wireType : LENGTH_DELIMITED);
    },
  };
}

function readMessage(reader: Reader, end: number, { byId }: Fields): Message {
  const message: Message = {};
  while (reader.pos < end) {
    const tag = reader.uint32();
    const field = byId.get(tag >>> 3);
    if (field) readField(reader, message, { field, wireType: tag & 7 });
    else reader.skipType(tag & 7);
  }
  return message;
}

function readField(reader: Reader, message: Message, { field, wireType }: { field: Field; wireType: number }): void {
  if (field.shape === 'single') message[field.name] = field.codec.read(reader);
  else if (field.shape === 'map')
    readMapEntry(reader, (message[field.name] ??= new Map()) as Map<string, unknown>, field);
  else readRepeated(reader, (message[field.name] ??= []) as unknown[], { field, wireType });
}

function readRepeated(reader: Reader, list: unknown[], { field, wireType }: { field: Field; wireType: number }): void {
  const packed = wireType === LENGTH_DELIMITED && field.codec.wireType !== LENGTH_DELIMITED;
  if (!packed) return void list.push(field.codec.read(reader));
  const end = reader.uint32() + reader.pos;
  while (reader.pos < end) list.push(field.codec.read(reader));
}

function readMapEntry(reader: Reader, map: Map<string, unknown>, field: Field): void {
  const end = reader.uint32() + reader.pos;
  let key = '';
  let value: unknown;
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1) key = reader.string();
    else value = field.codec.read(reader);
  }
  map.set(key, value);
}

function writeFields(writer: Writer, message: Message, { byName }: Fields): void {
  for (const name of Object.keys(message)) {
    const field = byName.get(name);
    const value = message[name];
    if (field && value !== undefined) writeField(writer, field, value);
  }
}

/** proto3 packs repeated numbers. */
function writeField(writer: Writer, field: Field, value: unknown): void {
  if (field.shape === 'single') return field.codec.write(writer.uint32(field.tag), value);
  if (field.shape === 'map') return writeMap(writer, field, value as Map<string, unknown>);
  const list = value as readonly unknown[];
  if (field.codec.wireType === LENGTH_DELIMITED) {
    for (const element of list) field.codec.write(writer.uint32(field.tag), element);
  } else if (list.length > 0) {
    writer.uint32(field.tag).fork();
    for (const element of list) field.codec.write(writer, element);
    writer.ldelim();
  }
}

function writeMap(writer: Writer, field: Field, map: ReadonlyMap<string, unknown>): void {
  for (const [key, value] of map) {
    writer.uint32(field.tag).fork().uint32(10).string(key);
    field.codec.write(writer.uint32((2 << 3) | field.codec.wireType), value);
    writer.ldelim();
  }
}

function messageFromJson(json: Message, { byName }: Fields): Message {
  const message: Message = {};
  for (const [key, value] of Object.entries(json)) {
    const field = byName.get(key) ?? byName.get(camelCase(key));
    if (!field) throw invalid(`Invalid JSON payload received. Unknown name "${key}": Cannot find field.`);
    if (value !== null) message[field.name] = fieldFromJson(field, value);
  }
  return message;
}

const camelCase = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function fieldFromJson({ shape, codec }: Field, json: unknown): unknown {
  if (shape === 'single') return codec.fromJson(json);
  if (shape === 'repeated') return jsonList(json).map((element) => codec.fromJson(element));
  return new Map(Object.entries(jsonObject(json)).map(([key, value]) => [key, codec.fromJson(value)]));
}

function messageToJson(message: Message, { byName }: Fields): Message {
  const json: Message = {};
  for (const [name, value] of Object.entries(message)) {
    const field = byName.get(name);
    if (field && value !== undefined) json[name] = fieldToJson(field, value);
  }
  return json;
}

function fieldToJson({ shape, codec }: Field, value: unknown): unknown {
  if (shape === 'single') return codec.toJson(value);
  if (shape === 'repeated') return (value as unknown[]).map((element) => codec.toJson(element));
  return Object.fromEntries(Array.from(value as Map<string, unknown>, ([key, inner]) => [key, codec.toJson(inner)]));
}

/** Enums by name, in memory as in JSON; a number that the protocol does not know is refused. */
export function enumCodec(values: Record<string, number>): TypeCodec<string> {
  const names = new Map(Object.entries(values).map(([name, number]) => [number, name]));
  const named = (value: unknown) => {
    const name = typeof value === 'number' ? names.get(value) : value;
    if (typeof name !== 'string' || !Object.hasOwn(values, name)) throw invalid(`Unknown enum value ${String(value)}.`);
    return name;
  };
  return {
    wireType: 0,
    read: (reader) => named(reader.int32()),
    write: (writer, name) => void writer.int32(values[named(name)] ?? 0),
    fromJson: named,
    toJson: (name) => name,
  };
}
