import { Collection } from './kernel/transactions.ts';

/** How a change of a document is told. */
export type Told<T> = (id: string, before: T | undefined, after: T | undefined) => void;

/** Tells of each change of a document, as a trigger is told. */
export class WatchedCollection<T> extends Collection<T> {
  readonly #told: Told<T>;

  constructor(told: Told<T>) {
    super();
    this.#told = told;
  }

  override set(id: string, value: T): void {
    const before = this.get(id);
    super.set(id, value);
    this.#told(id, before, value);
  }

  override delete(id: string): void {
    const before = this.get(id);
    super.delete(id);
    this.#told(id, before, undefined);
  }
}
