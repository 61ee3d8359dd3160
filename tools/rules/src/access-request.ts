import type { Position } from './errors.ts';
import type { Method, Span } from './language/ast.ts';

/** One operation that a client asks for, and what surrounds it. */
export interface AccessRequest {
  service: 'cloud.firestore' | 'firebase.storage';
  method: Method;
  /** `/databases/(default)/documents/users/u1`; for a query, the path of its collection. */
  path: string;
  auth: { uid: string; token: Record<string, unknown> } | null;
  /** A text is RFC 3339 with up to nine digits of a second, so that it can equal a server time stamp exactly. */
  time: Date | string;
  /** The stored document; null when it is missing. */
  resource: RulesDocument | null;
  /** The document after the write; null when nothing is written or it is deleted. */
  requestResource: RulesDocument | null;
  /**
   * Decides as Google's API for testing rules does instead of as production: naming a missing `resource`, or `auth`
   * when nobody is signed in, is an error, and documents that are looked up are not counted.
   */
  asTestApi?: boolean;
  /** Present when a collection is listed: the decision is then proved from it, for every document it could find. */
  query?: AccessQuery;
  /** What the operations of one commit, or of one read of several documents, have looked up: one map for all of them. */
  lookedUp?: Map<string, RulesDocument | null> | undefined;
  /** Present when a folder of files is listed: what it could find below the path, one level or any number. */
  listed?: 'children' | 'descendants';
  lookup: {
    get(path: string): RulesDocument | null;
    /** As `get`, after all writes of the same commit. */
    getAfter(path: string): RulesDocument | null;
  };
}

export interface AccessQuery {
  limit?: number;
  offset?: number;
  /** The fields that the query names, each with ASC or DESC. */
  orderBy?: Readonly<Record<string, 'ASC' | 'DESC'>>;
  collectionId: string;
  allDescendants: boolean;
  where?: Constraint;
}

export type ConstraintOperator =
  | '=='
  | '<'
  | '<='
  | '>'
  | '>='
  | '!='
  | 'in'
  | 'not-in'
  | 'array-contains'
  | 'array-contains-any';

export interface FieldConstraint {
  field: string;
  op: ConstraintOperator;
  value: FirestoreValue;
}

export type Constraint = { op: 'and' | 'or'; filters: Constraint[] } | FieldConstraint;

/** A document, or a stored file with its metadata as fields. Without a path it has no `id` and no `__name__`. */
export interface RulesDocument {
  path: string;
  fields: Record<string, FirestoreValue>;
}

/** A value in the JSON form of the Firestore REST API: exactly one of these is there. */
export interface FirestoreValue {
  nullValue?: unknown;
  booleanValue?: boolean;
  integerValue?: string | number;
  doubleValue?: number | string;
  timestampValue?: string;
  stringValue?: string;
  bytesValue?: string;
  referenceValue?: string;
  geoPointValue?: { latitude?: number; longitude?: number };
  arrayValue?: { values?: FirestoreValue[] };
  mapValue?: { fields?: Record<string, FirestoreValue> };
}

/** `line` is that of the condition which decided; the message has the form the official emulator gives it. */
export interface Decision {
  allowed: boolean;
  message: string;
  line?: number;
  /** Where the expression stands whose failure refused the request. */
  failedAt?: Position;
  /** Every `allow` that was asked, in order; for a query, those of the alternative that decided. */
  tried?: readonly Attempt[];
}

/** One `allow` statement and what its condition came to: `true`, `false` or an error in words. */
export interface Attempt {
  result: string;
  /** The line on which the condition starts. */
  line: number;
  statement: Span;
  failedAt?: Position;
  /** Where a false condition became so: in the operand of `&&` or the function that made it false. */
  falseAt?: Position;
}
