import { inScope, type Store } from '../store/store.ts';
import type { StoredDocument } from '../store/document.ts';
import { relativePath } from '../paths.ts';
import { disjuncts } from './disjuncts.ts';
import { compileQuery, type Predicate, resultOrder } from './match.ts';
import { nearestDocuments } from './nearest.ts';
import { isContradiction, planScan } from './plan.ts';
import type { FieldTest, Query } from './query.ts';

export interface QueryResult {
  readonly documents: StoredDocument[];
  /** Documents passed over because of the offset. */
  readonly skipped: number;
}

/** Documents by path as they were before they changed; undefined where there was none. */
export type Changed = ReadonlyMap<string, StoredDocument | undefined>;

/** Answers a query from the store's present state, or from the state before the given changes. */
export function runQuery(store: Store, query: Query, changed?: Changed): QueryResult {
  const wanted = query.nearest || query.limit === undefined ? Infinity : query.offset + query.limit;
  const found = changed?.size ? collectPast(store, query, { wanted, changed }) : collect(store, query, wanted);
  const skipped = Math.min(query.offset, found.length);
  const documents = query.nearest ? nearestDocuments(found, query.nearest) : found;
  return { documents: documents.slice(skipped), skipped };
}

function collect(store: Store, query: Query, wanted: number): StoredDocument[] {
  const alternatives = disjuncts(query.where).filter((tests) => !isContradiction(tests));
  const matches = compileQuery(query);
  const [only] = alternatives;
  if (only && alternatives.length === 1) return take(candidates(store, query, only), { matches, wanted });
  const merged = new Map<string, StoredDocument>();
  for (const tests of alternatives) {
    for (const document of take(candidates(store, query, tests), { matches, wanted }))
      merged.set(document.path, document);
  }
  return [...merged.values()].sort(resultOrder(query)).slice(0, wanted);
}

/** Of the documents found now, only those that have not changed count; those that have may have been answers before. */
function collectPast(
  store: Store,
  query: Query,
  { wanted, changed }: { wanted: number; changed: Changed },
): StoredDocument[] {
  const matches = compileQuery(query);
  const same = collect(store, query, wanted + changed.size).filter(({ path }) => !changed.has(path));
  const others = [...changed.values()].flatMap((document) => (document && matches(document) ? [document] : []));
  return [...same, ...others].sort(resultOrder(query)).slice(0, wanted);
}

function take(
  documents: Iterable<StoredDocument>,
  { matches, wanted }: { matches: Predicate; wanted: number },
): StoredDocument[] {
  const taken: StoredDocument[] = [];
  if (wanted === 0) return taken;
  for (const document of documents) {
    if (!matches(document)) continue;
    taken.push(document);
    if (taken.length >= wanted) break;
  }
  return taken;
}

/** Documents in the query's order among which all answers of one alternative are. */
function* candidates(store: Store, query: Query, tests: readonly FieldTest[]): Generator<StoredDocument> {
  const named = tests.find(({ field, op }) => field.isName && op === '==');
  if (named) return yield* byName(store, query, named);
  const scan = planScan(query, tests);
  for (const path of store.index(query.scope, scan.shape).scan(scan)) {
    const document = store.get(path);
    if (document) yield document;
  }
}

function* byName(store: Store, query: Query, { value }: FieldTest): Generator<StoredDocument> {
  const document = value.kind === 'reference' ? store.get(relativePath(value.value)) : undefined;
  if (document && inScope(document.path, query.scope)) yield document;
}
