/** Whoever holds locks: a transaction, or a single commit. */
export interface Owner {
  /** Smaller is older; a retried transaction keeps the age of its first attempt. */
  readonly age: number;
  /** The client went away or fell silent: whoever wants its locks may have them. */
  readonly abandoned: boolean;
  /** Why it lost its locks, once it has. */
  readonly failure: Error | undefined;
  /** Takes its locks away; it is told why when it comes back. */
  abort(reason: Error): void;
}
