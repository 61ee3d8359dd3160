import { invalid, StatusError } from '../errors.ts';
import { databaseOf, relativePath } from '../paths.ts';
import { jsonObject } from '../wire/scalars.ts';

export interface Route {
  readonly rpc: string;
  /** The request in proto3 JSON. */
  readonly message: unknown;
}

type Json = Record<string, unknown>;

/** Custom verbs after the colon, and what the path before it means to each. */
const VERBS: Record<string, { rpc: string; subject: 'database' | 'parent' }> = {
  batchGet: { rpc: 'BatchGetDocuments', subject: 'database' },
  beginTransaction: { rpc: 'BeginTransaction', subject: 'database' },
  commit: { rpc: 'Commit', subject: 'database' },
  rollback: { rpc: 'Rollback', subject: 'database' },
  batchWrite: { rpc: 'BatchWrite', subject: 'database' },
  runQuery: { rpc: 'RunQuery', subject: 'parent' },
  runAggregationQuery: { rpc: 'RunAggregationQuery', subject: 'parent' },
  partitionQuery: { rpc: 'PartitionQuery', subject: 'parent' },
  listCollectionIds: { rpc: 'ListCollectionIds', subject: 'parent' },
};

const VERB = /^(.*):([a-zA-Z]+)$/;

/** Finds the RPC that a REST call stands for. */
export function routeOf(httpMethod: string, url: URL, body: unknown): Route {
  const name = decodeURIComponent(url.pathname.slice('/v1/'.length));
  const [, resource, verb = ''] = VERB.exec(name) ?? [];
  const custom = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (httpMethod === 'POST' && resource !== undefined && custom) {
    const subject = custom.subject === 'database' ? databaseOf(resource) : resource;
    return { rpc: custom.rpc, message: { ...jsonObject(body), [custom.subject]: subject } };
  }
  return plainRoute(httpMethod, name, { parameters: parametersOf(url), body });
}

function plainRoute(
  httpMethod: string,
  name: string,
  { parameters, body }: { parameters: Json; body: unknown },
): Route {
  const isDocument = relativePath(name).split('/').length % 2 === 0;
  const slash = name.lastIndexOf('/');
  const place = { parent: name.slice(0, slash), collectionId: name.slice(slash + 1) };
  const key = `${httpMethod} ${isDocument ? 'document' : 'collection'}`;
  const routes: Record<string, () => Route> = {
    'GET document': () => ({ rpc: 'GetDocument', message: { ...parameters, name } }),
    'PATCH document': () => ({
      rpc: 'UpdateDocument',
      message: { ...parameters, document: { ...jsonObject(body), name } },
    }),
    'DELETE document': () => ({ rpc: 'DeleteDocument', message: { ...parameters, name } }),
    'GET collection': () => ({ rpc: 'ListDocuments', message: { ...parameters, ...place } }),
    'POST collection': () => ({ rpc: 'CreateDocument', message: { ...parameters, ...place, document: body } }),
  };
  const route = routes[key];
  if (!route) throw new StatusError('NOT_FOUND', `There is no ${httpMethod} for "${name}".`);
  return route();
}

const LISTS: ReadonlySet<string> = new Set(['mask.fieldPaths', 'updateMask.fieldPaths']);
const FLAGS: ReadonlySet<string> = new Set(['showMissing', 'currentDocument.exists']);
const KNOWN: ReadonlySet<string> = new Set([
  ...LISTS,
  ...FLAGS,
  'currentDocument.updateTime',
  'documentId',
  'orderBy',
  'pageSize',
  'pageToken',
  'readTime',
  'transaction',
]);

/** `a.b=1` as `{ a: { b: 1 } }`; keys, callbacks and the like are for Google's front end. */
function parametersOf(url: URL): Json {
  const message: Json = {};
  for (const key of new Set(url.searchParams.keys())) {
    if (!KNOWN.has(key)) continue;
    const values = url.searchParams.getAll(key);
    const value = LISTS.has(key) ? values : FLAGS.has(key) ? flag(values[0]) : values[0];
    const [outer = '', inner] = key.split('.');
    message[outer] = inner === undefined ? value : { ...(message[outer] as Json | undefined), [inner]: value };
  }
  return message;
}

function flag(value: string | undefined): boolean {
  if (value !== 'true' && value !== 'false') throw invalid(`Expected true or false, found "${value ?? ''}".`);
  return value === 'true';
}
