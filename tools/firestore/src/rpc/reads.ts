import { invalid, StatusError } from '../errors.ts';
import { documentPath, parentPath } from '../paths.ts';
import { parseQuery } from '../query/parse.ts';
import { collectionPath } from '../query/query.ts';
import type { Document } from '../store/document.ts';
import { type FieldPath, parseFieldPath, project } from '../values/field-path.ts';
import { compareText } from '../values/text.ts';
import type { DocumentMask } from '../wire/messages.ts';
import type { Context } from './context.ts';
import { planOf, planOnly, profileOf } from './explain.ts';
import type {
  BatchGetDocumentsRequest,
  BatchGetDocumentsResponse,
  GetDocumentRequest,
  ListCollectionIdsRequest,
  RunQueryRequest,
  RunQueryResponse,
} from './messages.ts';
import { ReadSession } from './read-session.ts';

export async function getDocument(context: Context, request: GetDocumentRequest): Promise<Document> {
  const path = documentPath(request.name ?? '');
  const session = new ReadSession(context, context.engine.database(request.name ?? ''), request);
  const [document] = await session.documents([path]);
  context.engine.count('reads', path);
  context.engine.guard.checkGets(context.caller, session.database, [{ path, document }]);
  if (!document) throw new StatusError('NOT_FOUND', `Document "${request.name ?? ''}" not found.`);
  return masked(document, request.mask);
}

export async function batchGetDocuments(
  context: Context,
  request: BatchGetDocumentsRequest,
): Promise<BatchGetDocumentsResponse[]> {
  const names = request.documents ?? [];
  const paths = names.map(documentPath);
  const session = new ReadSession(context, context.engine.database(request.database ?? names[0] ?? ''), request);
  const documents = await session.documents(paths);
  for (const path of paths) context.engine.count('reads', path);
  const asked = documents.map((document, i) => ({ path: paths[i] ?? '', document }));
  context.engine.guard.checkGets(context.caller, session.database, asked);
  const { readTime } = session;
  const answers = documents.map((document, i): BatchGetDocumentsResponse =>
    document ? { found: masked(document, request.mask), readTime } : { missing: names[i] ?? '', readTime },
  );
  return session.newTransaction
    ? [{ ...session.newTransaction, ...(answers.length === 0 && { readTime }) }, ...answers]
    : answers;
}

export async function executeQuery(context: Context, request: RunQueryRequest): Promise<RunQueryResponse[]> {
  const parent = request.parent ?? '';
  if (!request.structuredQuery) throw invalid('only structured queries are supported');
  const query = parseQuery(parent, request.structuredQuery);
  const database = context.engine.database(parent);
  context.engine.guard.checkList(context.caller, database, query);
  context.engine.checkIndexes(query);
  if (planOnly(request.explainOptions)) return [{ explainMetrics: planOf(query) }];
  const session = new ReadSession(context, database, request);
  const startedAt = performance.now();
  const { documents, skipped } = await session.query(query);
  const reads = Math.max(1, documents.length + skipped);
  context.engine.count('reads', collectionPath(query), reads);
  const { readTime } = session;
  const answers: RunQueryResponse[] = documents.map((document) => ({
    document: selected(document, query.select),
    readTime,
  }));
  if (skipped > 0) answers.unshift({ skippedResults: skipped, readTime });
  if (session.newTransaction) answers.unshift(session.newTransaction);
  if (documents.length + skipped === 0) answers.push({ readTime });
  if (!request.explainOptions) return answers;
  const found = documents.length;
  const explainMetrics = profileOf(query, { startedAt, documents: found + skipped, results: found, reads });
  return answers.with(-1, { ...answers.at(-1), explainMetrics });
}

/** Ids of the collections right below a document or the root, in order. */
export function listCollectionIds(context: Context, request: ListCollectionIdsRequest) {
  const { parent = '', pageSize, pageToken = '' } = request;
  context.engine.guard.requireServer(context.caller);
  const { source } = new ReadSession(context, context.engine.database(parent), request);
  const ids = collectionIds(source.collectionPaths(), parentPath(parent)).filter((id) => id > pageToken);
  const page = pageSize ? ids.slice(0, pageSize) : ids;
  return { collectionIds: page, nextPageToken: page.length < ids.length ? (page.at(-1) ?? '') : '' };
}

function collectionIds(paths: Iterable<string>, parent: string): string[] {
  const prefix = parent === '' ? '' : `${parent}/`;
  const ids = new Set<string>();
  for (const path of paths) if (path.startsWith(prefix)) ids.add(path.slice(prefix.length).split('/', 1)[0] ?? '');
  return [...ids].sort(compareText);
}

export function masked(document: Document, mask: DocumentMask | undefined): Document {
  return mask ? selected(document, (mask.fieldPaths ?? []).map(parseFieldPath)) : document;
}

function selected(document: Document, fields: readonly FieldPath[] | undefined): Document {
  return fields ? { ...document, fields: project(document.fields, fields) } : document;
}
