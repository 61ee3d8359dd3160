import { pictureOf, scanOf } from '@sos/llm-simulator/sight';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdfText } from './pdf-text.ts';
import { readFile } from './read-file.ts';

const read = (content: Uint8Array | string) =>
  readFile({ name: 'a', content: typeof content === 'string' ? strToU8(content) : content });
const word = (body: string, extra: Record<string, Uint8Array> = {}) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`), ...extra });

/** A PDF of one page a text, as small as readers accept. */
function pdf(...texts: readonly string[]): string {
  const pages = texts.map((_, index) => `${4 + index * 2} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${texts.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...texts.flatMap((text, index) => {
      const stream = `BT /F1 12 Tf 40 700 Td (${text}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`;
}

const MEBIBYTE = 1_048_576;

/** A PDF of one page, whose drawing is this long and says nothing. */
function packedPdf(bytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(bytes, '1 0 0 1 0 0 cm '));
  const whole = pdf('X');
  const [before = '', after = ''] = whole.split(/<< \/Length \d+ >>\nstream\n[^]*?\nendstream/);
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(before + stream), packed, Buffer.from(`\nendstream${after}`)]);
}

describe('a file of a dossier', () => {
  it('is read as text in whichever script', async () => {
    expect(await read('\u00c0 payer : 5 €\r\nمرحبا')).toEqual({
      kind: 'text',
      pages: null,
      unreadPages: 0,
      text: 'À payer : 5 €\nمرحبا',
    });
    const utf16 = Buffer.from('\ufeffLoyer', 'utf16le');
    expect((await read(utf16)).text).toContain('Loyer');
  });

  it('is read page by page where it is a PDF', async () => {
    const { kind, pages, text } = await read(pdf('The rent is due.', 'Signed in Bangkok.'));
    expect({ kind, pages }).toEqual({ kind: 'pdf', pages: 2 });
    expect(text).toBe('The rent is due.\n\nSigned in Bangkok.');
  });

  it('is read with its notes where it is a Word file, without what was deleted', async () => {
    const body =
      '<w:p><w:r><w:t>Rent &amp; </w:t></w:r><w:r><w:t xml:space="preserve">deposit</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del><w:r><w:t>New</w:t><w:tab/><w:t>&#8364;5</w:t></w:r></w:p>';
    const notes = { 'word/footnotes.xml': strToU8('<w:p><w:r><w:t>A note</w:t></w:r></w:p>') };
    expect(await read(word(body, notes))).toEqual({
      kind: 'word',
      pages: null,
      unreadPages: 0,
      text: 'Rent & deposit\nNew\t€5\n\n\nA note',
    });
  });

  it.each([
    ['half a picture', pictureOf('Due').subarray(0, 40), 'file_unreadable'],
    ['a scan of many pages', scanOf('1', '2', '3', '4', '5', '6'), 'file_too_long'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'file_kind'],
    ['a broken archive', strToU8('PK\u0003\u0004 and nothing'), 'file_unreadable'],
    ['a broken PDF', strToU8('%PDF-1.7 and nothing'), 'file_unreadable'],
  ])('is refused where it is %s', async (_what, content, reason) => {
    await expect(read(content)).rejects.toMatchObject({ reason });
  });

  it('is to be looked at where it is a picture, without what its camera tells', async () => {
    const png = pictureOf('The rent is due.');
    const { text, sight } = await read(png);
    expect(text).toBe('');
    expect(sight).toEqual({ type: 'image/png', content: Uint8Array.from(png) });
    const place = Buffer.from('\0\0\0\x04tEXtBkk\0\0\0\0\0', 'latin1');
    const told = Buffer.concat([png.subarray(0, 33), place, png.subarray(33)]);
    expect((await read(told)).sight?.content).toEqual(Uint8Array.from(png));
  });

  it('is to be looked at where it is a scan', async () => {
    const scan = scanOf('The rent is due.', 'Signed in Bangkok.');
    const { kind, pages, sight } = await read(scan);
    expect({ kind, pages, type: sight?.type }).toEqual({ kind: 'pdf', pages: 2, type: 'application/pdf' });
    expect(await read(pdf('', ''))).toEqual({ kind: 'pdf', pages: 2, text: '', unreadPages: 0 });
  });

  it('is refused before it is unpacked where that would fill the machine', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(31_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(read(bomb)).rejects.toMatchObject({ reason: 'file_too_long' });
  });

  it.each(['<w:delText ', '<w:t ', '<w:t><w:tab ', '<', '<w:t>&#'])(
    'is read once through where a Word file begins “%s” over and over and never ends it',
    async (sign) => {
      const body = `<w:p><w:r><w:t>Rent</w:t></w:r></w:p>${sign.repeat(600_000 / sign.length)}`;
      expect((await read(word(body))).text.slice(0, 4)).toBe('Rent');
    },
  );

  it('is refused as too long where a PDF unpacks to more than its reader may take, and the next one is read', async () => {
    const bomb = packedPdf(100 * MEBIBYTE);
    expect(bomb.length).toBeLessThan(MEBIBYTE);
    const bounds = { milliseconds: 60_000, bytes: 60 * MEBIBYTE };
    await expect(pdfText(bomb, bounds)).rejects.toMatchObject({ reason: 'file_too_long' });
    expect((await read(pdf('The rent is due.'))).text).toBe('The rent is due.');
  });

  it('is refused where reading it does not end', async () => {
    const bounds = { milliseconds: 0, bytes: 1024 * MEBIBYTE };
    await expect(pdfText(strToU8(pdf('A page')), bounds)).rejects.toMatchObject({ reason: 'file_unreadable' });
  });

  it.each([0, -5])('is refused where it says that it has %i pages', async (count) => {
    const lying = pdf('A page').replace('/Count 1', `/Count ${count}`);
    await expect(read(lying)).rejects.toMatchObject({ reason: 'file_unreadable' });
  });

  it('is refused where it has more pages than anybody reads', async () => {
    await expect(read(pdf(...Array.from({ length: 301 }, () => 'A page')))).rejects.toMatchObject({
      reason: 'file_too_long',
    });
  });
});

it.each([
  ['lease.pdf', 'The rent is due.'],
  ['lease.docx', 'The rent is due.'],
  ['page.html', 'The rent is due.'],
  ['lease.txt', '<!DOCTYPE html><p>The rent is due.'],
  ['lease.txt', ' <svg onload="alert(1)"></svg>'],
])('a text is not read as what it is not: %s', async (name, text) => {
  await expect(readFile({ name, content: strToU8(text) })).rejects.toMatchObject({ reason: 'file_kind' });
});
