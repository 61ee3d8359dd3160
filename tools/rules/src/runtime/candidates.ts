import type { AccessQuery, AccessRequest, RulesDocument } from '../access-request.ts';
import { disjunctsOf } from '../query/disjuncts.ts';
import { type KnownDocument, knownDocument } from '../query/known-document.ts';
import { fromJson, mapFromFields, pathFromText, timestampOf } from '../values/convert.ts';
import { RulesMap, type RulesPath, Unknown, type Value } from '../values/values.ts';
import { ANY_SEGMENTS, type Segment } from './pattern.ts';
import { documentValue } from './run.ts';

/** What must be allowed: one document, or all that one alternative of a query can find. */
export interface Candidate {
  readonly segments: readonly Segment[];
  readonly request: RulesMap;
  /** Undefined when naming it is an error. */
  readonly resource: Value | undefined;
}

/** Every one of them must be allowed. */
export function candidatesOf(asked: AccessRequest): readonly Candidate[] {
  const path = pathFromText(asked.path);
  const request = requestValue(asked, path);
  const { query } = asked;
  if (asked.method === 'list' && query) {
    const found = disjunctsOf(query.where).map(knownDocument);
    return found.map((known) => ({
      segments: foundIn(path, query, known),
      request,
      resource: foundValue(known, asked),
    }));
  }
  const isUnset = asked.asTestApi === true && !asked.resource;
  const resource = isUnset ? undefined : storedValue(asked.service, asked.resource);
  return [{ segments: [...path.segments, ...below(asked)], request, resource }];
}

/** The part of a listed file's path that is not known. */
function below({ listed }: AccessRequest): readonly Segment[] {
  if (!listed) return [];
  return listed === 'children' ? [new Unknown()] : [ANY_SEGMENTS];
}

function requestValue(asked: AccessRequest, path: RulesPath): RulesMap {
  const { auth, service, query, requestResource } = asked;
  const entries = new Map<string, Value>([
    ['method', asked.method],
    ['path', path],
    ['time', timestampOf(asked.time)],
  ]);
  if (auth || !asked.asTestApi) entries.set('auth', auth && fromJson({ uid: auth.uid, token: auth.token }));
  const isDeletion = asked.method === 'delete' && service === 'cloud.firestore' && !asked.asTestApi;
  if (requestResource || isDeletion) entries.set('resource', storedValue(service, requestResource));
  if (query) entries.set('query', queryValue(query));
  return new RulesMap(entries);
}

/** Firestore shows a document's fields under `data`; Storage shows a file's metadata as it is. */
function storedValue(service: AccessRequest['service'], stored: RulesDocument | null): Value {
  if (!stored) return null;
  return service === 'cloud.firestore' ? documentValue(stored) : mapFromFields(stored.fields);
}

function queryValue({ limit, offset = 0, orderBy = {} }: AccessQuery): RulesMap {
  return new RulesMap(
    new Map([
      ['limit', fromJson(limit ?? null)],
      ['offset', fromJson(offset)],
      ['orderBy', fromJson(orderBy)],
    ]),
  );
}

/** A document that is asked for by its name is looked at, as if it were got. */
function foundValue({ data, name }: KnownDocument, { service, lookup }: AccessRequest): Value {
  if (name) return storedValue(service, lookup.get(name.text));
  return new RulesMap(
    new Map<string, Value>([
      ['data', data],
      ['id', new Unknown()],
      ['__name__', new Unknown()],
    ]),
  );
}

/** The paths that can be found; a collection group is looked for at any depth below the path. */
function foundIn(path: RulesPath, { collectionId, allDescendants }: AccessQuery, known: KnownDocument): Segment[] {
  if (known.name) return [...known.name.segments];
  const { segments } = path;
  const endsInCollection = segments.length % 2 === 0;
  const parent = endsInCollection ? segments.slice(0, -1) : segments;
  return [...parent, ...(allDescendants ? [ANY_SEGMENTS] : []), collectionId, new Unknown()] as Segment[];
}
