import type { AccessRequest, RulesDocument } from '@sos/rules/access-request';
import type { Caller } from '../caller.ts';
import type { Database, StagedWrite } from '../database.ts';
import { StatusError } from '../errors.ts';
import { projectOf } from '../paths.ts';
import type { Query } from '../query/query.ts';
import type { StoredDocument } from '../store/document.ts';
import { collectionPath } from '../store/store.ts';
import type { Stage } from '../write/stage.ts';
import { DecisionLog } from './decision-log.ts';
import { ProjectRules } from './project-rules.ts';
import { queryFacts } from './query-facts.ts';
import { rulesDocument, rulesPath, storePath } from './rules-document.ts';

type Read = (path: string) => StoredDocument | undefined;

interface Access extends Pick<AccessRequest, 'method'> {
  readonly caller: Caller;
  readonly database: Database;
  readonly path: string;
  readonly resource?: StoredDocument | undefined;
  readonly requestResource?: StoredDocument | undefined;
  readonly query?: AccessRequest['query'];
  readonly after?: Read;
  readonly time: bigint;
}

/** Decides what clients may do; without rules, everything. */
export class RulesGuard {
  readonly decisions = new DecisionLog();
  readonly rules = new ProjectRules();

  /** Throws PERMISSION_DENIED when the caller may not read the document, or its absence. */
  checkGet(
    caller: Caller,
    database: Database,
    { path, document }: { path: string; document: StoredDocument | undefined },
  ): void {
    if (caller.kind === 'owner') return;
    this.#check({ caller, database, path, method: 'get', resource: document, time: database.readTime() });
  }

  /** Throws PERMISSION_DENIED unless the query can only ever give documents which the caller may read. */
  checkList(caller: Caller, database: Database, query: Query): void {
    if (caller.kind === 'owner') return;
    const path = collectionPath(query.scope);
    this.#check({ caller, database, path, method: 'list', query: queryFacts(query), time: database.readTime() });
  }

  /** The check for one commit's writes; nothing for those who bypass the rules. */
  commitGuard(caller: Caller, database: Database) {
    if (caller.kind === 'owner') return undefined;
    return (writes: readonly StagedWrite[], stage: Stage, time: bigint) => {
      const after: Read = (path) => stage.get(path);
      for (const write of writes) this.#check({ ...accessOf(write), caller, database, after, time });
    };
  }

  #check(access: Access): void {
    const { time, method, database, path, caller } = access;
    const rules = this.rules.of(projectOf(database.name));
    if (!rules) return;
    const decision = rules.decide(requestOf(access));
    this.decisions.add({ time, method, database: database.name, path, caller, decision, source: rules.source });
    if (!decision.allowed)
      throw new StatusError('PERMISSION_DENIED', `Missing or insufficient permissions.\n${decision.message}`);
  }
}

function accessOf({
  operation,
  before,
  after,
}: StagedWrite): Pick<Access, 'method' | 'path' | 'resource' | 'requestResource'> {
  const { path, kind } = operation;
  if (kind === 'verify') return { path, method: 'get', resource: before };
  if (kind === 'delete') return { path, method: 'delete', resource: before };
  return { path, method: before ? 'update' : 'create', resource: before, requestResource: after };
}

function requestOf({ caller, database, ...access }: Access): AccessRequest {
  const now: Read = (path) => database.store.get(path);
  const after = access.after ?? now;
  const lookup = (read: Read) => (path: string) => toRules(read(storePath(path) ?? ''));
  return {
    service: 'cloud.firestore',
    method: access.method,
    path: rulesPath(database.name, access.path),
    auth: caller.kind === 'user' ? { uid: caller.uid, token: caller.token } : null,
    time: new Date(Number(access.time / 1000n)),
    resource: toRules(access.resource),
    requestResource: toRules(access.requestResource),
    ...(access.query && { query: access.query }),
    lookup: { get: lookup(now), getAfter: lookup(after) },
  };
}

const toRules = (document: StoredDocument | undefined): RulesDocument | null =>
  document ? rulesDocument(document) : null;
