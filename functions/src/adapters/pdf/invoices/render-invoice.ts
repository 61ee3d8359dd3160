import type { Invoice } from '@sos/domain/invoices/invoice';
import type { Locale } from '@sos/domain/shared/locale';
import { invoiceWords } from '@sos/words/invoices';
import type { InvoiceWords } from '@sos/words/invoice-words';
import PDFDocument from 'pdfkit';
import type { RenderInvoice } from '../../../usecases/invoices/ports.ts';
import { directionOf } from '../../../usecases/notifications/format-facts.ts';
import { toCii } from './cii.ts';
import { facturX } from './factur-x.ts';
import { collected } from './collected.ts';
import { Paper } from './paper.ts';

const MARGIN = 56;
const WIDTH = 595.28 - 2 * MARGIN;
const text = { size: 10 } as const;
const small = { size: 8.5, colour: '#5b6770' } as const;
const strong = { size: 10, weight: 700 } as const;
const end = { align: 'end' } as const;

/** A document as a PDF/A-3 in its recipient's language; an invoice has the same in EN 16931's own form inside. */
export const renderInvoice: RenderInvoice = async (invoice) => {
  const words = await invoiceWords(invoice.locale);
  const at = new Date(invoice.issuedAt);
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: invoice.locale,
    // Without it the first of the standard fonts is loaded, which may not be in such a file.
    font: null as unknown as string,
    info: { Title: `${words.titles[invoice.kind]} ${invoice.number}`, Author: invoice.seller.name, CreationDate: at },
  });
  const bytes = collected(doc);
  const xml = toCii(invoice, words);
  if (xml !== undefined) facturX(doc, xml, at);
  const paper = new Paper(doc, directionOf(invoice.locale));
  const sheet = new Sheet(paper, invoice, words);
  await sheet.write();
  doc.end();
  return bytes;
};

class Sheet {
  readonly #paper: Paper;
  readonly #invoice: Invoice;
  readonly #words: InvoiceWords;
  #y = MARGIN;

  constructor(paper: Paper, invoice: Invoice, words: InvoiceWords) {
    this.#paper = paper;
    this.#invoice = invoice;
    this.#words = words;
  }

  async write(): Promise<void> {
    const { titles, notes } = this.#words;
    const { kind, seller } = this.#invoice;
    const rows = this.#rows();
    const facts = this.#facts();
    const parties = this.#parties();
    const closing = [this.#discount(), notes[kind], this.#reason()].filter((note) => note !== '');
    await this.#paper.prepare([
      seller.name,
      titles[kind],
      ...[...rows, ...facts].flat(),
      ...parties.flat(),
      ...closing,
    ]);
    this.#line(seller.name, { size: 11, weight: 700 });
    this.#y += 26;
    this.#line(titles[kind], { size: 22, weight: 700 });
    this.#y += 10;
    for (const [label, value] of facts) this.#pair(label, value);
    this.#y += 18;
    this.#side(parties);
    this.#y += 20;
    this.#table(rows);
    this.#y += 18;
    for (const note of closing) this.#line(note, small);
  }

  #facts(): (readonly [string, string])[] {
    const { number, issuedAt, calledAt, corrects } = this.#invoice;
    const { locale } = this.#invoice;
    const correction = corrects
      ? fill(this.#words.corrects, { number: corrects.number, date: formatDate(corrects.issuedAt, locale) })
      : '';
    return [
      [this.#words.number, number],
      [this.#words.issued, formatDate(issuedAt, locale)],
      [this.#words.calledAt, formatDate(calledAt, locale)],
      ...(correction === '' ? [] : [['', correction] as const]),
    ];
  }

  #parties(): string[][] {
    const { seller, buyer, locale } = this.#invoice;
    const { from, to, vatNumber, registration } = this.#words;
    const country = (code: string) =>
      code === 'ZZ' ? '' : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code);
    const own = [
      from,
      seller.name,
      seller.street,
      `${seller.postcode} ${seller.city}`,
      country(seller.country),
      `${registration}: ${seller.registration}`,
      `${vatNumber}: ${seller.vatNumber}`,
    ];
    const other = [
      to,
      buyer.name,
      buyer.vat?.address ?? '',
      country(buyer.country),
      ...(buyer.vatNumber ? [`${vatNumber}: ${buyer.vatNumber}`] : []),
    ];
    return [own, other.filter((line) => line !== '')];
  }

  /** The lines of the table and its sums; the last is the total. */
  #rows(): (readonly [string, string])[] {
    const { lines, net, vat, rate, rounding, total, kind, category } = this.#invoice;
    const { items } = this.#words;
    const own = [
      ...lines.map(({ item, net: amount }) => [items[item], this.#money(amount)] as const),
      ...this.#allowance(),
    ];
    const isTaxed = kind === 'invoice' || kind === 'credit';
    const percent = new Intl.NumberFormat(latin(this.#invoice.locale), { style: 'percent', maximumFractionDigits: 2 });
    const sums = isTaxed
      ? ([
          [this.#words.net, this.#money(net)],
          [fill(this.#words.vat, { rate: percent.format(category === 'S' ? rate / 10_000 : 0) }), this.#money(vat)],
          ...(rounding === 0 ? [] : [[this.#words.rounding, this.#money(rounding)] as const]),
        ] as const)
      : [];
    return [...own, ...sums, [this.#words.total, this.#money(total)]];
  }

  #allowance(): (readonly [string, string])[] {
    const { discount } = this.#invoice;
    if (!discount || discount.net === 0) return [];
    return [[fill(this.#words.allowance, { code: discount.code }), this.#money(-discount.net)]];
  }

  #discount(): string {
    const { discount, total } = this.#invoice;
    if (!discount) return '';
    const { code, amount } = discount;
    return fill(this.#words.discount, { code, amount: this.#money(amount), full: this.#money(total + amount) });
  }

  #reason(): string {
    const { category, kind } = this.#invoice;
    if (kind !== 'invoice' && kind !== 'credit') return '';
    return { S: '', AE: this.#words.reverse, O: this.#words.outside }[category];
  }

  #money(amount: number): string {
    const { locale, currency } = this.#invoice;
    return new Intl.NumberFormat(latin(locale), { style: 'currency', currency }).format(amount / 100);
  }

  #line(content: string, style: { size: number; weight?: 400 | 700; colour?: string }): void {
    this.#y = this.#paper.write(content, { from: MARGIN, y: this.#y, width: WIDTH }, style);
  }

  #pair(label: string, value: string): void {
    if (label !== '') this.#paper.write(label, { from: MARGIN, y: this.#y, width: 150 }, small);
    const from = label === '' ? MARGIN : MARGIN + 150;
    this.#y = this.#paper.write(value, { from, y: this.#y, width: WIDTH - 150 }, text);
  }

  #side([own = [], other = []]: readonly string[][]): void {
    const top = this.#y;
    const half = WIDTH / 2 - 12;
    const bottoms = [own, other].map(([heading = '', ...lines], index) => {
      const at = { from: MARGIN + index * (WIDTH / 2), width: half };
      let y = this.#paper.write(heading, { ...at, y: top }, small);
      for (const line of lines) y = this.#paper.write(line, { ...at, y }, text);
      return y;
    });
    this.#y = Math.max(...bottoms);
  }

  #table(rows: readonly (readonly [string, string])[]): void {
    const items = this.#invoice.lines.length + this.#allowance().length;
    for (const [index, [label, amount]] of rows.entries()) {
      if (index === 0 || index === items || index === rows.length - 1) this.#rule();
      const style = index === rows.length - 1 ? strong : text;
      this.#paper.write(amount, { from: MARGIN + WIDTH - 140, y: this.#y, width: 140 }, { ...style, ...end });
      this.#y = this.#paper.write(label, { from: MARGIN, y: this.#y, width: WIDTH - 160 }, style) + 4;
    }
    this.#rule();
  }

  #rule(): void {
    this.#paper.rule(this.#y + 2, { from: MARGIN, width: WIDTH });
    this.#y += 10;
  }
}

/** Figures are those of the West in every language, as on bank statements. */
const latin = (locale: Locale) => `${locale}-u-nu-latn`;

function formatDate(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(latin(locale), { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(at);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
