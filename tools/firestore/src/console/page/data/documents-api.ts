import { ApiError, rpc } from '../shared/api.ts';
import { type DatabaseNames, idOf, parentOf } from '../shared/database.ts';
import type { Search } from '../shared/place.ts';
import { quotedName } from '../values/field-path.ts';
import type { WireDocument, WireFields, WireValue } from '../values/wire.ts';
import { countOf, isSearching, pageOf, parentOfQuery, structuredQuery } from './queries.ts';

interface QueryAnswer {
  readonly document?: WireDocument;
}

interface ListAnswer {
  readonly documents?: readonly WireDocument[];
  readonly nextPageToken?: string;
}

/** Where a page begins: behind a list's token, or behind a document. */
export interface PageCursor {
  readonly token?: string;
  readonly after?: WireDocument;
}

interface PagePlace {
  readonly size: number;
  /** Without one, at the start. */
  readonly from: PageCursor | undefined;
}

interface Page {
  readonly documents: readonly WireDocument[];
  /** Absent on the last page. */
  readonly next?: PageCursor;
}

/** The documents of the database as the console needs them; everything goes through Firestore's own RPCs. */
export class Documents {
  readonly names: DatabaseNames;

  constructor(names: DatabaseNames) {
    this.names = names;
  }

  async collectionIds(path: string): Promise<string[]> {
    const answer = await rpc<{ collectionIds?: string[] }>('ListCollectionIds', { parent: this.names.full(path) });
    return answer.collectionIds ?? [];
  }

  async get(path: string): Promise<WireDocument | undefined> {
    const request = { database: this.names.name, documents: [this.names.full(path)] };
    const [answer] = await rpc<{ found?: WireDocument }[]>('BatchGetDocuments', request);
    return answer?.found;
  }

  /** A page. A collection as it is also has the documents that are missing but have collections below them. */
  async page(path: string, search: Search, place: PagePlace): Promise<Page> {
    if (isSearching(search)) return this.#found(path, search, place);
    const { documents = [], nextPageToken } = await rpc<ListAnswer>('ListDocuments', {
      parent: this.names.full(parentOf(path)),
      collectionId: idOf(path),
      pageSize: place.size,
      showMissing: true,
      mask: {},
      ...(place.from?.token !== undefined && { pageToken: place.from.token }),
    });
    return { documents, ...(nextPageToken && { next: { token: nextPageToken } }) };
  }

  /** One more document than the page has tells whether there is another page. */
  async #found(path: string, search: Search, { size, from }: PagePlace): Promise<Page> {
    const answers = await rpc<QueryAnswer[]>('RunQuery', {
      parent: parentOfQuery(path, search, this.names),
      structuredQuery: pageOf(structuredQuery(path, search), size + 1, from?.after),
    });
    const documents = answers.flatMap(({ document }) => document ?? []);
    const after = documents.length > size ? documents[size - 1] : undefined;
    return { documents: documents.slice(0, size), ...(after && { next: { after } }) };
  }

  count(path: string, search: Search): Promise<number> {
    return this.countQuery(parentOfQuery(path, search, this.names), structuredQuery(path, search));
  }

  async countQuery(parent: string, query: Record<string, unknown>): Promise<number> {
    const [answer] = await rpc<{ result?: { aggregateFields?: WireFields } }[]>('RunAggregationQuery', {
      parent,
      structuredAggregationQuery: countOf(query),
    });
    return Number(answer?.result?.aggregateFields?.['count']?.integerValue ?? 0);
  }

  /** Names of documents only. */
  async namesOf(parent: string, query: Record<string, unknown>, limit: number): Promise<string[]> {
    const select = { fields: [{ fieldPath: '__name__' }] };
    const answers = await rpc<QueryAnswer[]>('RunQuery', { parent, structuredQuery: { ...query, select, limit } });
    return answers.flatMap(({ document }) => document?.name ?? []);
  }

  /** Refused when there is one already. */
  create(path: string, fields: WireFields): Promise<unknown> {
    const update = { name: this.names.full(path), fields };
    return this.#commit([{ update, currentDocument: { exists: false } }]);
  }

  /**
   * Sets or, without value, deletes one field. Refused when the document is not the version that was seen; one that was
   * seen missing is created.
   */
  setField(path: string, field: { name: string; value: WireValue | undefined }, seen: string | undefined) {
    const fields = field.value === undefined ? {} : { [field.name]: field.value };
    const write = {
      update: { name: this.names.full(path), fields },
      updateMask: { fieldPaths: [quotedName(field.name)] },
      currentDocument: seen === undefined ? { exists: false } : { updateTime: seen },
    };
    return this.#commit([write]);
  }

  deleteAll(names: readonly string[]): Promise<unknown> {
    return this.#commit(names.map((name) => ({ delete: name })));
  }

  #commit(writes: readonly unknown[]): Promise<unknown> {
    return rpc('Commit', { database: this.names.name, writes });
  }
}

/** Whether a write was refused because the document is not what it was thought to be. */
export const isConflict = (error: unknown) =>
  error instanceof ApiError && ['FAILED_PRECONDITION', 'NOT_FOUND', 'ALREADY_EXISTS'].includes(error.status);
