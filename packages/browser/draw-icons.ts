import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** The mark of `icon.svg`, in its measures, on a ground that goes to the edge: devices cut out the shape that they like. */
const GRID = 32;
const ground = [0xcf, 0x3a, 0x2e] as const;
const white = [0xff, 0xff, 0xff] as const;
const MIDDLE = 16;
const HALF_STROKE = 1.25;

function isMark(x: number, y: number): boolean {
  const from = (centre: number) => Math.hypot(x - centre, y - MIDDLE);
  const line = Math.hypot(x - Math.min(21, Math.max(11, x)), y - MIDDLE);
  return from(9) <= 4 || line <= HALF_STROKE || Math.abs(from(23) - 3) <= HALF_STROKE;
}

/** Each pixel is looked at in so many places across and down. */
const LOOKS = 4;

function pixel(column: number, row: number, size: number): number[] {
  const places = Array.from({ length: LOOKS * LOOKS }, (_, place) => {
    const x = column + ((place % LOOKS) + 0.5) / LOOKS;
    const y = row + (Math.floor(place / LOOKS) + 0.5) / LOOKS;
    return isMark((x * GRID) / size, (y * GRID) / size);
  });
  const share = places.filter(Boolean).length / places.length;
  return ground.map((colour, index) => Math.round(colour + ((white[index] ?? 0) - colour) * share));
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of three colours with eight bits each, whose rows are as they are. */
function png(size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const drawn = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, chunk('IHDR', head), chunk('IDAT', drawn), chunk('IEND', Buffer.alloc(0))]);
}

for (const size of [180, 512]) {
  await writeFile(path.join(import.meta.dirname, `public/icon-${size}.png`), png(size));
}
