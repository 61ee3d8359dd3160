import type { AccessRequest, RulesDocument } from '@sos/rules/access-request';
import { type Caller, isSignedInTo } from '../caller.ts';
import type { Database, StagedWrite } from '../database.ts';
import { StatusError } from '../errors.ts';
import { projectOf } from '../paths.ts';
import type { Query } from '../query/query.ts';
import type { StoredDocument } from '../store/document.ts';
import { collectionPath } from '../store/store.ts';
import { formatTimestamp } from '../wire/timestamps.ts';
import type { Stage } from '../write/stage.ts';
import { DecisionLog } from './decision-log.ts';
import { ProjectRules } from './project-rules.ts';
import { queryFacts } from './query-facts.ts';
import { rulesDocument, rulesPath, storePath } from './rules-document.ts';

type Read = (path: string) => StoredDocument | undefined;

interface Access extends Pick<AccessRequest, 'method' | 'lookedUp'> {
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

  /** Throws PERMISSION_DENIED for clients that are subject to rules: some requests are for servers alone. */
  requireServer(caller: Caller): void {
    if (caller.kind !== 'owner') throw denied();
  }

  /** Throws PERMISSION_DENIED unless the caller may read each document, or its absence. */
  checkGets(
    caller: Caller,
    database: Database,
    documents: readonly { path: string; document: StoredDocument | undefined }[],
  ): void {
    if (caller.kind === 'owner') return;
    const request = { caller, database, method: 'get', time: database.readTime(), lookedUp: new Map() } as const;
    for (const { path, document } of documents) this.#check({ ...request, path, resource: document });
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
      const request = { caller, database, after, time, lookedUp: new Map() };
      for (const write of writes) this.#check({ ...request, ...accessOf(write) });
    };
  }

  #check(access: Access): void {
    const { time, method, database, path, caller } = access;
    const project = projectOf(database.name);
    if (!isSignedInTo(project, caller)) throw new StatusError('UNAUTHENTICATED', 'The token is not of this project.');
    const rules = this.rules.of(project);
    if (!rules) return;
    const decision = rules.decide(requestOf(access));
    this.decisions.add({ time, method, database: database.name, path, caller, decision, source: rules.source });
    if (!decision.allowed) throw denied(decision.message);
  }
}

/** Production gives no reason. */
const denied = (...reason: string[]) =>
  new StatusError('PERMISSION_DENIED', ['Missing or insufficient permissions.', ...reason].join('\n'));

function accessOf({
  operation,
  before,
  after,
}: StagedWrite): Pick<Access, 'method' | 'path' | 'resource' | 'requestResource'> {
  const { path, kind, precondition } = operation;
  const isCreation = precondition.exists === undefined ? !before : !precondition.exists;
  if (kind === 'verify') return { path, method: 'get', resource: before };
  if (kind === 'delete') return { path, method: 'delete', resource: before };
  return { path, method: isCreation ? 'create' : 'update', resource: before, requestResource: after };
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
    time: formatTimestamp(access.time),
    resource: toRules(access.resource),
    requestResource: toRules(access.requestResource),
    ...(access.query && { query: access.query }),
    lookedUp: access.lookedUp,
    lookup: { get: lookup(now), getAfter: lookup(after) },
  };
}

const toRules = (document: StoredDocument | undefined): RulesDocument | null =>
  document ? rulesDocument(document) : null;
