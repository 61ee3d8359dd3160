import { randomUUID } from 'node:crypto';
import { StatusError } from '../errors.ts';
import type { Predicate } from '../query/match.ts';
import type { Mode } from './locks.ts';
import type { Owner } from './owner.ts';

export interface TransactionStart {
  /** Smaller is older. */
  readonly age: number;
  /** How its reads lock. */
  readonly mode: Mode;
  /** The connection over which it began. */
  readonly peer: string | undefined;
  /** The one instant that a read-only transaction sees. */
  readonly readTime: bigint | undefined;
}

/** Real milliseconds after which production ends a transaction that is not used, and any transaction. */
const LONGEST_SILENCE_MS = 60_000;
const LONGEST_LIFE_MS = 270_000;

export const expired = () =>
  new StatusError('INVALID_ARGUMENT', 'The referenced transaction has expired or is no longer valid.');

/** One transaction under way; `Transactions` says what becomes of it. */
export class Transaction implements Owner {
  readonly id = randomUUID();
  readonly age: number;
  readonly mode: Mode;
  readonly peer: string | undefined;
  readonly readTime: bigint | undefined;
  /** Queries that were asked: no commit of others may change their answers. */
  readonly predicates: Predicate[] = [];
  failure: Error | undefined;
  /** The connection was closed. */
  gone = false;
  readonly #onAbort: (transaction: Transaction) => void;
  readonly #began = performance.now();
  #lastUsed = performance.now();

  constructor({ age, mode, peer, readTime }: TransactionStart, onAbort: (transaction: Transaction) => void) {
    this.age = age;
    this.mode = mode;
    this.peer = peer;
    this.readTime = readTime;
    this.#onAbort = onAbort;
  }

  get readOnly(): boolean {
    return this.readTime !== undefined;
  }

  get expired(): boolean {
    const now = performance.now();
    return now - this.#lastUsed > LONGEST_SILENCE_MS || now - this.#began > LONGEST_LIFE_MS;
  }

  get abandoned(): boolean {
    return this.gone || this.expired;
  }

  use(): void {
    this.#lastUsed = performance.now();
  }

  abort(reason: Error): void {
    this.failure = this.abandoned ? expired() : reason;
    this.#onAbort(this);
  }
}
