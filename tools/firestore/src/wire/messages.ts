/** Firestore's messages in memory: only the fields that were sent, times in microseconds, enums by name. */
import type { Document } from '../store/document.ts';
import type { Value } from '../values/value.ts';

export interface DocumentMask {
  readonly fieldPaths?: readonly string[];
}

export interface Precondition {
  readonly exists?: boolean;
  readonly updateTime?: bigint;
}

export interface FieldTransform {
  readonly fieldPath?: string;
  readonly setToServerValue?: string;
  readonly increment?: Value;
  readonly maximum?: Value;
  readonly minimum?: Value;
  readonly appendMissingElements?: readonly Value[];
  readonly removeAllFromArray?: readonly Value[];
}

export interface Write {
  readonly update?: Document;
  readonly delete?: string;
  /** A read that the commit depends on, from optimistic transactions. */
  readonly verify?: string;
  readonly transform?: { readonly document?: string; readonly fieldTransforms?: readonly FieldTransform[] };
  readonly updateMask?: DocumentMask;
  readonly updateTransforms?: readonly FieldTransform[];
  readonly currentDocument?: Precondition;
}

export interface WriteResult {
  readonly updateTime?: bigint;
  readonly transformResults?: readonly Value[];
}

export interface FieldReference {
  readonly fieldPath?: string;
}

export interface Filter {
  readonly compositeFilter?: { readonly op?: string; readonly filters?: readonly Filter[] };
  readonly fieldFilter?: { readonly field?: FieldReference; readonly op?: string; readonly value?: Value };
  readonly unaryFilter?: { readonly op?: string; readonly field?: FieldReference };
}

export interface Cursor {
  readonly values?: readonly Value[];
  readonly before?: boolean;
}

export interface FindNearest {
  readonly vectorField?: FieldReference;
  readonly queryVector?: Value;
  readonly distanceMeasure?: string;
  readonly limit?: number;
  readonly distanceResultField?: string;
  readonly distanceThreshold?: number;
}

export interface StructuredQuery {
  readonly select?: { readonly fields?: readonly FieldReference[] };
  readonly from?: readonly { readonly collectionId?: string; readonly allDescendants?: boolean }[];
  readonly where?: Filter;
  readonly orderBy?: readonly { readonly field?: FieldReference; readonly direction?: string }[];
  readonly startAt?: Cursor;
  readonly endAt?: Cursor;
  readonly offset?: number;
  readonly limit?: number;
  readonly findNearest?: FindNearest;
}

export interface Aggregation {
  readonly count?: { readonly upTo?: number };
  readonly sum?: { readonly field?: FieldReference };
  readonly avg?: { readonly field?: FieldReference };
  readonly alias?: string;
}

export interface StructuredAggregationQuery {
  readonly structuredQuery?: StructuredQuery;
  readonly aggregations?: readonly Aggregation[];
}

export interface TransactionOptions {
  readonly readOnly?: { readonly readTime?: bigint };
  readonly readWrite?: { readonly retryTransaction?: Uint8Array };
}

/** How a read relates to time and transactions; at most one is sent. */
export interface Consistency {
  readonly transaction?: Uint8Array;
  readonly newTransaction?: TransactionOptions;
  readonly readTime?: bigint;
}

export interface Target {
  readonly query?: { readonly parent?: string; readonly structuredQuery?: StructuredQuery };
  readonly documents?: { readonly documents?: readonly string[] };
  readonly resumeToken?: Uint8Array;
  readonly readTime?: bigint;
  readonly targetId?: number;
  readonly once?: boolean;
  readonly expectedCount?: number;
}

export interface ListenRequest {
  readonly database?: string;
  readonly addTarget?: Target;
  readonly removeTarget?: number;
}

export interface BloomFilter {
  readonly bits: { readonly bitmap: Uint8Array; readonly padding: number };
  readonly hashCount: number;
}

/** How many documents match a target, and the names of all of them in short. */
export interface ExistenceFilter {
  readonly targetId: number;
  readonly count: number;
  readonly unchangedNames?: BloomFilter;
}

export interface ListenResponse {
  readonly targetChange?: {
    readonly targetChangeType?: 'NO_CHANGE' | 'ADD' | 'REMOVE' | 'CURRENT' | 'RESET';
    readonly targetIds?: readonly number[];
    readonly cause?: { readonly code: number; readonly message: string };
    readonly resumeToken?: Uint8Array;
    readonly readTime?: bigint;
  };
  readonly documentChange?: {
    readonly document: Document;
    readonly targetIds?: readonly number[];
    readonly removedTargetIds?: readonly number[];
  };
  readonly documentDelete?: {
    readonly document: string;
    readonly removedTargetIds: readonly number[];
    readonly readTime: bigint;
  };
  readonly documentRemove?: {
    readonly document: string;
    readonly removedTargetIds: readonly number[];
    readonly readTime: bigint;
  };
  readonly filter?: ExistenceFilter;
}

export interface WriteRequest {
  readonly database?: string;
  readonly streamId?: string;
  readonly writes?: readonly Write[];
  readonly streamToken?: Uint8Array;
}

export interface WriteResponse {
  readonly streamId?: string;
  readonly streamToken?: Uint8Array;
  readonly writeResults?: readonly WriteResult[];
  readonly commitTime?: bigint;
}
