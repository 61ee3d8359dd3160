import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import PDFDocument from 'pdfkit';
import { directionOf } from '../../usecases/notifications/format-facts.ts';
import { collected } from './invoices/collected.ts';
import { Paper, type Style } from './invoices/paper.ts';

const MARGIN = 48;
/** Points between the margins of a page. */
export const SHEET_WIDTH = 841.89 - 2 * MARGIN;
const BOTTOM = 595.28 - MARGIN - 24;
const GAP = 8;

const plain: Style = { size: 9 };
const small: Style = { size: 8.5, colour: '#5b6770' };
const strong: Style = { size: 9, weight: 700 };

/** A column of a table; its cells end where the language's lines end, or begin where they begin. */
export interface Column {
  readonly width: number;
  readonly align: 'start' | 'end';
}
export interface SheetHead {
  readonly locale: Locale;
  readonly title: string;
  readonly author: string;
  readonly madeAt: Instant;
}
export interface SheetText extends SheetHead {
  /** Below the title. */
  readonly facts: readonly string[];
  readonly columns: readonly Column[];
  readonly heads: readonly string[];
  /** Each ends with the row of its sums. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Below the tables. */
  readonly note: string;
}

/** Figures are those of the West in every language, as on bank statements. */
export const latin = (locale: Locale) => `${locale}-u-nu-latn`;

export function monthName(month: string, locale: Locale): string {
  const name = new Intl.DateTimeFormat(latin(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return name.format(Date.parse(`${month}-01T00:00:00Z`));
}

/** Tables as a PDF/A-3 in a language, of as many pages as they have rows for. */
export async function renderSheet(text: SheetText): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: text.locale,
    // Without it the first of the standard fonts is loaded, which may not be in such a file.
    font: null as unknown as string,
    info: { Title: text.title, Author: text.author, CreationDate: new Date(text.madeAt) },
  });
  const bytes = collected(doc);
  await new Sheet(doc, text).write();
  doc.end();
  return bytes;
}

class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #paper: Paper;
  readonly #text: SheetText;
  #y = MARGIN;

  constructor(doc: PDFKit.PDFDocument, text: SheetText) {
    this.#doc = doc;
    this.#paper = new Paper(doc, directionOf(text.locale));
    this.#text = text;
  }

  async write(): Promise<void> {
    const { title, author, facts, heads, tables, note } = this.#text;
    await this.#paper.prepare([author, title, note, ...facts, ...heads, ...tables.flat(2)]);
    this.#line(author, { size: 11, weight: 700 });
    this.#y += 12;
    this.#line(title, { size: 20, weight: 700 });
    this.#y += 6;
    for (const fact of facts) this.#line(fact, small);
    for (const rows of tables) this.#table(rows);
    this.#y += 14;
    this.#makeRoom(2);
    this.#line(note, small);
  }

  #table(rows: readonly (readonly string[])[]): void {
    this.#y += 14;
    this.#makeRoom(5);
    this.#head();
    for (const [index, row] of rows.entries()) {
      const isSum = index === rows.length - 1;
      if (this.#makeRoom(2)) this.#head();
      if (isSum) this.#rule();
      this.#row(row, isSum ? strong : plain);
    }
    this.#rule();
  }

  #head(): void {
    this.#row(this.#text.heads, small);
    this.#rule();
  }

  #row(cells: readonly string[], style: Style): void {
    let from = MARGIN;
    let bottom = this.#y;
    for (const [index, { width, align }] of this.#text.columns.entries()) {
      // What ends at its column's end keeps its distance from the column before.
      const place = { from: align === 'end' ? from + GAP : from, y: this.#y, width: width - GAP };
      bottom = Math.max(bottom, this.#paper.write(cells[index] ?? '', place, { ...style, align }));
      from += width;
    }
    this.#y = bottom + 2;
  }

  /** Turns to a new page when fewer lines have room on this one; true when it did. */
  #makeRoom(lines: number): boolean {
    if (this.#y + lines * 13 <= BOTTOM) return false;
    this.#doc.addPage();
    this.#y = MARGIN;
    return true;
  }

  #line(content: string, style: Style): void {
    this.#y = this.#paper.write(content, { from: MARGIN, y: this.#y, width: SHEET_WIDTH }, style);
  }

  #rule(): void {
    this.#paper.rule(this.#y + 1, { from: MARGIN, width: SHEET_WIDTH });
    this.#y += 5;
  }
}
