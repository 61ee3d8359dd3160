import { describe, expect, it } from 'vitest';
import { NOTHING, pictureOf, scanOf, writtenIn } from './sight.ts';

const LETTER = 'Madame,\nle loyer de 12 000 ฿ est dû. مرحبا';

describe('what a model sees', () => {
  it('is the text of a picture, and of each page of a scan', () => {
    expect(writtenIn({ type: 'image/png', content: pictureOf(LETTER) })).toBe(LETTER);
    const scan = scanOf(LETTER, 'Signed in Bangkok.');
    expect(writtenIn({ type: 'application/pdf', content: scan })).toBe(`${LETTER}\n\nSigned in Bangkok.`);
  });

  it.each([
    ['a picture of something else', { type: 'image/png', content: pictureOf('\u0001\u0002') }],
    ['a picture in another form', { type: 'image/jpeg', content: Buffer.from([0xff, 0xd8, 0xff]) }],
    ['a PDF without pictures', { type: 'application/pdf', content: Buffer.from('%PDF-1.4\n%%EOF') }],
  ])('is nothing in %s', (_what, shown) => {
    expect(writtenIn(shown)).toBe(NOTHING);
  });

  it('is not there where no picture is', () => {
    expect(writtenIn({ type: 'image/png', content: Buffer.from('no picture') })).toBeUndefined();
  });
});
