import { crc32, deflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that the format knows. */
const NO_DATE = 0x0021;
const SIZES = { local: 30, central: 46, end: 22 } as const;

/** The files as one ZIP file (APPNOTE 6.3, without ZIP64): always the same for the same files. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const facts = factsOf(name, bytes, packed.length);
    const local = localHeader(facts);
    index.push(centralHeader(facts, offset), facts.name);
    parts.push(local, facts.name, packed);
    offset += local.length + facts.name.length + packed.length;
  }
  const size = index.reduce((sum, part) => sum + part.length, 0);
  return new Uint8Array(Buffer.concat([...parts, ...index, endRecord(entries.length, size, offset)]));
}

interface Facts {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
}

function factsOf(name: string, bytes: Uint8Array, packedSize: number): Facts {
  return { name: Buffer.from(name, 'utf8'), crc: crc32(bytes), size: bytes.length, packedSize };
}

function localHeader(facts: Facts): Buffer {
  const header = Buffer.alloc(SIZES.local);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, facts);
  return header;
}

function centralHeader(facts: Facts, offset: number): Buffer {
  const header = Buffer.alloc(SIZES.central);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  writeFacts(header, 8, facts);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** What both kinds of headers say in the same order. */
function writeFacts(header: Buffer, at: number, { name, crc, size, packedSize }: Facts): void {
  header.writeUInt16LE(FLAGS, at);
  header.writeUInt16LE(DEFLATED, at + 2);
  header.writeUInt16LE(NO_DATE, at + 6);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(packedSize, at + 12);
  header.writeUInt32LE(size, at + 16);
  header.writeUInt16LE(name.length, at + 20);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(SIZES.end);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
