import type { Context } from './context.ts';
import { runAggregationQuery } from './aggregation.ts';
import { listDocuments, partitionQuery } from './listing.ts';
import { batchGetDocuments, executeQuery, getDocument, listCollectionIds } from './reads.ts';
import {
  batchWrite,
  beginTransaction,
  commit,
  createDocument,
  deleteDocument,
  rollback,
  updateDocument,
} from './writes.ts';

/** One RPC; a streaming one gives all its responses at once. */
export interface Method {
  readonly name: string;
  readonly requestType: string;
  readonly responseType: string;
  readonly streams: boolean;
  run(context: Context, request: unknown): Promise<unknown>;
}

type Handler<Request> = (context: Context, request: Request) => unknown;

/** The codec of the request's type made the message, which is what makes the cast true. */
function method<Request>(
  name: string,
  handler: Handler<Request>,
  options: { responseType?: string; streams?: boolean } = {},
): Method {
  return {
    name,
    requestType: `${name}Request`,
    responseType: options.responseType ?? `${name}Response`,
    streams: options.streams ?? false,
    run: async (context, request) => handler(context, request as Request),
  };
}

const EMPTY = { responseType: 'google.protobuf.Empty' };
const DOCUMENT = { responseType: 'Document' };
const STREAM = { streams: true };

/** Every RPC but the two that stream in both directions. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  [
    method('GetDocument', getDocument, DOCUMENT),
    method('ListDocuments', listDocuments),
    method('CreateDocument', createDocument, DOCUMENT),
    method('UpdateDocument', updateDocument, DOCUMENT),
    method('DeleteDocument', deleteDocument, EMPTY),
    method('BatchGetDocuments', batchGetDocuments, STREAM),
    method('RunQuery', executeQuery, STREAM),
    method('RunAggregationQuery', runAggregationQuery, STREAM),
    method('PartitionQuery', partitionQuery),
    method('BeginTransaction', beginTransaction),
    method('Commit', commit),
    method('Rollback', rollback, EMPTY),
    method('BatchWrite', batchWrite),
    method('ListCollectionIds', listCollectionIds),
  ].map((each) => [each.name, each]),
);
