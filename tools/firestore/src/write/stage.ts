import { invalid, StatusError } from '../errors.ts';
import type { StoredDocument } from '../store/document.ts';
import type { Change } from '../store/store.ts';
import { identicalFields } from '../values/compare.ts';
import { valueAt, withValueAt } from '../values/field-path.ts';
import { type Fields, NO_FIELDS, type Value } from '../values/value.ts';
import type { WriteResult } from '../wire/messages.ts';
import { checkDocumentSize } from '../store/document-size.ts';
import type { Operation } from './operation.ts';
import { applyTransform } from './transforms.ts';

/** The version that production gives to a missing document. */
const MISSING = 0n;

/** What the writes of one commit make of the documents, before any of it is stored. */
export class Stage {
  readonly #read: (path: string) => StoredDocument | undefined;
  readonly #time: bigint;
  readonly #after = new Map<string, StoredDocument | undefined>();

  constructor(read: (path: string) => StoredDocument | undefined, time: bigint) {
    this.#read = read;
    this.#time = time;
  }

  /** The document as the writes so far leave it. */
  get(path: string): StoredDocument | undefined {
    return this.#after.has(path) ? this.#after.get(path) : this.#read(path);
  }

  /** Applies one write; throws when its precondition fails. */
  write(operation: Operation): WriteResult {
    const old = this.get(operation.path);
    if (!old && this.#after.has(operation.path)) checkStillThere(operation);
    checkPrecondition(operation, old);
    if (operation.kind === 'verify') return {};
    if (operation.kind !== 'delete') return this.#set(operation, old);
    this.#after.set(operation.path, undefined);
    return {};
  }

  /** What changes in the end; a document that ends as it began does not. */
  changes(): Change[] {
    const all = Array.from(this.#after, ([path, after]) => ({ path, before: this.#read(path), after }));
    return all.filter(({ before, after }) => before !== after);
  }

  #set(operation: Operation, old: StoredDocument | undefined): WriteResult {
    const { fields, told } = this.#transformed(operation, writtenFields(operation, old?.fields));
    const unchanged = old !== undefined && identicalFields(old.fields, fields);
    const next = unchanged ? old : this.#document(operation, { fields, old });
    this.#after.set(operation.path, next);
    const result = { updateTime: next.updateTime };
    return told.length > 0 ? { ...result, transformResults: told } : result;
  }

  #transformed({ transforms }: Operation, written: Fields): { fields: Fields; told: Value[] } {
    let fields = written;
    const told = transforms.map(({ path, transform }) => {
      const result = applyTransform(valueAt(fields, path), transform, this.#time);
      fields = withValueAt(fields, path, result.value);
      return result.told;
    });
    return { fields, told };
  }

  #document(
    { name, path }: Operation,
    { fields, old }: { fields: Fields; old: StoredDocument | undefined },
  ): StoredDocument {
    const next = { name, path, fields, createTime: old?.createTime ?? this.#time, updateTime: this.#time };
    checkDocumentSize(next);
    return next;
  }
}

function writtenFields({ mask, fields, kind }: Operation, old: Fields = NO_FIELDS): Fields {
  if (kind === 'transform') return old;
  const given = fields ?? NO_FIELDS;
  if (!mask) return given;
  return mask.reduce<Fields>((merged, path) => withValueAt(merged, path, valueAt(given, path)), old);
}

/** A commit that deletes a document and then wants it to exist contradicts itself, whatever is stored. */
function checkStillThere({ precondition, name }: Operation): void {
  if (precondition.exists === true) throw invalid(`The same commit has deleted the document: ${name}`);
}

function checkPrecondition({ precondition, name, kind }: Operation, old: StoredDocument | undefined): void {
  const { exists, updateTime } = precondition;
  if (exists === true && !old) throw new StatusError('NOT_FOUND', `No document to update: ${name}`);
  if (exists === false && old) throw conflict(kind, name);
  const stored = old?.updateTime ?? MISSING;
  if (updateTime !== undefined && stored !== updateTime) throw stale(stored, updateTime);
}

/** A read that found nothing but no longer would is told like any other lost race. */
function conflict(kind: Operation['kind'], name: string): StatusError {
  if (kind === 'verify') return new StatusError('FAILED_PRECONDITION', `Document already exists: ${name}`);
  return new StatusError('ALREADY_EXISTS', `Document already exists: ${name}`);
}

function stale(stored: bigint, required: bigint): StatusError {
  const message = `the stored version (${stored}) does not match the required base version (${required})`;
  return new StatusError('FAILED_PRECONDITION', message);
}
