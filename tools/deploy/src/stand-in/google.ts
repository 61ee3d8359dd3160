import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Google answers instead of a function, the next time it is sent. */
export type Fault = 'busy' | 'broken';

export interface StandIn {
  /** The variables by which the Firebase CLI finds it instead of Google. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of functions in the order in which they were created or updated. */
  readonly made: readonly string[];
  readonly plan: (name: string, fault: Fault) => void;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}
type Answer = { readonly status?: number; readonly json: object };
type Route = readonly [path: RegExp, answer: (found: RegExpExecArray, asked: Asked) => Answer];

const NUMBER = '123456789012';
const well = (json: object): Answer => ({ json });
const failed = (code: number, status: string): Answer => ({
  status: code,
  json: { error: { code, status, message: status } },
});
const faults: Readonly<Record<Fault, Answer>> = {
  busy: failed(429, 'RESOURCE_EXHAUSTED'),
  broken: failed(500, 'INTERNAL'),
};

/** The functions that Google runs. */
class Functions {
  readonly made: string[] = [];
  readonly #faults = new Map<string, Fault>();
  readonly #stored = new Map<string, Record<string, unknown>>();

  get all(): readonly object[] {
    return [...this.#stored.values()];
  }

  read(path: string): object {
    return this.#stored.get(path) ?? {};
  }

  plan(name: string, fault: Fault): void {
    this.#faults.set(name, fault);
  }

  /** Keeps a function by its path, unless a fault is planned for it. */
  keep(path: string, { body, url }: Asked): Answer {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const fault = this.#faults.get(name);
    this.#faults.delete(name);
    if (fault) return faults[fault];
    const sent = JSON.parse(body) as { name: string; serviceConfig?: object };
    const service = path.replace(/functions\/\w+$/, `services/${name.toLowerCase()}`);
    const serviceConfig = { ...sent.serviceConfig, service, uri: `${url.origin}/run/${name}` };
    const stored = { ...this.#stored.get(path), ...sent, state: 'ACTIVE', serviceConfig };
    this.#stored.set(path, stored);
    this.made.push(name);
    return well({ name: `operations/${name}`, done: true, response: stored });
  }
}

/**
 * As much of Google's APIs as `firebase deploy --only functions` (firebase-tools 15) asks: the project and its billing, services,
 * permissions, secrets, an upload, and Cloud Functions v2 with its operations. It keeps what was sent and fails as planned.
 */
export async function startStandIn(): Promise<StandIn> {
  const functions = new Functions();
  const routes = [...routesOfFunctions(functions), ...routesOfProject];
  const server = createServer((request, response) => void answer(request, response, routes));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections());
  const plan = (name: string, fault: Fault) => functions.plan(name, fault);
  return { env: environment(url), made: functions.made, plan, close };
}

function routesOfFunctions(functions: Functions): readonly Route[] {
  return [
    [
      /:generateUploadUrl$/,
      (_, { url }) =>
        well({ uploadUrl: `${url.origin}/upload`, storageSource: { bucket: 'sources', object: 'source.zip' } }),
    ],
    [
      /^\/v2\/(.*\/functions)$/,
      ([, path = ''], asked) =>
        asked.method === 'POST'
          ? functions.keep(`${path}/${asked.url.searchParams.get('functionId')}`, asked)
          : well({ functions: functions.all }),
    ],
    [
      /^\/v2\/(.*\/functions\/\w+)$/,
      ([, path = ''], asked) => (asked.method === 'PATCH' ? functions.keep(path, asked) : well(functions.read(path))),
    ],
    [/\/operations\/(\w+)$/, ([, name]) => well({ name: `operations/${name}`, done: true, response: {} })],
  ];
}

const routesOfProject: readonly Route[] = [
  [/^\/oauth2\//, () => well({ access_token: 'stand-in', expires_in: 3600, token_type: 'Bearer', id_token: 'none' })],
  [
    /:testIamPermissions$/,
    (_, { body }) => well({ permissions: (JSON.parse(body) as { permissions: string[] }).permissions }),
  ],
  [/:[gs]etIamPolicy$/, () => well({ version: 1, bindings: [], etag: 'e' })],
  [/\/billingInfo$/, () => well({ billingEnabled: true })],
  [/:generateServiceIdentity$/, () => well({ name: 'operations/identity', done: true, response: {} })],
  [/^\/v1\/projects\/[^/]+\/services\/[^/]+$/, () => well({ state: 'ENABLED' })],
  [
    /\/secrets\/(\w+)\/versions\/latest$/,
    ([, name]) => well({ name: `projects/${NUMBER}/secrets/${name}/versions/1`, state: 'ENABLED' }),
  ],
  [
    /\/secrets\/(\w+)$/,
    ([, name]) => well({ name: `projects/${NUMBER}/secrets/${name}`, labels: { 'firebase-managed': 'true' } }),
  ],
  [
    /projects\/([^/:]+)$/,
    ([, projectId]) =>
      well({ projectId, projectNumber: NUMBER, name: `projects/${NUMBER}`, state: 'ACTIVE', resources: {} }),
  ],
];

async function answer(request: IncomingMessage, response: ServerResponse, routes: readonly Route[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const asked = {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `http://${request.headers.host}`),
    body: Buffer.concat(chunks).toString('latin1'),
  };
  for (const [pattern, make] of routes) {
    const found = pattern.exec(asked.url.pathname);
    if (!found) continue;
    const { status = 200, json } = make(found, asked);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
}

const variables = [
  'FIREBASE_CLOUDBILLING_URL',
  'ARTIFACT_REGISTRY_DOMAIN',
  'EVENTARC_URL',
  'FIREBASE_API_URL',
  'FIREBASE_FUNCTIONS_URL',
  'FIREBASE_FUNCTIONS_V2_URL',
  'CLOUD_RUN_URL',
  'CLOUD_RUN_API_URL',
  'FIREBASE_CLOUDSCHEDULER_URL',
  'FIREBASE_CLOUD_TAKS_URL',
  'FIREBASE_PUBSUB_URL',
  'FIREBASE_TOKEN_URL',
  'FIREBASE_IAM_URL',
  'FIREBASE_EXT_URL',
  'FIREBASE_RESOURCEMANAGER_URL',
  'FIREBASE_RUNTIMECONFIG_URL',
  'FIREBASE_STORAGE_URL',
  'FIREBASE_SERVICE_USAGE_URL',
  'CLOUD_SECRET_MANAGER_URL',
  'COMPUTE_URL',
] as const;

function environment(url: string): Record<string, string> {
  return { ...Object.fromEntries(variables.map((name) => [name, url])), FIREBASE_TOKEN: 'stand-in' };
}
