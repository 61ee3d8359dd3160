import type { Document } from '../store/document.ts';
import type { ExplainMetrics, ExplainOptions } from './explain.ts';
import type { Value } from '../values/value.ts';
import type {
  Consistency,
  Cursor,
  DocumentMask,
  Precondition,
  StructuredAggregationQuery,
  StructuredQuery,
  TransactionOptions,
  Write,
  WriteResult,
} from '../wire/messages.ts';

export interface GetDocumentRequest extends Consistency {
  readonly name?: string;
  readonly mask?: DocumentMask;
}

export interface ListDocumentsRequest extends Consistency {
  readonly parent?: string;
  readonly collectionId?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly orderBy?: string;
  readonly mask?: DocumentMask;
  readonly showMissing?: boolean;
}

export interface CreateDocumentRequest {
  readonly parent?: string;
  readonly collectionId?: string;
  readonly documentId?: string;
  readonly document?: Document;
  readonly mask?: DocumentMask;
}

export interface UpdateDocumentRequest {
  readonly document?: Document;
  readonly updateMask?: DocumentMask;
  readonly mask?: DocumentMask;
  readonly currentDocument?: Precondition;
}

export interface DeleteDocumentRequest {
  readonly name?: string;
  readonly currentDocument?: Precondition;
}

export interface BatchGetDocumentsRequest extends Consistency {
  readonly database?: string;
  readonly documents?: readonly string[];
  readonly mask?: DocumentMask;
}

export interface BatchGetDocumentsResponse {
  readonly found?: Document;
  readonly missing?: string;
  readonly transaction?: Uint8Array;
  readonly readTime?: bigint;
}

export interface RunQueryRequest extends Consistency {
  readonly parent?: string;
  readonly structuredQuery?: StructuredQuery;
  readonly explainOptions?: ExplainOptions;
}

export interface RunQueryResponse {
  readonly document?: Document;
  readonly transaction?: Uint8Array;
  readonly readTime?: bigint;
  readonly skippedResults?: number;
  readonly explainMetrics?: ExplainMetrics;
}

export interface RunAggregationQueryRequest extends Consistency {
  readonly parent?: string;
  readonly structuredAggregationQuery?: StructuredAggregationQuery;
  readonly explainOptions?: ExplainOptions;
}

export interface RunAggregationQueryResponse {
  readonly result?: { readonly aggregateFields: ReadonlyMap<string, Value> };
  readonly transaction?: Uint8Array;
  readonly readTime?: bigint;
  readonly explainMetrics?: ExplainMetrics;
}

export interface PartitionQueryRequest extends Pick<Consistency, 'readTime'> {
  readonly parent?: string;
  readonly structuredQuery?: StructuredQuery;
  readonly partitionCount?: number;
  readonly pageToken?: string;
  readonly pageSize?: number;
}

export interface PartitionQueryResponse {
  readonly partitions: readonly Cursor[];
  readonly nextPageToken: string;
}

export interface BeginTransactionRequest {
  readonly database?: string;
  readonly options?: TransactionOptions;
}

export interface CommitRequest {
  readonly database?: string;
  readonly writes?: readonly Write[];
  readonly transaction?: Uint8Array;
}

export interface CommitResponse {
  readonly writeResults: readonly WriteResult[];
  readonly commitTime: bigint;
}

export interface RollbackRequest {
  readonly database?: string;
  readonly transaction?: Uint8Array;
}

export interface BatchWriteRequest {
  readonly database?: string;
  readonly writes?: readonly Write[];
}

export interface BatchWriteResponse {
  readonly writeResults: readonly WriteResult[];
  readonly status: readonly { readonly code: number; readonly message: string }[];
}

export interface ListCollectionIdsRequest extends Pick<Consistency, 'readTime'> {
  readonly parent?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
}
