import { invalid } from '../errors.ts';
import { documentName, parentPath } from '../paths.ts';
import { compareText } from '../values/text.ts';
import { parseQuery } from '../query/parse.ts';
import type { Documents } from '../query/past.ts';
import type { Document } from '../store/document.ts';
import { reference } from '../values/value.ts';
import type { Cursor, StructuredQuery } from '../wire/messages.ts';
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
  const { parent = '', collectionId = '', pageToken = '', pageSize } = request;
  const structured: StructuredQuery = { from: [{ collectionId }], orderBy: orderOf(request.orderBy) };
  const query = parseQuery(parent, structured);
  const database = context.engine.database(parent);
  context.engine.guard.checkList(context.caller, database, query);
  const session = new ReadSession(context, database, request);
  const { documents } = await session.query(query);
  const found = documents.map((document) => masked(document, request.mask));
  const all = request.showMissing ? withMissing(found, missingNames(session.source, request)) : found;
  const from = pageToken === '' ? 0 : all.findIndex(({ name }) => name === pageToken) + 1;
  const page = all.slice(from, from + (pageSize || PAGE));
  context.engine.operations.reads += Math.max(1, page.length);
  return { documents: page, nextPageToken: from + page.length < all.length ? (page.at(-1)?.name ?? '') : '' };
}

/** Splits a collection group into parts of about the same size. */
export async function partitionQuery(
  context: Context,
  request: PartitionQueryRequest,
): Promise<PartitionQueryResponse> {
  const { parent = '', structuredQuery, partitionCount = 0 } = request;
  if (partitionCount < 1) throw invalid('partition_count must be a positive number.');
  const query = parseQuery(parent, structuredQuery ?? {});
  const database = context.engine.database(parent);
  context.engine.guard.checkList(context.caller, database, query);
  const { documents } = await new ReadSession(context, database, request).query(query);
  const step = Math.ceil(documents.length / (partitionCount + 1));
  const partitions: Cursor[] = [];
  for (let at = step; at < documents.length; at += step) {
    partitions.push({ values: [reference(documents[at]?.name ?? '')], before: true });
  }
  return { partitions, nextPageToken: '' };
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

const withMissing = (found: Document[], missing: string[]) =>
  [...found, ...missing.map((name) => ({ name, fields: new Map() }))].sort((a, b) => compareText(a.name, b.name));
