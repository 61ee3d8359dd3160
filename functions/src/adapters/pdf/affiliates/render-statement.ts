import { movementOf } from '@sos/domain/affiliates/commission';
import type { StatementLine } from '@sos/contracts/affiliate-statement';
import type { Locale } from '@sos/domain/shared/locale';
import { type StatementWords, statementWordsIn } from '@sos/words/statements';
import PDFDocument from 'pdfkit';
import type { RenderLines, StatementHead } from '../../../usecases/affiliates/get-statement.ts';
import { directionOf } from '../../../usecases/notifications/format-facts.ts';
import { collected } from '../invoices/collected.ts';
import { Paper, type Style } from '../invoices/paper.ts';

const MARGIN = 48;
const WIDTH = 595.28 - 2 * MARGIN;
const BOTTOM = 841.89 - MARGIN - 40;
/** Points of the columns for the day and for the two amounts; what happened has the rest. */
const DAY = 76;
const AMOUNT = 78;
const GAP = 8;

const plain: Style = { size: 9 };
const small: Style = { size: 8, colour: '#5b6770' };
const strong: Style = { size: 9, weight: 700 };

/** A month of an affiliate as a PDF in their language. Each page is written out before the next one begins. */
export const renderAffiliateStatement: RenderLines = async (head, lines) => {
  const words = await statementWordsIn(head.locale);
  const title = words['affiliate.month.title'].replace('{month}', () => monthName(head));
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: head.locale,
    // Without it the first of the standard fonts is loaded, which embeds nothing.
    font: null as unknown as string,
    info: { Title: title, CreationDate: new Date(head.madeAt) },
  });
  const bytes = collected(doc);
  const sheet = new Sheet(doc, head, words);
  await sheet.prepare(title);
  sheet.begin(title);
  for await (const line of lines) sheet.line(line);
  sheet.end();
  doc.end();
  return bytes;
};

class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #paper: Paper;
  readonly #head: StatementHead;
  readonly #words: StatementWords;
  readonly #day: Intl.DateTimeFormat;
  readonly #moment: Intl.DateTimeFormat;
  readonly #money: Intl.NumberFormat;
  #y = MARGIN;

  constructor(doc: PDFKit.PDFDocument, head: StatementHead, words: StatementWords) {
    const locale = latin(head.locale);
    this.#doc = doc;
    this.#paper = new Paper(doc, directionOf(head.locale));
    this.#head = head;
    this.#words = words;
    this.#day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    this.#moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
    this.#money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
  }

  prepare(title: string): Promise<void> {
    const sample = [this.#moment.format(this.#head.madeAt), this.#money.format(-1), title, 'SOS Expat'];
    return this.#paper.prepare([...Object.values(this.#words), ...sample]);
  }

  begin(title: string): void {
    const { madeAt, opening } = this.#head;
    this.#write('SOS Expat', { size: 11, weight: 700 });
    this.#y += 10;
    this.#write(title, { size: 20, weight: 700 });
    this.#write(`${this.#moment.format(madeAt)} UTC`, small);
    this.#y += 14;
    const column = (name: 'date' | 'kind' | 'amount' | 'balance') => this.#words[`affiliate.column.${name}`];
    this.#row([column('date'), column('kind'), column('amount'), column('balance')], small);
    this.#rule();
    this.#row(['', this.#words['affiliate.opening'], '', this.#cents(opening)], strong);
  }

  line(line: StatementLine): void {
    const { at, amount, balance, commission, note } = line;
    this.#makeRoom();
    const event = commission && this.#words[`affiliate.event.${commission.event}`];
    const what = [this.#words[`affiliate.${movementOf(line)}`], ...(event ? [event] : [])].join(': ');
    const after = balance === null ? '' : this.#cents(balance);
    this.#row([this.#day.format(at), what, this.#cents(amount), after], plain);
    if (commission) this.#explain(commission, line.click);
    if (note) this.#row(['', note, '', ''], small);
  }

  end(): void {
    this.#makeRoom();
    this.#rule();
    this.#row(['', this.#words['affiliate.closing'], '', this.#cents(this.#head.closing)], strong);
  }

  #explain(commission: NonNullable<StatementLine['commission']>, click: StatementLine['click']): void {
    const { status, reason, dueAt, callAt, code, planVersion } = commission;
    const words = this.#words;
    const told = (name: 'call' | 'click' | 'code' | 'mark' | 'version' | 'until', text: string) =>
      `${words[`affiliate.column.${name}`]}: ${text}`;
    const clicked = click ? [told('click', this.#moment.format(click.at))] : [];
    const marked = click && click.source !== '' ? [told('mark', click.source)] : [];
    const by = [told('call', this.#day.format(callAt)), told('code', code), ...clicked, ...marked];
    by.push(told('version', String(planVersion)));
    const waits = dueAt !== null && reason === null ? [told('until', this.#moment.format(dueAt))] : [];
    const state = reason === null ? words[`affiliate.status.${status}`] : words[`affiliate.reason.${reason}`];
    this.#row(['', [...by, state, ...waits].join(' · '), '', ''], small);
    this.#y += 3;
  }

  #cents(amount: number): string {
    return this.#money.format(amount / 100);
  }

  #row(cells: readonly string[], style: Style): void {
    const places = [
      { from: MARGIN, width: DAY },
      { from: MARGIN + DAY, width: WIDTH - DAY - 2 * AMOUNT },
      { from: MARGIN + WIDTH - 2 * AMOUNT, width: AMOUNT },
      { from: MARGIN + WIDTH - AMOUNT, width: AMOUNT },
    ];
    const bottoms = places.map(({ from, width }, index) => {
      const cell = cells[index] ?? '';
      if (cell === '') return this.#y;
      const align = index >= 2 ? 'end' : 'start';
      return this.#paper.write(cell, { from, y: this.#y, width: width - GAP }, { ...style, align });
    });
    this.#y = Math.max(...bottoms);
  }

  #makeRoom(): void {
    if (this.#y <= BOTTOM - 40) return;
    this.#doc.addPage();
    this.#y = MARGIN;
  }

  #write(content: string, style: Style): void {
    this.#y = this.#paper.write(content, { from: MARGIN, y: this.#y, width: WIDTH }, style);
  }

  #rule(): void {
    this.#paper.rule(this.#y + 1, { from: MARGIN, width: WIDTH });
    this.#y += 5;
  }
}

/** Figures are those of the West in every language, as on bank statements. */
const latin = (locale: Locale) => `${locale}-u-nu-latn`;

function monthName({ month, locale }: StatementHead): string {
  const name = new Intl.DateTimeFormat(latin(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return name.format(Date.parse(`${month}-01T00:00:00Z`));
}
