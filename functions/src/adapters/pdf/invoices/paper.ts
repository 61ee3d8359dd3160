import { readFile } from 'node:fs/promises';
import { pathOfFont, type Script } from './font-files.ts';
import { sfntOf } from './sfnt.ts';
import { runsOf } from './text-runs.ts';

type Weight = 400 | 700;

export interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** To which side of its place the text is set: the one where reading begins, or the one where it ends. */
  readonly align?: 'start' | 'end';
}
interface Place {
  /** From the side where reading begins, in points. */
  readonly from: number;
  readonly y: number;
  readonly width: number;
}

/** So many measured texts are kept. */
const MOST_WIDTHS = 5000;

/** Fonts as they were unpacked, for all documents of this process. */
const unpacked = new Map<string, Promise<Buffer>>();

function fontBytes(script: Script, weight: Weight): Promise<Buffer> {
  const path = pathOfFont(script, weight);
  const known = unpacked.get(path) ?? readFile(path).then(sfntOf);
  unpacked.set(path, known);
  return known;
}

/** A page that is written on from the side where its language begins. */
export class Paper {
  readonly #doc: PDFKit.PDFDocument;
  readonly #direction: 'ltr' | 'rtl';
  readonly #fonts = new Set<string>();
  /** By font and size. Of this document alone: what is measured leaves marks in its fonts, and the same document is always the same file. */
  readonly #widths = new Map<string, number>();
  #chosen = '';

  constructor(doc: PDFKit.PDFDocument, direction: 'ltr' | 'rtl') {
    this.#doc = doc;
    this.#direction = direction;
    const measure = doc.widthOfString.bind(doc);
    // Whoever draws a text measures it on the way, which takes as long as to draw it.
    doc.widthOfString = (text, options) => this.#remembered(text, () => measure(text, options));
  }

  /** Loads whatever fonts the texts need. */
  async prepare(texts: readonly string[]): Promise<void> {
    const scripts = new Set(texts.flatMap((text) => runsOf(text, this.#direction).map(({ script }) => script)));
    for (const script of scripts) {
      for (const weight of [400, 700] as const) {
        const name = `${script}-${weight}`;
        if (this.#fonts.has(name)) continue;
        this.#doc.registerFont(name, await fontBytes(script, weight));
        this.#fonts.add(name);
      }
    }
  }

  /** Writes one line, or as many as its width asks for; returns where the next one begins. */
  write(text: string, place: Place, style: Style): number {
    let { y } = place;
    for (const line of this.#lines(text, place.width, style)) {
      this.#line(line, { ...place, y }, style);
      y += style.size * 1.45;
    }
    return y;
  }

  rule(y: number, { from, width }: Omit<Place, 'y'>): void {
    const x = this.#left(from, width);
    this.#doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .strokeColor('#9aa3ad')
      .stroke();
  }

  #left(from: number, width: number): number {
    return this.#direction === 'rtl' ? this.#doc.page.width - from - width : from;
  }

  /** A text in a language without spaces may be parted anywhere. */
  #lines(text: string, width: number, style: Style): string[] {
    if (this.#width(text.trimEnd(), style) <= width) return [text.trimEnd()];
    const lines: string[] = [];
    let line = '';
    for (const word of text.match(/[\p{Script=Han}，。、：（）]|[^\s\p{Script=Han}，。、：（）]+\s*|\s+/gu) ?? []) {
      if (line !== '' && this.#width((line + word).trimEnd(), style) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += word;
    }
    return [...lines, line.trimEnd()];
  }

  #line(text: string, { from, y, width }: Place, style: Style): void {
    const isRight = (style.align === 'end') !== (this.#direction === 'rtl');
    const left = this.#left(from, width);
    let x = isRight ? left + width - this.#width(text, style) : left;
    for (const run of runsOf(text, this.#direction)) {
      this.#choose(run.script, style);
      // Asking for no features has the whole run shaped at once, spaces included.
      this.#doc
        .fillColor(style.colour ?? '#1b2733')
        .text(run.text, x, y + style.size, { lineBreak: false, features: [], baseline: 'alphabetic' });
      x += this.#doc.widthOfString(run.text, { features: [] });
    }
  }

  #width(text: string, style: Style): number {
    return runsOf(text, this.#direction).reduce((sum, run) => {
      this.#choose(run.script, style);
      return sum + this.#doc.widthOfString(run.text, { features: [] });
    }, 0);
  }

  /** Documents say the same again and again. */
  #remembered(text: string, measure: () => number): number {
    const key = `${this.#chosen} ${text}`;
    const width = this.#widths.get(key) ?? measure();
    if (this.#widths.size >= MOST_WIDTHS) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  }

  #choose(script: Script, { size, weight = 400 }: Style): void {
    const name = `${script}-${weight}`;
    this.#doc.font(name).fontSize(size);
    this.#chosen = `${name} ${size}`;
  }
}
