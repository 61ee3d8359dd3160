import PDFDocument from 'pdfkit';
import type { RenderEvidence } from '../../../usecases/disputes/ports.ts';
import { collected } from '../invoices/collected.ts';
import { Paper } from '../invoices/paper.ts';

const MARGIN = 56;
const WIDTH = 595.28 - 2 * MARGIN;
const BOTTOM = 841.89 - MARGIN - 16;

/** The answer to a dispute as a PDF in English, which is the language that rails read. */
export const renderEvidence: RenderEvidence = async (dispute, evidence) => {
  const { id, reason, amount, openedAt, paymentId } = dispute;
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'en',
    // Without it the first of the standard fonts is loaded, which may not be in such a file.
    font: null as unknown as string,
    info: { Title: `Evidence for dispute ${id}`, CreationDate: new Date(openedAt) },
  });
  const bytes = collected(doc);
  const paper = new Paper(doc, 'ltr');
  const price = `${(amount.amount / 100).toFixed(2)} ${amount.currency}`;
  const sections = [
    ['The dispute', `${id}, ${price}, reason given: ${reason}. Our booking: ${paymentId}.`],
    ['The service', `${evidence.productDescription}\nProvided on ${evidence.serviceDate}.`],
    ['Why it was provided', evidence.explanation],
    ['What happened, by our telephone records', evidence.activityLog],
  ] as const;
  await paper.prepare(['Evidence', ...sections.flat()]);
  let y = paper.write('Evidence', { from: MARGIN, y: MARGIN, width: WIDTH }, { size: 22, weight: 700 }) + 12;
  const write = (text: string, style: Parameters<Paper['write']>[2]) => {
    if (y > BOTTOM) {
      doc.addPage();
      y = MARGIN;
    }
    y = paper.write(text, { from: MARGIN, y, width: WIDTH }, style);
  };
  for (const [title, text] of sections) {
    write(title, { size: 11, weight: 700 });
    for (const line of text.split('\n')) write(line, { size: 10 });
    y += 12;
  }
  doc.end();
  return bytes;
};
