import { randomBytes } from 'node:crypto';
import type { Committed } from '../database.ts';
import { asStatusError, invalid, type StatusName } from '../errors.ts';
import { documentPath, parentPath } from '../paths.ts';
import type { OperationCounts } from '../stats.ts';
import type { Document } from '../store/document.ts';
import type { Transaction } from '../transactions/transaction.ts';
import { NO_FIELDS } from '../values/value.ts';
import type { DocumentMask, Write, WriteResult } from '../wire/messages.ts';
import { parseWrite } from '../write/operation.ts';
import type { Context } from './context.ts';
import type {
  BatchWriteRequest,
  BatchWriteResponse,
  BeginTransactionRequest,
  CommitRequest,
  CommitResponse,
  CreateDocumentRequest,
  DeleteDocumentRequest,
  RollbackRequest,
  UpdateDocumentRequest,
} from './messages.ts';
import { beginTransactionFor } from './read-session.ts';
import { masked } from './reads.ts';

const ID_BYTES = 15;
const MAX_BATCH = 500;

/** Commits with the caller's rights and counts what it costs. */
export async function commitWrites(
  { engine, caller }: Context,
  { database, writes = [] }: CommitRequest,
  transaction?: Transaction,
): Promise<Committed> {
  const target = engine.database(database ?? '');
  const guard = engine.guard.commitGuard(caller, target);
  const committed = await target.commit(writes, { transaction, guard }).catch((error: unknown) => {
    if (lostRaces.includes(asStatusError(error).status)) engine.count('conflicts', documentPathOf(writes[0]));
    throw error;
  });
  for (const write of writes) engine.count(...operationOf(write));
  return committed;
}

/** How a commit fails that was made for what is no more so. */
const lostRaces: readonly StatusName[] = ['ALREADY_EXISTS', 'FAILED_PRECONDITION', 'ABORTED'];

const documentPathOf = (write: Write | undefined) => (write ? operationOf(write)[1] : '');

function operationOf(write: Write): [kind: keyof OperationCounts, path: string] {
  if (write.delete !== undefined) return ['deletes', documentPath(write.delete)];
  if (write.verify !== undefined) return ['reads', documentPath(write.verify)];
  return ['writes', documentPath(write.update?.name ?? write.transform?.document ?? '')];
}

export async function commit(context: Context, request: CommitRequest): Promise<CommitResponse> {
  const { transaction: id, database = '' } = request;
  const transaction = id?.length ? context.engine.database(database).transactions.get(id) : undefined;
  if (transaction?.readOnly && request.writes?.length)
    throw invalid('Cannot modify entities in a read-only transaction.');
  const { results, time } = await commitWrites(context, request, transaction);
  return { writeResults: results, commitTime: time };
}

export function beginTransaction(context: Context, { database = '', options = {} }: BeginTransactionRequest) {
  const begun = beginTransactionFor(context, context.engine.database(database), options);
  return { transaction: Buffer.from(begun.id) };
}

export function rollback(context: Context, { database = '', transaction = new Uint8Array() }: RollbackRequest) {
  context.engine.database(database).transactions.rollback(transaction);
  return {};
}

/** Each write by itself, at most one per document. */
export async function batchWrite(
  context: Context,
  { database = '', writes = [] }: BatchWriteRequest,
): Promise<BatchWriteResponse> {
  context.engine.guard.requireServer(context.caller);
  if (writes.length > MAX_BATCH) throw invalid(`maximum ${MAX_BATCH} writes allowed per request`);
  const paths = writes.map((write) => parseWrite(write).path);
  if (new Set(paths).size < paths.length)
    throw invalid('BatchWrite cannot contain multiple writes to the same document.');
  const outcomes = await Promise.all(writes.map((write) => writeAlone(context, database, write)));
  return { writeResults: outcomes.map(({ result }) => result), status: outcomes.map(({ status }) => status) };
}

async function writeAlone(
  context: Context,
  database: string,
  write: Write,
): Promise<{ result: WriteResult; status: { code: number; message: string } }> {
  try {
    const { results } = await commitWrites(context, { database, writes: [write] });
    return { result: results[0] ?? {}, status: { code: 0, message: '' } };
  } catch (error) {
    const { code, message } = asStatusError(error);
    return { result: {}, status: { code, message } };
  }
}

export async function createDocument(context: Context, request: CreateDocumentRequest): Promise<Document> {
  const { parent = '', collectionId = '', documentId, document } = request;
  parentPath(parent);
  const id = documentId || randomBytes(ID_BYTES).toString('base64url');
  const update = { name: `${parent}/${collectionId}/${id}`, fields: document?.fields ?? NO_FIELDS };
  return writeOne(context, { update, currentDocument: { exists: false } }, request.mask);
}

export async function updateDocument(context: Context, request: UpdateDocumentRequest): Promise<Document> {
  const { document, updateMask, currentDocument, mask } = request;
  if (!document) throw invalid('A document is required.');
  const write: Write = {
    update: document,
    ...(updateMask && { updateMask }),
    ...(currentDocument && { currentDocument }),
  };
  return writeOne(context, write, mask);
}

export async function deleteDocument(context: Context, { name = '', currentDocument }: DeleteDocumentRequest) {
  await commitWrites(context, {
    database: name,
    writes: [{ delete: name, ...(currentDocument && { currentDocument }) }],
  });
  return {};
}

async function writeOne(context: Context, write: Write, mask: DocumentMask | undefined): Promise<Document> {
  const name = write.update?.name ?? '';
  const path = documentPath(name);
  await commitWrites(context, { database: name, writes: [write] });
  const stored = context.engine.database(name).store.get(path);
  return stored ? masked(stored, mask) : { name, fields: NO_FIELDS };
}
