import type { AnswerChunk } from '@sos/contracts/assistant-answers';
import type { Block, Place, Source } from '@sos/domain/assistant/answer';
import { type AnswerSide, beginOfAnswer, type Piece, readEnd, readOn } from '@sos/domain/assistant/answer-stream';
import { placeOf, type Searchable, searchable } from '@sos/domain/assistant/citations/check';
import { harmless } from '@sos/domain/assistant/harmless';
import { unmasked } from '@sos/domain/assistant/masking';
import type { ReadPage } from './ports.ts';
import type { Question } from './question.ts';

interface Known {
  readonly source: Source;
  /** Resolves once its text is there; undefined for what cannot be read. */
  readonly text: () => Promise<Searchable | undefined>;
}
type Found = { readonly id: string; readonly place: Place };

export interface WriterNeeds {
  readonly readPage: ReadPage;
  readonly tell: (chunk: AnswerChunk) => void;
}

/** Writes down what one model says: quotations are looked up before anybody is told of them. */
export class AnswerWriter {
  readonly #needs: WriterNeeds;
  readonly #question: Question;
  readonly #known: Known[];
  readonly #blocks: Record<AnswerSide, Block[]> = { provider: [], client: [] };
  #reading = beginOfAnswer;

  constructor(question: Question, needs: WriterNeeds) {
    this.#needs = needs;
    this.#question = question;
    this.#known = question.sources.map(({ text, ...source }) => ({ source, text: once(async () => searchable(text)) }));
    this.#tellSources();
  }

  get sources(): readonly Source[] {
    return this.#known.map(({ source }) => source);
  }

  blocks(side: AnswerSide): readonly Block[] {
    return this.#blocks[side];
  }

  async words(words: string): Promise<void> {
    const { reading, pieces } = readOn(this.#reading, words);
    this.#reading = reading;
    for (const piece of pieces) await this.#write(piece);
  }

  async end(): Promise<void> {
    for (const piece of readEnd(this.#reading)) await this.#write(piece);
    this.#reading = beginOfAnswer;
  }

  /** Their texts are fetched while the answer goes on. */
  pages(pages: readonly { readonly url: string; readonly title: string }[]): void {
    for (const [index, { url: told, title }] of pages.entries()) {
      const url = webAddress(told);
      const fetched = this.#fetch(url);
      const source: Source = { id: `W${index + 1}`, kind: 'page', title, url, fileId: null };
      this.#known.push({ source, text: () => fetched });
    }
    this.#tellSources();
  }

  async #fetch(url: string | null): Promise<Searchable | undefined> {
    const text = url === null ? undefined : await this.#needs.readPage(url);
    return text === undefined ? undefined : searchable(text);
  }

  async #write(piece: Piece): Promise<void> {
    const block = await this.#toBlock(piece);
    const blocks = this.#blocks[piece.side];
    const last = blocks.at(-1);
    if (block.kind === 'text' && last?.kind === 'text') blocks[blocks.length - 1] = joined(last, block);
    else blocks.push(block);
    this.#needs.tell({ kind: 'block', side: piece.side, block });
  }

  async #toBlock(piece: Piece): Promise<Block> {
    const text = unmasked(piece.text, this.#question.masks);
    if (piece.kind === 'text') return { kind: 'text', text: harmless(text, this.#urls()) };
    const found = await this.#find(text, piece.sourceId);
    if (found) return { kind: 'quotation', text, sourceId: found.id, verdict: 'proved', place: found.place };
    const isKnown = this.#known.some(({ source }) => source.id === piece.sourceId);
    const sourceId = isKnown ? piece.sourceId : null;
    return { kind: 'quotation', text: harmless(text, this.#urls()), sourceId, verdict: 'unproved', place: null };
  }

  /** In the source that the model names, or else in another one: models mistake a number more often than words. */
  async #find(quotation: string, named: string | null): Promise<Found | undefined> {
    const first = this.#known.filter(({ source }) => source.id === named);
    const others = this.#known.filter(({ source }) => source.id !== named);
    for (const { source, text } of [...first, ...others]) {
      const read = await text();
      const place = read && placeOf(quotation, read);
      if (place) return { id: source.id, place };
    }
    return undefined;
  }

  #urls(): string[] {
    return this.#known.flatMap(({ source }) => source.url ?? []);
  }

  #tellSources(): void {
    if (this.#known.length > 0) this.#needs.tell({ kind: 'sources', sources: this.sources });
  }
}

/** What a vendor calls an address; null for what nobody could open, or should. */
function webAddress(told: string): string | null {
  return /^https?:/i.test(told) && URL.canParse(told) ? told : null;
}

function joined(one: Block & { readonly kind: 'text' }, other: Block & { readonly kind: 'text' }): Block {
  return { kind: 'text', text: one.text + other.text };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
