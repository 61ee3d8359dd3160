import { MOST_PAGES } from '@sos/domain/assistant/dossier';
import { MOST_SEEN_PAGES } from '@sos/domain/assistant/reading';
import type * as reader from 'unpdf';
import { type ReadFileAnswer, UnreadableFileError } from '../../usecases/assistant/ports.ts';

type Unpdf = typeof reader;
type Pdf = Awaited<ReturnType<Unpdf['getDocumentProxy']>>;

/** The text of a PDF, or all of it to be looked at where it is a scan. Throws UnreadableFileError. */
export async function pdfText(content: Uint8Array): Promise<Omit<ReadFileAnswer, 'kind'>> {
  const unpdf = await import('unpdf');
  try {
    // A copy, since the reader keeps what it is given.
    const pdf = await unpdf.getDocumentProxy(Uint8Array.from(content), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) throw new UnreadableFileError('file_too_long');
    const { totalPages: pages, text: texts } = await unpdf.extractText(pdf, { mergePages: false });
    const blank = texts.flatMap((text, index) => (text.trim() === '' ? [index + 1] : []));
    const unreadPages = await countPictures(unpdf, pdf, blank);
    const text = texts.join('\n\n').trim();
    if (text !== '' || unreadPages === 0) return { pages, text, unreadPages };
    if (pages > MOST_SEEN_PAGES) throw new UnreadableFileError('file_too_long');
    return { pages, text, unreadPages: 0, sight: { type: 'application/pdf', content } };
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('file_unreadable', { cause: error });
  }
}

/** How many of these pages show a picture: what stands there may be a text. */
async function countPictures({ getResolvedPDFJS }: Unpdf, pdf: Pdf, pages: readonly number[]): Promise<number> {
  const { OPS } = await getResolvedPDFJS();
  const drawing = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  let count = 0;
  for (const number of pages) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    if (fnArray.some((operator) => drawing.includes(operator))) count += 1;
  }
  return count;
}
