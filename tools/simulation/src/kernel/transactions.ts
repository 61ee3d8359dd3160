import type { Turns } from './engine.ts';
import type { Fault } from './faults.ts';

/** Others changed what a transaction had read, every time it was tried. */
export class ContentionError extends Error {
  override readonly name = 'ContentionError';
}

/** How often the server library tries. */
const attempts = 5;
/** The server library runs the whole transaction again when it does not hear of its commit. */
const atCommit: readonly Fault[] = [{ kind: 'commit_lost' }];

/** A read-modify-write in steps, so that others come between the reading and the writing. */
export interface Steps<S, D> {
  read(): S;
  /** May run again: it must not do anything but decide. */
  decide(seen: S): D;
  /** Whether what was read is still so. */
  isCurrent(seen: S): boolean;
  write(decision: D): void;
}

/** Decides on a consistent state and writes only when that still stands; else decides again. Throws ContentionError. */
export async function transact<S, D>(turns: Turns, steps: Steps<S, D>): Promise<D> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const seen = steps.read();
    const decision = steps.decide(seen);
    const fault = await turns.turn('commit', atCommit);
    if (!steps.isCurrent(seen)) {
      turns.reached('transaction: ran again');
      continue;
    }
    steps.write(decision);
    if (fault?.kind !== 'commit_lost') return decision;
  }
  turns.reached('transaction: gave up');
  throw new ContentionError(`a transaction lost ${attempts} races`);
}

interface Stored<T> {
  readonly value: T;
  readonly version: number;
}

/** The documents of one kind. What it gives out is frozen; without a transaction each call stands alone. */
export class Collection<T> {
  readonly #stored = new Map<string, Stored<T>>();
  #version = 0;

  get size(): number {
    return this.#stored.size;
  }

  get(id: string): T | undefined {
    return this.#stored.get(id)?.value;
  }

  has(id: string): boolean {
    return this.#stored.has(id);
  }

  /** In the order of their first writing. */
  list(where: (value: T) => boolean = () => true): T[] {
    return [...this.#stored.values()].map(({ value }) => value).filter(where);
  }

  /** With their ids, in the order of their first writing. */
  entries(): [id: string, value: T][] {
    return [...this.#stored].map(([id, { value }]) => [id, value]);
  }

  set(id: string, value: T): void {
    this.#version += 1;
    this.#stored.set(id, { value: deepFreeze(value), version: this.#version });
  }

  delete(id: string): void {
    this.#stored.delete(id);
  }

  /** 0 where there is no document. */
  versionOf(id: string): number {
    return this.#stored.get(id)?.version ?? 0;
  }
}

/** Reads first, then writes, which are kept back until the commit. */
export class Transaction {
  readonly #checks: (() => boolean)[] = [];
  readonly #writes: (() => void)[] = [];

  get<T>(from: Collection<T>, id: string): T | undefined {
    this.#requireNoWrite();
    const version = from.versionOf(id);
    this.#checks.push(() => from.versionOf(id) === version);
    return from.get(id);
  }

  list<T>(from: Collection<T>, where: (value: T) => boolean): T[] {
    this.#requireNoWrite();
    const seen = from.list(where);
    this.#checks.push(() => {
      const now = from.list(where);
      return now.length === seen.length && now.every((value, index) => value === seen[index]);
    });
    return seen;
  }

  set<T>(into: Collection<T>, id: string, value: T): void {
    this.#writes.push(() => into.set(id, value));
  }

  delete<T>(from: Collection<T>, id: string): void {
    this.#writes.push(() => from.delete(id));
  }

  isCurrent(): boolean {
    return this.#checks.every((check) => check());
  }

  commit(): void {
    for (const write of this.#writes) write();
  }

  #requireNoWrite(): void {
    if (this.#writes.length > 0) throw new Error('a transaction reads before it writes');
  }
}

/** Runs the body as a transaction over any collections. The body may run again. Throws ContentionError. */
export async function runTransaction<T>(turns: Turns, body: (transaction: Transaction) => T): Promise<T> {
  const { result } = await transact(turns, {
    read: () => new Transaction(),
    decide: (transaction) => ({ transaction, result: body(transaction) }),
    isCurrent: (transaction) => transaction.isCurrent(),
    write: ({ transaction }) => transaction.commit(),
  });
  return result;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}
