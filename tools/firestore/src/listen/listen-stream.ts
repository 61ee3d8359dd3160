import type { Database } from '../database.ts';
import { asStatusError, invalid } from '../errors.ts';
import { documentPath } from '../paths.ts';
import { parseQuery } from '../query/parse.ts';
import type { Context } from '../rpc/context.ts';
import type { StoredDocument } from '../store/document.ts';
import type { Change } from '../store/store.ts';
import type { ListenRequest, ListenResponse, Target } from '../wire/messages.ts';
import { bloomFilter } from './bloom-filter.ts';
import { checkLive } from './live-query.ts';
import { resumeTime, resumeToken } from './resume-token.ts';
import { DocumentsView, type View, type ViewChange, viewOfQuery } from './view.ts';
import type { Watch } from './watch.ts';

interface OpenTarget {
  readonly id: number;
  readonly view: View;
  /** Throws when the caller may not see what the target shows now. */
  readonly check: () => void;
  readonly stop: () => void;
}

/** One client's stream of listeners, whatever carries it. */
export class ListenStream {
  readonly #context: Context;
  readonly #watchOf: (database: Database) => Watch;
  readonly #send: (response: ListenResponse) => void;
  readonly #targets = new Map<number, OpenTarget>();
  #database: Database | undefined;
  #unsettled = false;
  #choosesIds = false;

  constructor(context: Context, watchOf: (database: Database) => Watch, send: (response: ListenResponse) => void) {
    this.#context = context;
    this.#watchOf = watchOf;
    this.#send = send;
  }

  /** Throws what the whole stream must end with. */
  receive(request: ListenRequest): void {
    if (request.database) this.#bind(request.database);
    if (request.addTarget) this.#add(request.addTarget);
    else if (request.removeTarget !== undefined) this.#remove(request.removeTarget);
    else throw invalid('A request must add or remove a target.');
  }

  close(): void {
    for (const target of this.#targets.values()) target.stop();
    this.#targets.clear();
  }

  #add(target: Target): void {
    const id = target.targetId || this.#freeId();
    this.#context.engine.activity.count('listen');
    try {
      this.#checkId(target);
      this.#targets.get(id)?.stop();
      this.#targets.delete(id);
      this.#open(id, target);
    } catch (error) {
      this.#refuse(id, error);
    }
  }

  #open(id: number, target: Target): void {
    const database = this.#databaseFor(target);
    const { view, check } = this.#admit(database, target);
    this.#send({ targetChange: { targetChangeType: 'ADD', targetIds: [id] } });
    this.#sendStart(id, view, target);
    const watcher = {
      changed: (changes: readonly Change[]) => this.#follow(id, changes),
      settled: (time: bigint) => this.#settle(time),
    };
    this.#targets.set(id, { id, view, check, stop: this.#watchOf(database).add(watcher, view.topics) });
    const state = { resumeToken: resumeToken(database.readTime()), readTime: database.readTime() };
    this.#send({ targetChange: { targetChangeType: 'CURRENT', targetIds: [id], ...state } });
    this.#send({ targetChange: { targetChangeType: 'NO_CHANGE', ...state } });
    if (target.once) this.#remove(id);
  }

  /** Who lets the server choose a target's id may not choose one later. */
  #checkId({ targetId = 0 }: Target): void {
    if (targetId === 0) this.#choosesIds = true;
    else if (this.#choosesIds) throw invalid('All targets of a stream must have an id, or none.');
  }

  #freeId(): number {
    let id = 1;
    while (this.#targets.has(id)) id++;
    return id;
  }

  /** A client that comes back hears what it missed, or starts anew when that is not known any more. */
  #sendStart(id: number, view: View, target: Target): void {
    const seen = seenUntil(target);
    const missed = typeof seen === 'bigint' ? view.resume(seen) : undefined;
    if (!missed && seen !== 'nothing') this.#send({ targetChange: { targetChangeType: 'RESET', targetIds: [id] } });
    for (const change of missed?.changes ?? view.open()) this.#sendChange(id, change);
    if (missed?.matching) this.#send({ filter: existenceFilter(target, id, missed.matching) });
  }

  #databaseFor({ query, documents }: Target): Database {
    const name = query?.parent ?? documents?.documents?.[0];
    if (name !== undefined) return this.#bind(name);
    if (!this.#database) throw invalid('A target must say what to listen to.');
    return this.#database;
  }

  #bind(name: string): Database {
    const database = this.#context.engine.database(name);
    if (this.#database && this.#database !== database) throw invalid('A stream listens to one database.');
    this.#database = database;
    return database;
  }

  /** Throws when the caller may not see the target, or production would have no index for it. */
  #admit(database: Database, { query, documents }: Target): Pick<OpenTarget, 'view' | 'check'> {
    const { engine, caller } = this.#context;
    if (query?.structuredQuery) {
      const parsed = parseQuery(query.parent ?? '', query.structuredQuery);
      checkLive(parsed);
      const check = () => engine.guard.checkList(caller, database, parsed);
      check();
      engine.checkIndexes(parsed);
      return { view: viewOfQuery(database, parsed), check };
    }
    const paths = (documents?.documents ?? []).map(documentPath);
    if (paths.length === 0) throw invalid('A target must name a query or documents.');
    const check = () => {
      const documents = paths.map((path) => ({ path, document: database.store.get(path) }));
      engine.guard.checkGets(caller, database, documents);
    };
    check();
    return { view: new DocumentsView(database, paths), check };
  }

  #follow(id: number, changes: readonly Change[]): void {
    const target = this.#targets.get(id);
    if (!target) return;
    try {
      target.check();
    } catch (error) {
      target.stop();
      this.#targets.delete(id);
      return this.#refuse(id, error);
    }
    for (const change of target.view.follow(changes)) {
      this.#sendChange(id, change);
      this.#unsettled = true;
    }
  }

  /** All targets of the stream come to the commit's time together. */
  #settle(time: bigint): void {
    if (!this.#unsettled) return;
    this.#unsettled = false;
    this.#send({ targetChange: { targetChangeType: 'NO_CHANGE', resumeToken: resumeToken(time), readTime: time } });
  }

  #remove(id: number): void {
    this.#targets.get(id)?.stop();
    this.#targets.delete(id);
    this.#send({ targetChange: { targetChangeType: 'REMOVE', targetIds: [id] } });
  }

  #refuse(id: number, error: unknown): void {
    this.#context.engine.activity.countFailure(error);
    const { code, message } = asStatusError(error);
    this.#send({ targetChange: { targetChangeType: 'REMOVE', targetIds: [id], cause: { code, message } } });
  }

  #sendChange(id: number, { path, document, matches }: ViewChange): void {
    this.#context.engine.count('listenReads', path);
    if (document && matches) return this.#send({ documentChange: { document, targetIds: [id] } });
    const gone = {
      document: this.#nameOf(path, document),
      removedTargetIds: [id],
      readTime: this.#database?.readTime() ?? 0n,
    };
    this.#send(document ? { documentRemove: gone } : { documentDelete: gone });
  }

  #nameOf(path: string, document: StoredDocument | undefined): string {
    return document?.name ?? this.#database?.documentName(path) ?? path;
  }
}

/** The names go with it only when the client says that it can use them. */
function existenceFilter({ expectedCount = 0 }: Target, targetId: number, matching: readonly StoredDocument[]) {
  const names = matching.map(({ name }) => name);
  const digest = { targetId, count: names.length };
  return expectedCount > 0 ? { ...digest, unchangedNames: bloomFilter(names) } : digest;
}

function seenUntil({ resumeToken: token, readTime }: Target): bigint | 'unknown' | 'nothing' {
  if (token && token.length > 0) return resumeTime(token) ?? 'unknown';
  return readTime ?? 'nothing';
}
