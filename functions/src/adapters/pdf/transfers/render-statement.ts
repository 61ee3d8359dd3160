import type { Locale } from '@sos/domain/shared/locale';
import {
  type MonthlyStatement,
  type StatementAmounts,
  statementAmounts,
  type StatementPart,
} from '@sos/domain/transfers/monthly-statement';
import { invoiceWords } from '@sos/words/invoices';
import type { InvoiceWords } from '@sos/words/invoice-words';
import PDFDocument from 'pdfkit';
import { directionOf } from '../../../usecases/notifications/format-facts.ts';
import type { RenderStatement } from '../../../usecases/transfers/ports.ts';
import { collected } from '../invoices/collected.ts';
import { Paper, type Style } from '../invoices/paper.ts';

const MARGIN = 48;
const WIDTH = 841.89 - 2 * MARGIN;
const BOTTOM = 595.28 - MARGIN - 24;
/** Points of the columns for the day and the call; the amounts share the rest. */
const DAY = 84;
const CALL = 70;
const GAP = 8;
const AMOUNT = (WIDTH - DAY - CALL) / statementAmounts.length;

const plain: Style = { size: 9 };
const small: Style = { size: 8.5, colour: '#5b6770' };
const strong: Style = { size: 9, weight: 700 };

/** A provider's month as a PDF/A-3 in their language, of as many pages as it has calls for. */
export const renderStatement: RenderStatement = async (statement) => {
  const words = await invoiceWords(statement.locale);
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: statement.locale,
    // Without it the first of the standard fonts is loaded, which may not be in such a file.
    font: null as unknown as string,
    info: {
      Title: titleOf(statement, words),
      Author: statement.seller.name,
      CreationDate: new Date(statement.madeAt),
    },
  });
  const bytes = collected(doc);
  const sheet = new Sheet(doc, statement, words);
  await sheet.write();
  doc.end();
  return bytes;
};

class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #paper: Paper;
  readonly #statement: MonthlyStatement;
  readonly #words: InvoiceWords;
  #y = MARGIN;

  constructor(doc: PDFKit.PDFDocument, statement: MonthlyStatement, words: InvoiceWords) {
    this.#doc = doc;
    this.#paper = new Paper(doc, directionOf(statement.locale));
    this.#statement = statement;
    this.#words = words;
  }

  async write(): Promise<void> {
    const { parts, seller } = this.#statement;
    const title = titleOf(this.#statement, this.#words);
    const { note } = this.#words.monthly;
    const facts = this.#facts();
    const tables = parts.map((part) => this.#rows(part));
    await this.#paper.prepare([seller.name, title, note, ...facts, ...this.#heads(), ...tables.flat(2)]);
    this.#line(seller.name, { size: 11, weight: 700 });
    this.#y += 12;
    this.#line(title, { size: 20, weight: 700 });
    this.#y += 6;
    for (const fact of facts) this.#line(fact, small);
    for (const rows of tables) this.#table(rows);
    this.#y += 14;
    this.#makeRoom(2);
    this.#line(note, small);
  }

  #facts(): string[] {
    const { seller, provider, madeAt, locale } = this.#statement;
    const { from, to, vatNumber, registration, monthly } = this.#words;
    const numbered = (number: string | null) => (number === null ? [] : [`${vatNumber}: ${number}`]);
    const at = new Intl.DateTimeFormat(latin(locale), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
    return [
      [
        from,
        seller.name,
        seller.street,
        `${seller.postcode} ${seller.city}`,
        `${registration}: ${seller.registration}`,
      ],
      [to, provider.name, ...numbered(provider.vatNumber)],
      [monthly.asOf, `${at.format(madeAt)} UTC`],
    ].map(([label = '', ...rest]) => `${label}: ${rest.join(', ')}`);
  }

  #heads(): string[] {
    const { calledAt, items, monthly } = this.#words;
    const { call, price, share, refunded, sent, reversed, pending } = monthly;
    const amounts = { price, fee: items.fee, share, refunded, sent, reversed, pending };
    return [calledAt, call, ...statementAmounts.map((name) => amounts[name])];
  }

  /** The calls of one currency, and their sums as the last row. */
  #rows({ currency, rows, sums }: StatementPart): string[][] {
    const { locale } = this.#statement;
    const day = new Intl.DateTimeFormat(latin(locale), { dateStyle: 'medium', timeZone: 'UTC' });
    const money = new Intl.NumberFormat(latin(locale), { style: 'currency', currency });
    const cells = (amounts: StatementAmounts) => statementAmounts.map((name) => money.format(amounts[name] / 100));
    const calls = rows.map((row) => [day.format(row.at), row.id.slice(0, 8), ...cells(row)]);
    return [...calls, [this.#words.total, '', ...cells(sums)]];
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
    this.#row(this.#heads(), small);
    this.#rule();
  }

  #row(cells: readonly string[], style: Style): void {
    const bottoms = cells.map((cell, index) => {
      const isAmount = index >= 2;
      const from = isAmount ? MARGIN + DAY + CALL + (index - 2) * AMOUNT + GAP : MARGIN + index * DAY;
      const width = (isAmount ? AMOUNT : ([DAY, CALL][index] ?? CALL)) - GAP;
      return this.#paper.write(cell, { from, y: this.#y, width }, { ...style, align: isAmount ? 'end' : 'start' });
    });
    this.#y = Math.max(...bottoms) + 2;
  }

  /** Turns to a new page when fewer lines have room on this one; true when it did. */
  #makeRoom(lines: number): boolean {
    if (this.#y + lines * 13 <= BOTTOM) return false;
    this.#doc.addPage();
    this.#y = MARGIN;
    return true;
  }

  #line(content: string, style: Style): void {
    this.#y = this.#paper.write(content, { from: MARGIN, y: this.#y, width: WIDTH }, style);
  }

  #rule(): void {
    this.#paper.rule(this.#y + 1, { from: MARGIN, width: WIDTH });
    this.#y += 5;
  }
}

/** Figures are those of the West in every language, as on bank statements. */
const latin = (locale: Locale) => `${locale}-u-nu-latn`;

function titleOf({ month, locale }: MonthlyStatement, { monthly }: InvoiceWords): string {
  const name = new Intl.DateTimeFormat(latin(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return monthly.title.replace('{month}', () => name.format(Date.parse(`${month}-01T00:00:00Z`)));
}
