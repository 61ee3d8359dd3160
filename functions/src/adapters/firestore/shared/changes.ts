import type { DocumentReference, DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { db } from './db.ts';
import { ConditionalWrites, deskOf, type Writer } from './optimistic.ts';
import { Recent } from './recent.ts';

const TRIES = 10;
/** How long a decision that can wait looks out for others to be written with, in ms. */
const GATHERING_MS = 10;

/** What a decision makes of a document. */
export interface Decided<T, N = never> {
  /** Undefined when the document stays as it is. */
  readonly becomes: T | undefined;
  /** What is noted about the change, with those of others that are written with it. */
  readonly note?: N | undefined;
  /** Writes other documents, if and only if the change is written. */
  readonly beside?: ((writer: Writer) => void) | undefined;
}

/** May be called more than once; the last call is the one that counts. */
export type Decide<T, N = never> = (value: T) => Decided<T, N>;

type ReadAnother = (ref: DocumentReference) => Promise<DocumentSnapshot>;

export interface Changeable<T, N = never> {
  ref(id: string): DocumentReference;
  /** May read what belongs to the document, by the means with which the document itself was read. */
  parse(snapshot: DocumentSnapshot, read: ReadAnother): T | undefined | Promise<T | undefined>;
  /** Writes what differs, and what was noted. */
  update(writer: Writer, change: { id: string; before: T; after: T; notes: readonly N[] }): void;
  /** Where everybody writes one document: resolves when it, last written then, may be written again. */
  readonly rest?: ((version: Timestamp) => Promise<void>) | undefined;
}

interface Known<T> {
  readonly value: T;
  readonly version: Timestamp | undefined;
}

interface Job<T, N> {
  readonly decide: Decide<T, N>;
  readonly resolve: (latest: T | undefined) => void;
  readonly reject: (error: unknown) => void;
}

interface Waiting<T, N> {
  readonly jobs: Job<T, N>[];
  /** Begins at once what else begins a little later; undefined once it has begun. */
  begin: (() => void) | undefined;
}

interface Plan<T, N> {
  readonly after: T;
  readonly notes: readonly N[];
  readonly beside: readonly ((writer: Writer) => void)[];
  readonly changed: boolean;
}

/**
 * Changes of the documents of one kind, without locks. Decisions about one document that come while another is written
 * wait for it and are then written together. What this instance last read or wrote is remembered: a change that rests on it is
 * written on condition that nobody else has written since, and so needs no read.
 */
export class Changes<T, N = never> {
  readonly #stored: Changeable<T, N>;
  readonly #known = new Recent<Known<T>>();
  readonly #waiting = new Map<string, Waiting<T, N>>();

  constructor(stored: Changeable<T, N>) {
    this.#stored = stored;
  }

  /**
   * Resolves when the decision is written or changes nothing, to the document as it is after all that was written with
   * it; to undefined when there is none, and then `decide` is never called.
   * What `canWait` is written with what comes within a moment.
   */
  apply(id: string, decide: Decide<T, N>, canWait = false): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(id) ?? this.#open(id);
      waiting.jobs.push({ decide, resolve, reject });
      if (!canWait) waiting.begin?.();
    });
  }

  /** Reads it afresh; a change that follows needs no read of its own. */
  async read(id: string): Promise<T | undefined> {
    const known = await this.#read(id);
    return known && this.#remember(id, known);
  }

  /** Remembers a document that was created here, so that its first change needs no read. */
  created(id: string, value: T, version: Timestamp): void {
    this.#remember(id, { value, version });
  }

  /** As this instance last read or wrote it, however long ago. */
  recall(id: string): T | undefined {
    return this.#known.get(id)?.value;
  }

  #open(id: string): Waiting<T, N> {
    const timer = setTimeout(() => waiting.begin?.(), GATHERING_MS);
    const begin = () => {
      clearTimeout(timer);
      waiting.begin = undefined;
      void this.#work(id, waiting.jobs);
    };
    const waiting: Waiting<T, N> = { jobs: [], begin };
    this.#waiting.set(id, waiting);
    return waiting;
  }

  async #work(id: string, jobs: Job<T, N>[]): Promise<void> {
    while (jobs.length > 0) {
      if (this.#stored.rest) await this.#rest(id, this.#stored.rest);
      await this.#settle(id, jobs.splice(0));
    }
    this.#waiting.delete(id);
  }

  /** Those that come meanwhile are written together. */
  async #rest(id: string, rest: (version: Timestamp) => Promise<void>): Promise<void> {
    const version = this.#known.get(id)?.version;
    if (version) await rest(version);
  }

  /** One decision that fails does not take the others down. */
  async #settle(id: string, jobs: readonly Job<T, N>[]): Promise<void> {
    try {
      const latest = await this.#write(id, jobs);
      for (const { resolve } of jobs) resolve(latest);
    } catch (error) {
      this.#known.delete(id);
      const [only, ...others] = jobs;
      if (others.length === 0) only?.reject(error);
      else for (const job of jobs) await this.#settle(id, [job]);
    }
  }

  async #write(id: string, jobs: readonly Job<T, N>[]): Promise<T | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const remembered = this.#known.get(id);
      const known = remembered ?? (await this.#read(id));
      if (!known) return undefined;
      const plan = planOf(known.value, jobs);
      const isAsRead = !plan.changed && !remembered;
      const version = isAsRead ? known.version : plan.changed && (await this.#commit(id, known, plan));
      if (version) return this.#remember(id, { value: plan.after, version });
      this.#known.delete(id);
    }
    return this.#inTransaction(id, jobs);
  }

  async #read(id: string): Promise<Known<T> | undefined> {
    const snapshot = await this.#stored.ref(id).get();
    const value = await this.#stored.parse(snapshot, (ref) => ref.get());
    return value === undefined ? undefined : { value, version: snapshot.updateTime };
  }

  /** The document's version afterwards; undefined when somebody else was quicker. */
  async #commit(id: string, known: Known<T>, plan: Plan<T, N>): Promise<Timestamp | undefined> {
    const ref = this.#stored.ref(id);
    const writes = new ConditionalWrites();
    writes.saw(ref, known.version);
    this.#apply(writes, { id, before: known.value }, plan);
    const written = await writes.commit();
    return written && (written.get(ref.path) ?? known.version);
  }

  #apply(writer: Writer, { id, before }: { id: string; before: T }, plan: Plan<T, N>): void {
    this.#stored.update(writer, { id, before, after: plan.after, notes: plan.notes });
    for (const write of plan.beside) write(writer);
  }

  #inTransaction(id: string, jobs: readonly Job<T, N>[]): Promise<T | undefined> {
    return db().runTransaction(async (transaction) => {
      const read: ReadAnother = (ref) => transaction.get(ref);
      const before = await this.#stored.parse(await read(this.#stored.ref(id)), read);
      if (before === undefined) return undefined;
      const plan = planOf(before, jobs);
      if (plan.changed) this.#apply(deskOf(transaction), { id, before }, plan);
      return plan.after;
    });
  }

  #remember(id: string, known: Known<T>): T {
    this.#known.set(id, known);
    return known.value;
  }
}

/** All decisions, one after the other. */
function planOf<T, N>(value: T, jobs: readonly Job<T, N>[]): Plan<T, N> {
  let after = value;
  const notes: N[] = [];
  const beside: ((writer: Writer) => void)[] = [];
  let changed = false;
  for (const { decide } of jobs) {
    const decided = decide(after);
    if (decided.becomes === undefined) continue;
    changed = true;
    after = decided.becomes;
    if (decided.note !== undefined) notes.push(decided.note);
    if (decided.beside) beside.push(decided.beside);
  }
  return { after, notes, beside, changed };
}
