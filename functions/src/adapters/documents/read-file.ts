import { cleanPicture } from '@sos/domain/files/clean-picture';
import { fileTypeOf, type PictureType } from '@sos/domain/files/file-type';
import { isOpenable } from '@sos/domain/files/picture-size';
import { type ReadFile, type Sight, UnreadableFileError } from '../../usecases/assistant/ports.ts';
import { pdfText } from './pdf-text.ts';
import { wordText } from './word-text.ts';

const PDF = '%PDF-';
const ZIP = 'PK\u0003\u0004';
/** Where a PDF says what it is, at the latest. */
const HEAD = 1024;

/** What a text is named that says it is something else. */
const otherName = /\.(?:pdf|docx?|html?|xhtml|svg|xml)$/i;
/** How pages and drawings begin, which a browser would run. */
const page = /^\s*(?:\uFEFF\s*)?<(?:!doctype|\?xml|html|head|body|svg|script)\b/i;

/** Reads the text of plain text, PDF and Word, told by what they hold, and gives pictures and scans to whoever sees; a text that its name calls something else is refused. */
export const readFile: ReadFile = async ({ name, content }) => {
  const head = Buffer.from(content.subarray(0, HEAD)).toString('latin1');
  const whole = { pages: null, unreadPages: 0 };
  if (head.includes(PDF)) return { kind: 'pdf', ...(await pdfText(content)) };
  if (head.startsWith(ZIP)) return { kind: 'word', ...whole, text: wordText(content) };
  const type = fileTypeOf(content);
  if (type && type !== 'application/pdf') return { kind: 'text', ...whole, text: '', sight: picture(type, content) };
  const text = plainText(content);
  if (otherName.test(name) || page.test(text)) throw new UnreadableFileError('file_kind');
  return { kind: 'text', ...whole, text };
};

/** With its pixels alone: where it was taken is nobody's business. */
function picture(type: PictureType, content: Uint8Array): Sight {
  const cleaned = cleanPicture(type, content);
  if (!cleaned || !isOpenable(type, cleaned)) throw new UnreadableFileError('file_unreadable');
  return { type, content: cleaned };
}

/** Signs that no text has. */
const isBinary = (sign: string) => sign < '\u0009' || (sign > '\u000d' && sign < ' ' && sign !== '\u001b');

function plainText(content: Uint8Array): string {
  const encoding = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(content);
    if (Array.prototype.some.call(text, isBinary)) throw new UnreadableFileError('file_kind');
    return text.replaceAll('\r\n', '\n').trim();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('file_kind', { cause: error });
  }
}
