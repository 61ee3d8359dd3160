import { type Position, RulesError } from '../errors.ts';
import type { Span } from './ast.ts';
import { type Token, tokenize } from './tokens.ts';

/** The parser's place in the tokens of one source. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(source: string) {
    this.#tokens = tokenize(source);
  }

  get current(): Token {
    return this.#at(this.#index);
  }

  get following(): Token {
    return this.#at(this.#index + 1);
  }

  get position(): Position {
    return { line: this.current.line, column: this.current.column };
  }

  /** The offset of the current token. */
  get start(): number {
    return this.current.start;
  }

  /** Whether no gap lies between the token just taken and the current one. */
  get touchesPrevious(): boolean {
    return this.#index > 0 && this.#at(this.#index - 1).end === this.current.start;
  }

  /** What was taken since the token that starts at the offset. */
  spanFrom(start: number): Span {
    return { start, end: this.#at(this.#index - 1).end };
  }

  take(): Token {
    const token = this.current;
    if (token.kind !== 'end') this.#index++;
    return token;
  }

  /** Whether the current token is this symbol or word; strings never are. */
  sees(text: string): boolean {
    const { kind } = this.current;
    return (kind === 'symbol' || kind === 'name') && this.current.text === text;
  }

  accepts(text: string): boolean {
    if (!this.sees(text)) return false;
    this.take();
    return true;
  }

  expect(text: string): Token {
    if (!this.sees(text)) throw this.unexpected(`'${text}'`);
    return this.take();
  }

  expectName(what: string): string {
    if (this.current.kind !== 'name') throw this.unexpected(what);
    return this.take().text;
  }

  unexpected(wanted: string): RulesError {
    return new RulesError(`Unexpected '${this.current.text}'. Expected ${wanted}.`, this.current);
  }

  #at(index: number): Token {
    const token = this.#tokens[Math.min(index, this.#tokens.length - 1)];
    if (!token) throw new RangeError('a token list always ends with an end token');
    return token;
  }
}
