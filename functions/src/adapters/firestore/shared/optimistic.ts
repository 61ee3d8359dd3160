import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  GrpcStatus,
  type Query,
  type Timestamp,
  type Transaction,
  type WriteBatch,
} from 'firebase-admin/firestore';
import type { ChangedField } from './changed-fields.ts';
import { db } from './db.ts';

/** How often a decision that lost its race is made again at once, before it asks for locks. */
const TRIES = 10;

/** What writes are given to: a transaction, or writes on condition. */
export interface Writer {
  create(ref: DocumentReference, data: Record<string, unknown>): unknown;
  /** At least one field. */
  update(ref: DocumentReference, fields: readonly ChangedField[]): unknown;
  /** Into whatever is there, or is not: it was not read, and may hold increments. */
  merge(ref: DocumentReference, data: Record<string, unknown>): unknown;
  remove(ref: DocumentReference): unknown;
}

/** What a decision reads by and writes with. */
export interface Desk extends Writer {
  read(...refs: DocumentReference[]): Promise<DocumentSnapshot[]>;
  /** What is found may grow before the decision is written; each document that was found is as it was. */
  find(query: Query): Promise<DocumentSnapshot[]>;
}

/**
 * Reads, decides and writes all or nothing, without a lock: what is written must still be as it was read, else the
 * decision is made again at once. Firestore's own transactions wait a second or more before they try again, so they are
 * the last resort. What was only read may have changed meanwhile.
 */
export async function optimistically<T>(decide: (desk: Desk) => Promise<T>): Promise<T> {
  for (let tries = 0; tries < TRIES; tries++) {
    const writes = new ConditionalWrites();
    const outcome = await decide(writes);
    if (await writes.commit()) return outcome;
  }
  return db().runTransaction((transaction) => decide(deskOf(transaction)));
}

/** One try of a transaction, so that what to do about a lost race is the caller's to say; false when it is lost. */
export function wonTransaction(work: (desk: Desk) => Promise<void>): Promise<boolean> {
  return tryOnce((transaction) => work(deskOf(transaction)));
}

async function tryOnce(work: (transaction: Transaction) => Promise<void>): Promise<boolean> {
  try {
    await db().runTransaction(work, { maxAttempts: 1 });
    return true;
  } catch (error) {
    if (typeof statusOf(error) !== 'number') throw error;
    return false;
  }
}

/**
 * The same without a lock on any document: the queries alone are held, and what is written must still be as it was read.
 * What was only read may have changed meanwhile. A document that is known is not read again.
 */
export function wonOnCondition(
  work: (desk: Desk) => Promise<void>,
  known: readonly DocumentSnapshot[],
): Promise<boolean> {
  return tryOnce((transaction) => work(new ConditionalTransaction(transaction, known)));
}

/** A transaction to read by and write with. */
export function deskOf(transaction: Transaction): Desk {
  return {
    read: (...refs) => transaction.getAll(...refs),
    find: async (query) => (await transaction.get(query)).docs,
    create: (ref, data) => transaction.create(ref, data),
    update: (ref, fields) => transaction.update(ref, ...toArguments(fields)),
    merge: (ref, data) => transaction.set(ref, data, { merge: true }),
    remove: (ref) => transaction.delete(ref),
  };
}

/** As the SDK takes them: a path, whose names may hold any character, and its value, and so on. */
function toArguments(fields: readonly ChangedField[]): [FieldPath, unknown, ...unknown[]] {
  const [first, ...others] = fields.map(({ path, value }) => [new FieldPath(...path), value] as const);
  if (!first) throw new Error('an update writes at least one field');
  return [...first, ...others.flat()];
}

/** A batch or a transaction. */
interface Target {
  create(ref: DocumentReference, data: Record<string, unknown>): unknown;
  update(ref: DocumentReference, field: FieldPath, value: unknown, ...others: unknown[]): unknown;
  set(ref: DocumentReference, data: Record<string, unknown>, options: { readonly merge: true }): unknown;
  delete(ref: DocumentReference, condition?: { readonly lastUpdateTime?: Timestamp }): unknown;
}

/** Writes that count only while every document which was read is as it was. */
class OnCondition {
  readonly #target: Target;
  readonly #known: readonly DocumentSnapshot[];
  /** By path; undefined for a document that was not there. */
  protected readonly seen = new Map<string, Timestamp | undefined>();
  protected readonly written: string[] = [];

  constructor(target: Target, known: readonly DocumentSnapshot[] = []) {
    this.#target = target;
    this.#known = known;
    for (const { ref, updateTime } of known) this.saw(ref, updateTime);
  }

  /** A document that is known is not read again. */
  async read(...refs: DocumentReference[]): Promise<DocumentSnapshot[]> {
    const known = this.#known;
    const unknown = refs.filter(({ path }) => known.every(({ ref }) => ref.path !== path));
    const found = unknown.length > 0 ? await db().getAll(...unknown) : [];
    for (const { ref, updateTime } of found) this.saw(ref, updateTime);
    return refs.flatMap(({ path }) => [...known, ...found].find(({ ref }) => ref.path === path) ?? []);
  }

  /** Says that a document was read, and how it was. The first look counts: what is found later may be newer than what was decided on. */
  saw(ref: DocumentReference, version: Timestamp | undefined): void {
    if (!this.seen.has(ref.path)) this.seen.set(ref.path, version);
  }

  create(ref: DocumentReference, data: Record<string, unknown>): void {
    this.written.push(ref.path);
    this.#target.create(ref, data);
  }

  update(ref: DocumentReference, fields: readonly ChangedField[]): void {
    const version = this.seen.get(ref.path);
    this.written.push(ref.path);
    this.#target.update(ref, ...toArguments(fields), version ? { lastUpdateTime: version } : { exists: true });
  }

  merge(ref: DocumentReference, data: Record<string, unknown>): void {
    this.written.push(ref.path);
    this.#target.set(ref, data, { merge: true });
  }

  remove(ref: DocumentReference): void {
    const version = this.seen.get(ref.path);
    this.written.push(ref.path);
    this.#target.delete(ref, version ? { lastUpdateTime: version } : {});
  }
}

/** A transaction that holds what its queries find; documents it does not lock, so that of many who want one nobody waits. */
class ConditionalTransaction extends OnCondition implements Desk {
  readonly #transaction: Transaction;

  constructor(transaction: Transaction, known: readonly DocumentSnapshot[]) {
    super(transaction, known);
    this.#transaction = transaction;
  }

  async find(query: Query): Promise<DocumentSnapshot[]> {
    const { docs } = await this.#transaction.get(query);
    for (const { ref, updateTime } of docs) this.saw(ref, updateTime);
    return docs;
  }
}

/** A batch of such writes. */
export class ConditionalWrites extends OnCondition implements Desk {
  readonly #batch: WriteBatch;

  constructor(known: readonly DocumentSnapshot[] = []) {
    const batch = db().batch();
    super(batch, known);
    this.#batch = batch;
  }

  async find(query: Query): Promise<DocumentSnapshot[]> {
    const { docs } = await query.get();
    for (const { ref, updateTime } of docs) this.saw(ref, updateTime);
    return docs;
  }

  /** The versions that were written, by path; undefined when a document was not as it was read, so that nothing is. */
  async commit(): Promise<ReadonlyMap<string, Timestamp> | undefined> {
    if (this.written.length === 0) return new Map();
    try {
      const results = await this.#batch.commit();
      return new Map(results.map(({ writeTime }, index) => [this.written[index] ?? '', writeTime]));
    } catch (error) {
      if (this.#isLostRace(error)) return undefined;
      throw error;
    }
  }

  #isLostRace(error: unknown): boolean {
    switch (statusOf(error)) {
      case GrpcStatus.FAILED_PRECONDITION:
      case GrpcStatus.ABORTED:
        return true;
      case GrpcStatus.NOT_FOUND:
        return this.written.some((path) => this.seen.get(path) !== undefined);
      case GrpcStatus.ALREADY_EXISTS:
        return this.written.some((path) => this.seen.has(path) && this.seen.get(path) === undefined);
      default:
        return false;
    }
  }
}

export function isAlreadyThere(error: unknown): boolean {
  return statusOf(error) === GrpcStatus.ALREADY_EXISTS;
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
