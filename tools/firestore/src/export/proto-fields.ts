import type { Reader } from 'protobufjs/minimal.js';

/** What to do with each field, by its tag: field number times 8 plus wire type. Others are skipped. */
export type FieldReaders = Readonly<Record<number, (reader: Reader) => void>>;

/** Reads the fields of a message from here to the end of what the reader holds. */
export function readMessage(reader: Reader, fields: FieldReaders): void {
  while (reader.pos < reader.len) readField(reader, reader.uint32(), fields);
}

/** Reads the fields of a message within another one. */
export function readNested(reader: Reader, fields: FieldReaders): void {
  const end = reader.uint32() + reader.pos;
  while (reader.pos < end) readField(reader, reader.uint32(), fields);
}

/** Reads the fields of a group, up to its end tag: what messages were nested with before they had lengths. */
export function readGroup(reader: Reader, endTag: number, fields: FieldReaders): void {
  for (let tag = reader.uint32(); tag !== endTag; tag = reader.uint32()) readField(reader, tag, fields);
}

function readField(reader: Reader, tag: number, fields: FieldReaders): void {
  const read = fields[tag];
  if (read) read(reader);
  else reader.skipType(tag & 7);
}
