import { type CallableRequest, HttpsError, onCall, onRequest, type Request } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import type { Region } from '@sos/contracts/regions';
import { type QueueName, type TaskHandlers, taskQueues } from '@sos/contracts/tasks';
import type { Actor } from '../usecases/shared/ports.ts';
import { runTask } from '../usecases/shared/run-task.ts';
import { params, secrets } from './config.ts';
import { reportFailure } from './report-failure.ts';
import { resources, type ResourceClass } from './resources.ts';

/** Who may call: `public` everybody, `client` signed-in clients, `member` everybody who is signed in. */
export type Access = 'public' | 'client' | 'member';

/** A callable's code, loaded on its first call. `input` is parsed before `run` sees it. */
export interface CallableHandler<Input, Output> {
  readonly input: { parse(data: unknown): Input };
  readonly run: (input: Input, actor: Actor) => Promise<Output>;
}

export interface HttpCall {
  readonly method: string;
  /** With its question mark, as it came; empty when there is none. */
  readonly search: string;
  readonly header: (name: string) => string | undefined;
  readonly rawBody: Buffer;
  readonly form: Readonly<Record<string, string>>;
}
export interface HttpAnswer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

interface CallableDefinition<Input, Output> {
  readonly resources: ResourceClass;
  readonly access: Access;
  readonly load: () => Promise<CallableHandler<Input, Output>>;
}

/** The wrappers of one region: every function made with them runs there. */
export function functionsIn(region: Region) {
  const options = (name: ResourceClass) => ({ region, ...resources(name), secrets: Object.values(secrets) });
  return {
    callable: <Input, Output>(definition: CallableDefinition<Input, Output>) =>
      onCall({ ...options(definition.resources), cors: params.webOrigins }, (request) => call(definition, request)),
    http: (name: ResourceClass, load: () => Promise<(call: HttpCall) => Promise<HttpAnswer>>) =>
      onRequest(options(name), async (request, response) => {
        const { status, type, body } = await reportFailure(async () => (await load())(toHttpCall(request)));
        response
          .status(status)
          .type(type ?? 'text/plain')
          .send(body ?? '');
      }),
    task: <Queue extends QueueName>(queue: Queue, load: () => Promise<TaskHandlers<Queue>>) =>
      onTaskDispatched({ ...options('webhook'), minInstances: 0, retryConfig: taskQueues[queue].retries }, ({ data }) =>
        reportFailure(async () => runTask(await load(), { queue, data })),
      ),
    schedule: (schedule: string, load: () => Promise<() => Promise<unknown>>) =>
      onSchedule(
        { ...options('scheduled'), schedule, timeZone: 'UTC' },
        async () => void (await reportFailure(async () => (await load())())),
      ),
  };
}

async function call<Input, Output>(
  definition: CallableDefinition<Input, Output>,
  request: CallableRequest<unknown>,
): Promise<Output> {
  const actor = admit(definition.access, request);
  const { input, run } = await definition.load();
  try {
    return await run(input.parse(request.data), actor);
  } catch (error) {
    const { toHttpsError } = await import('./errors.ts');
    throw toHttpsError(error);
  }
}

const nobody: Actor = { uid: '', role: null, isAdmin: false };

function admit(access: Access, { auth }: CallableRequest<unknown>): Actor {
  if (!auth) {
    if (access === 'public') return nobody;
    throw new HttpsError('unauthenticated', 'signed_out', { reason: 'signed_out' });
  }
  // Only we can give a role; who has been given none has signed up by themselves, which only clients can.
  const role = typeof auth.token['role'] === 'string' ? auth.token['role'] : 'client';
  if (access === 'client' && role !== 'client') {
    throw new HttpsError('permission-denied', 'not_allowed', { reason: 'not_allowed' });
  }
  return { uid: auth.uid, role, isAdmin: auth.token['isAdmin'] === true };
}

function toHttpCall(request: Request): HttpCall {
  const mark = request.url.indexOf('?');
  return {
    method: request.method,
    search: mark === -1 ? '' : request.url.slice(mark),
    header: (name) => request.header(name),
    rawBody: request.rawBody,
    form: (request.body ?? {}) as Record<string, string>,
  };
}
