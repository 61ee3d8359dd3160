import { MOST_PAGES } from '@sos/domain/assistant/dossier';
import { type ReadFile, UnreadableFileError } from '../../usecases/assistant/ports.ts';
import { wordText } from './word-text.ts';

const PDF = '%PDF-';
const ZIP = 'PK\u0003\u0004';
/** Where a PDF says what it is, at the latest. */
const HEAD = 1024;
const LONGEST_READING_MS = 60_000;

/** Reads the text of plain text, PDF and Word, told by what they hold and not by their names. */
export const readFile: ReadFile = async ({ content }) => {
  const head = Buffer.from(content.subarray(0, HEAD)).toString('latin1');
  if (head.includes(PDF)) return { kind: 'pdf', ...(await within(pdfText(content))) };
  if (head.startsWith(ZIP)) return { kind: 'word', pages: null, text: wordText(content) };
  return { kind: 'text', pages: null, text: plainText(content) };
};

async function pdfText(content: Uint8Array): Promise<{ pages: number; text: string }> {
  const { getDocumentProxy, extractText } = await import('unpdf');
  try {
    // A copy, since the reader keeps what it is given.
    const pdf = await getDocumentProxy(Uint8Array.from(content), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) throw new UnreadableFileError('file_too_long');
    const { totalPages, text } = await extractText(pdf, { mergePages: false });
    return { pages: totalPages, text: text.join('\n\n').trim() };
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('file_unreadable', { cause: error });
  }
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new UnreadableFileError('file_unreadable')), LONGEST_READING_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
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
