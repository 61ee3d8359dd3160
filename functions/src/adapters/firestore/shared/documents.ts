import type { DocumentReference, DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { z, type ZodType } from 'zod';
import { type ChangedField, changedFields } from './changed-fields.ts';
import { createOnce } from './create-once.ts';
import { db } from './db.ts';
import { decode, encode, encodeFields } from './instants.ts';
import type { Writer } from './optimistic.ts';

/** A document, stored or about to be, that does not have the shape it must have. */
export class CorruptDocumentError extends Error {
  override readonly name = 'CorruptDocumentError';
  readonly path: string;

  constructor(path: string, cause: z.ZodError) {
    super(`${path}: ${cause.message}`, { cause });
    this.path = path;
  }
}

/** Hears of a document that cannot be read; never rejects. */
export type ReportCorrupt = (error: CorruptDocumentError) => Promise<void>;

/** Does some work and reports the document that makes it fail. Throws what the work throws. */
export async function reporting<T>(report: ReportCorrupt, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CorruptDocumentError) await report(error);
    throw error;
  }
}

interface Change<T> {
  readonly before: Partial<T>;
  readonly after: Partial<T>;
}

interface Listed<T> {
  readonly id: string;
  readonly value: T;
}

/** The documents of one kind. All reading and writing of them goes through their schema; what does not fit throws CorruptDocumentError. */
export interface Documents<T, Ids extends readonly string[]> {
  ref(...ids: Ids): DocumentReference;
  /** Undefined when there is none, as with `parse`. */
  read(...ids: Ids): Promise<T | undefined>;
  parse(snapshot: DocumentSnapshot): T | undefined;
  /** A document that does not fit is reported and left out, so that it does not take the others down. */
  list(snapshots: readonly DocumentSnapshot[], report: ReportCorrupt): Promise<Listed<T>[]>;
  create(writer: Writer, ref: DocumentReference, value: T): void;
  /** Creates it without reading it first, and says its version; undefined when it is there already. */
  createOnce(ref: DocumentReference, value: T): Promise<Timestamp | undefined>;
  /** Writes the fields that differ, if there are any, and leaves all others as they are. */
  update(writer: Writer, ref: DocumentReference, change: Change<T>): void;
}

export function documentsOf<T extends object, Ids extends readonly string[]>(
  schema: ZodType<T>,
  path: (...ids: Ids) => string,
): Documents<T, Ids> {
  const refOf = (...ids: Ids) => db().doc(path(...ids));
  const parse = (snapshot: DocumentSnapshot) => parseDocument(schema, snapshot);
  const whole = (ref: DocumentReference, value: T) => {
    requireShape(schema, value, ref.path);
    return encode(schema, value);
  };
  return {
    ref: refOf,
    parse,
    read: async (...ids) => parse(await refOf(...ids).get()),
    list: (snapshots, report) => list(parse, snapshots, report),
    create: (writer, ref, value) => void writer.create(ref, whole(ref, value)),
    createOnce: (ref, value) => createOnce(ref, whole(ref, value)),
    update: (writer, ref, { before, after }) => {
      const changed = changedFields(encodeFields(schema, before), encodeFields(schema, after));
      if (changed.length === 0) return;
      requireFields(schema, fieldsOf(after, changed), ref.path);
      writer.update(ref, changed);
    },
  };
}

async function list<T>(
  parse: (snapshot: DocumentSnapshot) => T | undefined,
  snapshots: readonly DocumentSnapshot[],
  report: ReportCorrupt,
): Promise<Listed<T>[]> {
  const listed: Listed<T>[] = [];
  for (const snapshot of snapshots) {
    try {
      const value = parse(snapshot);
      if (value !== undefined) listed.push({ id: snapshot.id, value });
    } catch (error) {
      if (!(error instanceof CorruptDocumentError)) throw error;
      await report(error);
    }
  }
  return listed;
}

function parseDocument<T>(schema: ZodType<T>, snapshot: DocumentSnapshot): T | undefined {
  const data = snapshot.data();
  return data && requireShape(schema, decode(schema, data), snapshot.ref.path);
}

function requireShape<T>(schema: ZodType<T>, value: unknown, path: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new CorruptDocumentError(path, parsed.error);
  return parsed.data;
}

/** The top-level fields in which something has changed. */
function fieldsOf(value: object, changed: readonly ChangedField[]): object {
  const names = new Set(changed.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name)));
}

function requireFields(schema: ZodType, fields: object, path: string): void {
  const shape = schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, ZodType>>) : {};
  for (const [name, value] of Object.entries(fields)) {
    if (shape[name]) requireShape(shape[name], value, `${path}, ${name}`);
  }
}
