/** Whoever holds locks: a transaction, or a single commit or read. */
export interface Owner {
  /** Smaller is older; a retried transaction keeps the age of its first attempt. */
  readonly age: number;
  /** Ends the owner at once to break a deadlock, with what it is then told. */
  abort(reason: Error): void;
  /** The client went away or fell silent: whoever wants its locks may have them. */
  readonly abandoned: boolean;
}
