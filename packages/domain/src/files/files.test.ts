import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aJpeg, aPdf, aPng, aSegment, aWebp, someText } from '../testing/some-files.ts';
import { cleanPicture } from './clean-picture.ts';
import { fileTypeOf, pictureTypes } from './file-type.ts';

const readable = (bytes: Uint8Array | undefined) =>
  Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join('');
const script = '<html><script>alert(1)</script></html>';

describe('what a file is', () => {
  it.each([
    ['a JPEG', aJpeg(), 'image/jpeg'],
    ['a PNG', aPng(), 'image/png'],
    ['a WebP', aWebp({ 'VP8 ': 'pixels' }), 'image/webp'],
    ['a PDF', aPdf(), 'application/pdf'],
    ['a page', someText(script), undefined],
    ['a drawing', someText('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), undefined],
    ['a page that only contains a PDF', someText(`${script}%PDF-1.7 %%EOF`), undefined],
    ['a PDF that ends early', someText('%PDF-1.7 half'), undefined],
    ['a GIF', someText('GIF89a'), undefined],
    ['nothing', someText(''), undefined],
  ])('is told by its first bytes: %s', (_, bytes, type) => {
    expect(fileTypeOf(bytes)).toBe(type);
  });
});

describe('a picture that is cleaned', () => {
  it('a JPEG keeps its pixels alone', () => {
    const told = aJpeg({
      segments: [aSegment(0xe1, 'Exif GPS 48.85'), aSegment(0xfe, script), aSegment(0xed, 'Photoshop')],
      behind: script,
    });
    expect(cleanPicture('image/jpeg', told)).toEqual(aJpeg());
  });

  it('a JPEG keeps how its colours are stored', () => {
    const adobe = aJpeg({ segments: [aSegment(0xee, 'Adobe12345678')] });
    expect(cleanPicture('image/jpeg', adobe)).toEqual(adobe);
  });

  it('a PNG keeps its pixels alone', () => {
    const told = aPng({ chunks: { eXIf: 'GPS 48.85', tEXt: script, iTXt: 'XMP', tIME: 'now' }, behind: script });
    expect(cleanPicture('image/png', told)).toEqual(aPng());
  });

  it('a WebP keeps its pixels alone, and says no more that it has others', () => {
    const told = aWebp({ VP8X: '\x2c\0\0\0\0\0\0\0\0\0', 'VP8 ': 'pixels', EXIF: 'GPS 48', 'XMP ': '<x/>' }, script);
    expect(cleanPicture('image/webp', told)).toEqual(aWebp({ VP8X: '\0\0\0\0\0\0\0\0\0\0', 'VP8 ': 'pixels' }));
    const clear = aWebp({ VP8X: '\x10\0\0\0\0\0\0\0\0\0', ALPH: 'aa', 'VP8 ': 'pixels' });
    expect(cleanPicture('image/webp', clear)).toEqual(clear);
  });

  it.each([
    ['a JPEG without pixels', 'image/jpeg', someText('\xff\xd8\xff\xd9')],
    ['a JPEG that ends early', 'image/jpeg', aJpeg().subarray(0, -1)],
    ['a PNG without pixels', 'image/png', aPng().subarray(0, 33)],
    ['a PNG that begins with something else', 'image/png', someText('\x89PNG\r\n\x1a\n\0\0\0\0tEXt\0\0\0\0')],
    ['a WebP that moves', 'image/webp', aWebp({ ANIM: 'aaaaaa', 'VP8 ': 'pixels' })],
    ['a WebP without pixels', 'image/webp', aWebp({ EXIF: 'GPS 48' })],
    ['a page with the beginning of a PNG', 'image/png', someText(`\x89PNG\r\n\x1a\n${script}`)],
  ] as const)('is refused when it is not whole: %s', (_, type, bytes) => {
    expect(cleanPicture(type, bytes)).toBeUndefined();
  });

  it('never has what stands behind its end, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), fc.nat(3), (junk, length) => {
        const marked = `secret ${junk}`;
        const jpeg = cleanPicture(
          'image/jpeg',
          aJpeg({ segments: [aSegment(0xe1, marked.repeat(length))], behind: marked }),
        );
        const png = cleanPicture('image/png', aPng({ chunks: { zTXt: marked }, behind: marked }));
        for (const cleaned of [jpeg, png]) expect(readable(cleaned)).not.toContain('secret');
        expect(cleanPicture('image/jpeg', jpeg ?? aJpeg())).toEqual(jpeg);
      }),
    );
  });

  it('whatever comes, it is cleaned or refused, and soon', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pictureTypes), fc.uint8Array({ maxLength: 400 }), (type, bytes) => {
        const start = { 'image/jpeg': aJpeg(), 'image/png': aPng(), 'image/webp': aWebp({ 'VP8 ': 'pixels' }) }[type];
        const cleaned = cleanPicture(type, Uint8Array.from([...start.subarray(0, 40), ...bytes]));
        expect(cleaned === undefined || fileTypeOf(cleaned) === type).toBe(true);
      }),
    );
  });
});
