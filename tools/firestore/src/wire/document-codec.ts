import protobuf, { type Reader, type Writer } from 'protobufjs/minimal.js';
import type { Document } from '../store/document.ts';
import { NO_FIELDS, type Value } from '../values/value.ts';
import { Recent } from './recent.ts';
import { jsonObject, jsonString } from './scalars.ts';
import { formatTimestamp, parseTimestamp, TIMESTAMP } from './timestamps.ts';
import type { MessageCodec } from './type-codec.ts';
import { readEntry, writeEntries } from './value-codec.ts';
import { fieldsFromJson, fieldsToJson } from './value-json.ts';

const TAG = { name: 10, fields: 18, createTime: 26, updateTime: 34 } as const;

const encoded = new Recent<Document, Uint8Array>();
const asJson = new Recent<Document, Record<string, unknown>>();

function read(reader: Reader, end: number): Document {
  let name = '';
  const fields = new Map<string, Value>();
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag === TAG.name) name = reader.string();
    else if (tag === TAG.fields) readEntry(reader, fields);
    else reader.skipType(tag & 7);
  }
  return { name, fields };
}

/** The message's bytes, made once however many clients receive a change. */
export function documentBytes(document: Document): Uint8Array {
  const known = encoded.get(document);
  if (known) return known;
  const writer = protobuf.Writer.create();
  writer.uint32(TAG.name).string(document.name);
  writeEntries(writer, document.fields, TAG.fields);
  if (document.createTime !== undefined) TIMESTAMP.write(writer.uint32(TAG.createTime), document.createTime);
  if (document.updateTime !== undefined) TIMESTAMP.write(writer.uint32(TAG.updateTime), document.updateTime);
  const bytes = writer.finish();
  return encoded.keep(document, bytes, bytes.length);
}

function toJson(document: Document): Record<string, unknown> {
  const known = asJson.get(document);
  if (known) return known;
  const json = {
    name: document.name,
    fields: fieldsToJson(document.fields),
    ...(document.createTime !== undefined && { createTime: formatTimestamp(document.createTime) }),
    ...(document.updateTime !== undefined && { updateTime: formatTimestamp(document.updateTime) }),
  };
  return asJson.keep(document, json);
}

/** Reads what clients send: the times that an answer would carry are dropped. */
function fromJson(json: unknown): Document {
  const { name = '', fields } = jsonObject(json);
  return { name: jsonString(name), fields: fields === undefined ? NO_FIELDS : fieldsFromJson(fields) };
}

export const DOCUMENT: MessageCodec<Document> = {
  wireType: 2,
  decode: (bytes) => read(protobuf.Reader.create(bytes), bytes.length),
  encode: documentBytes,
  read: (reader) => read(reader, reader.uint32() + reader.pos),
  write: (writer: Writer, document) => void writer.bytes(documentBytes(document)),
  fromJson,
  toJson,
};

/** Reads a document with its times, as `toJson` wrote it. */
export function documentFromJson(json: unknown): Document & { createTime: bigint; updateTime: bigint } {
  const { createTime, updateTime } = jsonObject(json);
  return { ...fromJson(json), createTime: parseTimestamp(createTime), updateTime: parseTimestamp(updateTime) };
}
