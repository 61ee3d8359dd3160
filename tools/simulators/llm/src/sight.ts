import { deflateSync, crc32, inflateSync } from 'node:zlib';
import type { Shown } from './ask.ts';

/** Pixels of a row; each pixel is grey as much as a byte of the text says. */
const WIDTH = 64;
/** What a model answers that can make out nothing. */
export const NOTHING = '[NOTHING TO READ]';

/** A picture of a text, as this machine's models see one: its pixels are the bytes of the text. */
export function pictureOf(text: string): Buffer {
  const { height, data } = drawn(text);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of grey.
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A scan: a PDF whose pages are pictures of these texts. */
export function scanOf(...texts: readonly string[]): Buffer {
  const pages = texts.map((_, index) => `${3 + index * 3} 0 R`);
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${texts.length} >>`),
    ...texts.flatMap((text, index) => pageOf(text, 3 + index * 3)),
  ];
  const body = objects.map((object, index) => Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, END]));
  const tail = Buffer.from(`trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`);
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...body, tail]);
}

const END = Buffer.from('\nendobj\n');

function pageOf(text: string, first: number): Buffer[] {
  const { height, data } = drawn(text);
  const draw = 'q 600 0 0 800 0 0 cm /I Do Q';
  const predictor = `/DecodeParms << /Predictor 15 /Colors 1 /BitsPerComponent 8 /Columns ${WIDTH} >>`;
  const image = `/Width ${WIDTH} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`;
  return [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${first + 1} 0 R /Resources << /XObject << /I ${first + 2} 0 R >> >> >>`,
    ),
    Buffer.from(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`),
    Buffer.concat([
      Buffer.from(`<< /Type /XObject /Subtype /Image ${image} ${predictor} /Length ${data.length} >>\nstream\n`),
      data,
      Buffer.from('\nendstream'),
    ]),
  ];
}

/** What stands in a picture or scan; undefined for one that no vendor can open. */
export function writtenIn({ type, content }: Shown): string | undefined {
  const bytes = Buffer.from(content);
  try {
    if (type === 'image/png') return textOf(pixelsOf(bytes));
    if (type === 'application/pdf') return imagesOf(bytes).map(textOf).join('\n\n') || NOTHING;
    return NOTHING;
  } catch {
    return undefined;
  }
}

function drawn(text: string): { height: number; data: Buffer } {
  const bytes = Buffer.from(text);
  const height = Math.max(1, Math.ceil(bytes.length / WIDTH));
  const rows = Array.from({ length: height }, (_, row) => {
    // The first byte of a row says that its pixels are as they stand.
    const filled = Buffer.alloc(WIDTH + 1);
    bytes.copy(filled, 1, row * WIDTH, (row + 1) * WIDTH);
    return filled;
  });
  return { height, data: deflateSync(Buffer.concat(rows)) };
}

function textOf(data: Buffer): string {
  const rows = inflateSync(data);
  const pixels = rows.filter((_, index) => index % (WIDTH + 1) !== 0);
  const text = Buffer.from(pixels).toString('utf8').replaceAll('\0', '');
  // Any other picture is no text of ours.
  return /[\uFFFD\p{Cc}]/u.test(text.replaceAll(/[\n\t]/g, '')) || text === '' ? NOTHING : text;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Throws for what is no PNG. */
function pixelsOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const from = at + 8;
    if (bytes.toString('latin1', at + 4, from) === 'IDAT')
      parts.push(bytes.subarray(from, from + bytes.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

const IMAGE = /\/Subtype \/Image [^>]*>>[^>]*\/Length (\d+) >>\nstream\n/g;

function imagesOf(bytes: Buffer): Buffer[] {
  return [...bytes.toString('latin1').matchAll(IMAGE)].map(({ index, 0: head, 1: length }) => {
    const from = index + head.length;
    return bytes.subarray(from, from + Number(length));
  });
}
