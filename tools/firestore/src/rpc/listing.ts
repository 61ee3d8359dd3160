import { invalid } from '../errors.ts';
import { compareNames, documentName, parentPath } from '../paths.ts';
import { parseQuery } from '../query/parse.ts';
import type { Documents } from '../query/past.ts';
import { collectionPath, type Query, type QueryCursor } from '../query/query.ts';
import type { Document } from '../store/document.ts';
import { valueAt } from '../values/field-path.ts';
import { NO_FIELDS, NULL, reference } from '../values/value.ts';
import type { Cursor, StructuredQuery } from '../wire/messages.ts';
import { valueFromJson, valueToJson } from '../wire/value-json.ts';
import type { Context } from './context.ts';
import type { ListDocumentsRequest, PartitionQueryRequest, PartitionQueryResponse } from './messages.ts';
import { masked } from './reads.ts';
import { ReadSession } from './read-session.ts';

const PAGE = 300;

/** A page of one collection; with `showMissing` also documents that exist only as parents of others, without fields. */
export async function listDocuments(
  context: Context,
  request: ListDocumentsRequest,
): Promise<{ documents: Document[]; nextPageToken: string }> {
  const { parent = '', collectionId = '', pageToken = '' } = request;
  const query = parseQuery(parent, { from: [{ collectionId }], orderBy: orderOf(request.orderBy) });
  if (request.showMissing && query.orders.length > 1) throw invalid('show_missing cannot be combined with order_by.');
  const database = context.engine.database(parent);
  const size = request.pageSize || PAGE;
  context.engine.guard.checkList(context.caller, database, { ...query, limit: request.pageSize || undefined });
  const session = new ReadSession(context, database, request);
  const found = await foundBehind(pageToken, session, { request, query: { ...query, limit: size + 1 } });
  const page = found.slice(0, size);
  context.engine.count('reads', collectionPath(query), Math.max(1, page.length));
  const last = found.length > size ? page.at(-1) : undefined;
  return {
    documents: page.map((document) => masked(document, request.mask)),
    nextPageToken: last ? tokenAfter(last, query) : '',
  };
}

async function foundBehind(
  pageToken: string,
  session: ReadSession,
  { request, query }: { request: ListDocumentsRequest; query: Query },
): Promise<readonly Document[]> {
  const start = pageToken === '' ? undefined : cursorOf(pageToken);
  const { documents } = await session.query({ ...query, start });
  return request.showMissing
    ? withMissing(documents, missingAfter(start, missingNames(session.source, request)))
    : documents;
}

/** The place behind a document in the order of the list. */
function tokenAfter(document: Document, { orders }: Query): string {
  const values = orders.map(({ field }) =>
    field.isName ? reference(document.name) : valueAt(document.fields, field.path),
  );
  return Buffer.from(JSON.stringify(values.map((value = NULL) => valueToJson(value)))).toString('base64url');
}

function cursorOf(token: string): QueryCursor {
  try {
    const values = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    return { values: values.map((value) => valueFromJson(value)), before: false };
  } catch {
    throw invalid('Invalid page token.');
  }
}

/** Splits a collection group into parts of about the same size. */
export async function partitionQuery(
  context: Context,
  request: PartitionQueryRequest,
): Promise<PartitionQueryResponse> {
  const { parent = '', partitionCount = 0 } = request;
  context.engine.guard.requireServer(context.caller);
  const query = partitionedQuery(request);
  const database = context.engine.database(parent);
  context.engine.checkIndexes(query);
  const { documents } = await new ReadSession(context, database, request).query(query);
  const step = Math.ceil(documents.length / (partitionCount + 1));
  const partitions: Cursor[] = [];
  for (let at = step; at < documents.length; at += step) {
    partitions.push({ values: [reference(documents[at]?.name ?? '')], before: true });
  }
  return { partitions, nextPageToken: '' };
}

/** What a query that is to be split may not be, in production's words. */
const UNDIVIDED: readonly (readonly [string, (query: Query) => boolean])[] = [
  ['Query must select all descendant collections.', ({ scope }) => !scope.allDescendants],
  ['Ancestor queries are not supported.', ({ scope }) => scope.parent !== ''],
  ['Query limit is not supported.', ({ limit }) => limit !== undefined],
  ['Query offset is not supported.', ({ offset }) => offset > 0],
  ['Property masks are not supported.', ({ select }) => select !== undefined],
  ['Query start cursors are not supported.', ({ start }) => start !== undefined],
];

function partitionedQuery({ parent = '', structuredQuery, partitionCount = 0, pageSize = 0 }: PartitionQueryRequest) {
  if (!structuredQuery) throw invalid('Query is required.');
  if (partitionCount < 1) throw invalid('Partition count must be greater than zero.');
  if (pageSize < 0) throw invalid('Page size must be nonnegative.');
  const query = parseQuery(parent, structuredQuery);
  const [refusal] = UNDIVIDED.find(([, applies]) => applies(query)) ?? [];
  if (refusal !== undefined) throw invalid(refusal);
  return query;
}

/** Reads `a desc, b` of the `order_by` parameter. */
function orderOf(orderBy = ''): NonNullable<StructuredQuery['orderBy']> {
  const parts = orderBy.split(',').filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const [fieldPath = '', direction = 'asc'] = part.trim().split(/\s+/);
    return { field: { fieldPath }, direction: direction.toLowerCase() === 'desc' ? 'DESCENDING' : 'ASCENDING' };
  });
}

function missingNames(source: Documents, { parent = '', collectionId = '' }: ListDocumentsRequest): string[] {
  const above = parentPath(parent);
  const prefix = `${above === '' ? '' : `${above}/`}${collectionId}/`;
  const paths = new Set<string>();
  for (const path of source.collectionPaths()) {
    if (!path.startsWith(prefix)) continue;
    const document = prefix + (path.slice(prefix.length).split('/', 1)[0] ?? '');
    if (!source.get(document)) paths.add(document);
  }
  const root = parent.slice(0, parent.indexOf('/documents'));
  return [...paths].map((path) => documentName(root, path));
}

const missingAfter = (start: QueryCursor | undefined, names: readonly string[]) => {
  const [last] = start?.values ?? [];
  return last?.kind === 'reference' ? names.filter((name) => compareNames(name, last.value) > 0) : names;
};

const withMissing = (found: readonly Document[], missing: readonly string[]): readonly Document[] =>
  missing.length === 0
    ? found
    : [...found, ...missing.map((name) => ({ name, fields: NO_FIELDS }))].sort((a, b) => compareNames(a.name, b.name));
