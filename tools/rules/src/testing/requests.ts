import type { AccessRequest, Constraint, FirestoreValue, RulesDocument } from '../access-request.ts';

const ROOT = '/databases/(default)/documents';

/** Plain data as it is written in a test: whole numbers are integers, dates are time stamps. */
export type Plain = null | boolean | number | string | Date | readonly Plain[] | { readonly [key: string]: Plain };
export type Fields = Readonly<Record<string, Plain>>;

export function stored(value: Plain): FirestoreValue {
  if (value === null) return { nullValue: null };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { integerValue: `${value}` } : { doubleValue: value };
  if (isList(value)) return { arrayValue: { values: value.map(stored) } };
  return { mapValue: { fields: storedFields(value) } };
}

export function storedFields(fields: Fields): Record<string, FirestoreValue> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, stored(value)]));
}

/** A document by its path below the root, `users/u1`. */
export function aDocument(path: string, fields: Fields): RulesDocument {
  return { path: `${ROOT}/${path}`, fields: storedFields(fields) };
}

/** The request to get a missing document as nobody, with what the test changes. */
export function aRequest(path: string, changes: Partial<AccessRequest> = {}): AccessRequest {
  return {
    service: 'cloud.firestore',
    method: 'get',
    path: `${ROOT}/${path}`,
    auth: null,
    time: new Date('2026-01-02T03:04:05.678Z'),
    resource: null,
    requestResource: null,
    lookup: lookupIn([]),
    ...changes,
  };
}

/** The request to list a collection, `users` or `users/u1/orders`. */
export function aQuery(
  collection: string,
  changes: Partial<AccessRequest> & { where?: Constraint } = {},
): AccessRequest {
  const { where, ...rest } = changes;
  const collectionId = collection.split('/').at(-1) ?? '';
  const query = { collectionId, allDescendants: false, ...(where && { where }) };
  return aRequest(collection, { method: 'list', query, ...rest });
}

/** The documents there are, and those there will be after the commit. */
export function lookupIn(
  documents: readonly RulesDocument[],
  after: readonly RulesDocument[] = documents,
): AccessRequest['lookup'] {
  const find = (path: string, among: readonly RulesDocument[]) => among.find((found) => found.path === path) ?? null;
  return { get: (path) => find(path, documents), getAfter: (path) => find(path, after) };
}

export function where(field: string, op: Exclude<Constraint['op'], 'and' | 'or'>, value: Plain): Constraint {
  return { field, op, value: stored(value) };
}

/** The one document of that path. */
export function named(path: string): Constraint {
  return { field: '__name__', op: '==', value: { referenceValue: `projects/p${path}` } };
}

export function all(...filters: Constraint[]): Constraint {
  return { op: 'and', filters };
}

export function any(...filters: Constraint[]): Constraint {
  return { op: 'or', filters };
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
