import protobuf from 'protobufjs/minimal.js';
import { readInt64, writeInt64 } from '../wire/scalars.ts';
import { MessageReader } from './message-reader.ts';

/** The first record of an overall metadata file: the version of the layout. */
export const LAYOUT_VERSION = '3';

/** Tags, found in files that the official emulator wrote. */
const OVERALL = { part: 10 } as const;
const PART = { version: 10, path: 18, documents: 24, bytes: 32 } as const;
const VERSION = { layout: 8, entities: 24 } as const;
const FILES = { header: 10, file: 18 } as const;
const HEADER = { name: 10, start: 16, end: 24 } as const;
const FILE = { namespace: 10, name: 18 } as const;

/** One part of an export, as the overall metadata point to it. */
export interface ExportPart {
  /** Of the metadata that list its files, relative to the overall metadata. */
  readonly path: string;
  readonly documents: number;
  /** Of all its files. */
  readonly bytes: number;
}

/** The second record of an overall metadata file; an empty export has no part. */
export function writeOverall(part: ExportPart | undefined): Uint8Array {
  const writer = protobuf.Writer.create();
  if (!part) return writer.finish();
  writer.uint32(OVERALL.part).fork().uint32(PART.version).fork();
  writer.uint32(VERSION.layout).int32(2).uint32(VERSION.entities).int32(3).ldelim();
  writer.uint32(PART.path).string(part.path);
  writeInt64(writer.uint32(PART.documents), BigInt(part.documents));
  writeInt64(writer.uint32(PART.bytes), BigInt(part.bytes));
  return writer.ldelim().finish();
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const PART_FIELDS = new MessageReader<Mutable<ExportPart>>([
  [PART.path, (reader, part) => (part.path = reader.string())],
  [PART.documents, (reader, part) => (part.documents = Number(readInt64(reader)))],
  [PART.bytes, (reader, part) => (part.bytes = Number(readInt64(reader)))],
]);

const OVERALL_FIELDS = new MessageReader<ExportPart[]>([
  [OVERALL.part, (reader, parts) => parts.push(PART_FIELDS.nested(reader, { path: '', documents: 0, bytes: 0 }))],
]);

export function readOverall(record: Uint8Array): ExportPart[] {
  return OVERALL_FIELDS.all(protobuf.Reader.create(record), []);
}

/** The list of a part's files; times are microseconds. */
export function writeFileList(name: string, file: string, times: { start: bigint; end: bigint }): Uint8Array {
  const writer = protobuf.Writer.create();
  writer.uint32(FILES.header).fork().uint32(HEADER.name).string(name);
  writeInt64(writer.uint32(HEADER.start), times.start);
  writeInt64(writer.uint32(HEADER.end), times.end);
  writer.ldelim();
  writer.uint32(FILES.file).fork().uint32(FILE.namespace).string('').uint32(FILE.name).string(file).ldelim();
  return writer.finish();
}

const FILE_FIELDS = new MessageReader<string[]>([[FILE.name, (reader, files) => files.push(reader.string())]]);
const LIST_FIELDS = new MessageReader<string[]>([[FILES.file, (reader, files) => FILE_FIELDS.nested(reader, files)]]);

/** The names of a part's files, relative to the list. */
export function readFileList(bytes: Uint8Array): string[] {
  return LIST_FIELDS.all(protobuf.Reader.create(bytes), []);
}
