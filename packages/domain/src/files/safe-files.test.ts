import { describe, expect, it } from 'vitest';
import { aJpeg, aPdf, aPng, aWebp, someText } from '../testing/some-files.ts';
import { isOpenable } from './picture-size.ts';
import { isPlainPdf } from './plain-pdf.ts';

/** The same file with other bytes from one place on. */
const withBytes = (file: Uint8Array, at: number, bytes: readonly number[]) =>
  Uint8Array.from(file, (byte, index) => bytes[index - at] ?? byte);
const jpegHeight = aJpeg().findIndex((byte, at, all) => byte === 0xff && all[at + 1] === 0xc0) + 5;

describe('a picture', () => {
  it.each([
    ['image/jpeg', aJpeg()],
    ['image/png', aPng()],
    ['image/webp', aWebp({ 'VP8 ': '\0\0\0\x9d\x01\x2a\x10\0\x10\0' })],
    ['image/webp', aWebp({ VP8L: '\x2f\x0f\xc0\x03\0\0\0\0\0\0' })],
    ['image/webp', aWebp({ VP8X: '\0\0\0\0\x0f\0\0\x0f\0\0', 'VP8 ': 'pixels' })],
  ] as const)('of a few pixels can be opened: %s', (type, bytes) => {
    expect(isOpenable(type, bytes)).toBe(true);
  });

  it.each([
    ['image/jpeg', withBytes(aJpeg(), jpegHeight, [0xea, 0x60, 0xea, 0x60])],
    ['image/png', withBytes(aPng(), 16, [0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60])],
    ['image/png', withBytes(aPng(), 16, [0, 0, 0, 0])],
    ['image/webp', aWebp({ 'VP8 ': '\0\0\0\x9d\x01\x2a\xff\x3f\xff\x3f' })],
    ['image/webp', aWebp({ VP8X: '\0\0\0\0\x60\xea\0\x60\xea\0', 'VP8 ': 'pixels' })],
    ['image/webp', aWebp({ 'VP8 ': 'pixels' })],
  ] as const)('that would fill a memory, or does not say how large it is, is not: %s', (type, bytes) => {
    expect(isOpenable(type, bytes)).toBe(false);
  });
});

describe('a PDF', () => {
  it('that only shows pages is plain', () => {
    expect(isPlainPdf(aPdf('<< /Type /Page /LaunchDate 1 /OpenAction [1 0 R /XYZ null null 0] >>'))).toBe(true);
  });

  it.each([
    '/OpenAction 3 0 R',
    '/S/JavaScript/JS(app.alert(1))',
    '/S /J#61vaScript',
    '/S /Launch /F (a.exe)',
    '/Names << /EmbeddedFiles 4 0 R >>',
    `${' '.repeat(32_750)}/EmbeddedFile`,
  ])('that does more is not: %s', (content) => {
    expect(isPlainPdf(aPdf(content))).toBe(false);
    expect(isPlainPdf(someText(content))).toBe(false);
  });
});
