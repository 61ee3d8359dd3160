import { MOST_PAGES } from '@sos/domain/assistant/dossier';
import { MOST_SEEN_PAGES } from '@sos/domain/assistant/reading';
import * as unpdf from 'unpdf';

/** What was read, or why it is refused. */
export type PdfReading =
  | { readonly pages: number; readonly text: string; readonly unreadPages: number; readonly isScan: boolean }
  | { readonly refused: 'file_too_long' | 'file_unreadable' };

type Pdf = Awaited<ReturnType<typeof unpdf.getDocumentProxy>>;

/** The text of a PDF; a scan is to be looked at. Rejects where it is none. */
export async function readPdf(content: Uint8Array): Promise<PdfReading> {
  const pdf = await unpdf.getDocumentProxy(content, { verbosity: 0 });
  // The file says how many it has, whatever is in it.
  if (pdf.numPages < 1) return { refused: 'file_unreadable' };
  if (pdf.numPages > MOST_PAGES) return { refused: 'file_too_long' };
  const { totalPages: pages, text: texts } = await unpdf.extractText(pdf, { mergePages: false });
  const blank = texts.flatMap((text, index) => (text.trim() === '' ? [index + 1] : []));
  const unreadPages = await countPictures(pdf, blank);
  const text = texts.join('\n\n').trim();
  if (text !== '' || unreadPages === 0) return { pages, text, unreadPages, isScan: false };
  if (pages > MOST_SEEN_PAGES) return { refused: 'file_too_long' };
  return { pages, text, unreadPages: 0, isScan: true };
}

/** How many of these pages show a picture: what stands there may be a text. */
async function countPictures(pdf: Pdf, pages: readonly number[]): Promise<number> {
  const { OPS } = await unpdf.getResolvedPDFJS();
  const drawing = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  let count = 0;
  for (const number of pages) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    if (fnArray.some((operator) => drawing.includes(operator))) count += 1;
  }
  return count;
}
