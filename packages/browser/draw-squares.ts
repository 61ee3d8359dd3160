import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const EM = 1000;
/** What has a face of its own in `typeface.css`, and is as wide as it is high. */
const squares = [
  [0x2e80, 0x2fdf],
  [0x3000, 0x303f],
  [0x3105, 0x312f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
] as const;

const u16 = (...values: readonly number[]) => Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
const u32 = (...values: readonly number[]) => u16(...values.flatMap((value) => [value >>> 16, value & 0xffff]));

/** All characters of the ranges are drawn by glyph 1 (format 13: many to one). */
function cmap(): Buffer {
  const groups = squares.map(([from, to]) => u32(from, to, 1));
  const table = Buffer.concat([u16(13, 0), u32(16 + 12 * groups.length, 0, groups.length), ...groups]);
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), table]);
}

/** A bar through the middle: a word that is still to come. */
function bar(): Buffer {
  const [left, low, right, high] = [80, 260, 920, 500];
  const box = u16(1, left, low, right, high);
  const flags = Buffer.from([1, 1, 1, 1]);
  const across = u16(left, 0, right - left, 0);
  const up = u16(low, high - low, 0, low - high);
  return Buffer.concat([box, u16(3, 0), flags, across, up]);
}

function names(): Buffer {
  const told = ['Squares', 'Regular', 'Squares', 'Squares', '', 'Squares'].map((text) =>
    Buffer.from(text, 'utf16le').swap16(),
  );
  const records = told.map((text, at) => {
    const before = told.slice(0, at).reduce((sum, { length }) => sum + length, 0);
    return u16(3, 1, 0x409, at + 1, text.length, before);
  });
  return Buffer.concat([u16(0, told.length, 6 + 12 * told.length), ...records, ...told]);
}

const [ascent, descent] = [880, -120];
const glyph = bar();
const tables: Readonly<Record<string, Buffer>> = {
  'OS/2': Buffer.concat([
    u16(4, EM, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 260, 0),
    Buffer.alloc(10),
    u32(0, 0, 0, 0),
    Buffer.from('    '),
    u16(0x40, 0x2e80, 0xffef, ascent, descent, 0, ascent, -descent),
    u32(0, 0),
    u16(500, 700, 0, 32, 1),
  ]),
  cmap: cmap(),
  glyf: glyph,
  head: Buffer.concat([
    u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    u16(3, EM),
    Buffer.alloc(16),
    u16(0, 0, EM, EM, 0, 8, 2, 0, 0),
  ]),
  hhea: Buffer.concat([u32(0x10000), u16(ascent, descent, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 1)]),
  hmtx: u16(EM, 0, 80),
  loca: u16(0, 0, glyph.length / 2),
  maxp: Buffer.concat([u32(0x10000), u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: names(),
  post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
};

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Writes the face as TrueType, without what only a printer or an old system reads. */
function faceOf(contents: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(contents);
  const bodies = entries.map(([, body]) => Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]));
  let at = 12 + 16 * entries.length;
  const records = entries.map(([tag, { length }], index) => {
    const body = bodies[index] ?? Buffer.alloc(0);
    const record = Buffer.concat([Buffer.from(tag.padEnd(4)), u32(checksum(body), at, length)]);
    at += body.length;
    return record;
  });
  const power = Math.floor(Math.log2(entries.length));
  const search = 16 * 2 ** power;
  const header = Buffer.concat([u32(0x10000), u16(entries.length, search, power, 16 * entries.length - search)]);
  const face = Buffer.concat([header, ...records, ...bodies]);
  const head = entries.slice(
    0,
    entries.findIndex(([tag]) => tag === 'head'),
  );
  const before = head.reduce((sum, _, index) => sum + (bodies[index]?.length ?? 0), 12 + 16 * entries.length);
  face.writeUInt32BE((0xb1b0afba - checksum(face)) >>> 0, before + 8);
  return face;
}

await writeFile(path.join(import.meta.dirname, 'public/squares.ttf'), faceOf(tables));
