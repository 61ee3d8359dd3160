import type { Project, Region, ResourceClass } from '@sos/contracts/callable';
import type { CallableIn, CallableName, StreamingName } from '@sos/contracts/callables';
import { type CallableFunction, onCall, onRequest, type Request } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { type QueueName, type TaskHandlers, taskQueues } from '@sos/contracts/tasks';
import type { Handler, StreamingHandler } from '../usecases/shared/handler.ts';
import { runTask } from '../usecases/shared/run-task.ts';
import { makeAnswer, makeStreamedAnswer } from './answer.ts';
import { takeAppToken } from './app-check/app-token.ts';
import { boundBody } from './bounded.ts';
import { callableTable } from './callable-table.ts';
import { params } from './config.ts';
import { forGoogleAlone } from './invoker.ts';
import { reportFailure } from './report-failure.ts';
import { resources } from './resources.ts';
import { type Secret, withSecrets } from './secrets.ts';

export interface HttpCall {
  readonly method: string;
  /** With its question mark, as it came; empty when there is none. */
  readonly search: string;
  /** Behind the host, without what `search` has. */
  readonly path: string;
  readonly header: (name: string) => string | undefined;
  readonly rawBody: Buffer;
  readonly form: Readonly<Record<string, string>>;
}
export interface HttpAnswer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  /** How a file is handed out. */
  readonly disposition?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Binding {
  /** What the function can read; it gets no other secret. */
  readonly secrets: readonly Secret[];
}
interface Schedule {
  /** The name that its function is exported under. */
  readonly name: string;
  readonly when: string;
}
/** Long enough for three sweeps, each with its own bound. */
const SCHEDULED_SECONDS = 540;
/** As long as the longest answer, and what follows it. */
const STREAMING_SECONDS = 300;

type Load<T> = () => Promise<T>;

/** The wrappers of one region of a project: every function made with them runs there, and loads its code by its first request. */
export function functionsIn<R extends Region, P extends Project = 'platform'>(region: R, _project?: P) {
  const options = (name: ResourceClass, { secrets }: Binding) => ({
    region,
    ...resources(name),
    secrets: secrets.map(({ param }) => param),
  });
  return {
    callable: <Name extends Exclude<CallableIn<R, P>, StreamingName>>(
      name: Name,
      binding: Binding,
      load: Load<Handler<NoInfer<Name>>>,
    ) => {
      const answer = makeAnswer(name, load);
      const settings = { ...options(callableTable[name].resources, binding), cors: params.webOrigins };
      const made = onCall(settings, (request) => withSecrets(binding.secrets, () => answer(request)));
      return bounded(made, name);
    },
    streaming: <Name extends CallableIn<R, P> & StreamingName>(
      name: Name,
      binding: Binding,
      load: Load<StreamingHandler<NoInfer<Name>>>,
    ) => {
      const answer = makeStreamedAnswer(name, load);
      const timing = { timeoutSeconds: STREAMING_SECONDS, cors: params.webOrigins };
      const settings = { ...options(callableTable[name].resources, binding), ...timing };
      const made = onCall(settings, (request, response) =>
        withSecrets(binding.secrets, () => answer(request, response)),
      );
      return bounded(made, name);
    },
    http: (name: ResourceClass, binding: Binding, load: Load<(call: HttpCall) => Promise<HttpAnswer>>) =>
      onRequest(options(name, binding), async (request, response) => {
        const answer = async () => (await load())(toHttpCall(request));
        send(response, await reportFailure(() => withSecrets(binding.secrets, answer)));
      }),
    task: <Queue extends QueueName>(queue: Queue, binding: Binding, load: Load<TaskHandlers<Queue>>) => {
      const settings = { ...options('webhook', binding), minInstances: 0, retryConfig: taskQueues[queue].retries };
      const run = async (data: unknown) => runTask(await load(), { queue, data });
      const made = onTaskDispatched(settings, ({ data }) =>
        reportFailure(() => withSecrets(binding.secrets, () => run(data))),
      );
      return forGoogleAlone(made, { region, name: queue });
    },
    schedule: ({ name, when }: Schedule, binding: Binding, load: Load<() => Promise<unknown>>) => {
      const timing = { timeoutSeconds: SCHEDULED_SECONDS, schedule: when, timeZone: 'UTC' };
      const made = onSchedule({ ...options('scheduled', binding), ...timing }, async () => {
        const work = async () => (await load())();
        const { noteRun } = await import('./system/runs.ts');
        await reportFailure(() => withSecrets(binding.secrets, () => noteRun(name, work)));
      });
      return Object.assign(forGoogleAlone(made, { region, name }), { scheduleName: name });
    },
  };
}

type Serve = Extract<Parameters<typeof onRequest>, [unknown]>[0];

function send(response: Parameters<Serve>[1], { status, type, body, disposition, headers = {} }: HttpAnswer): void {
  if (disposition !== undefined) response.set({ 'content-disposition': disposition, 'cache-control': 'no-store' });
  response
    .set(headers)
    .status(status)
    .type(type ?? 'text/plain')
    .send(body ?? '');
}

/** The callable itself, for every caller but the one who sends too much. */
function bounded<Made extends CallableFunction<unknown, unknown>, Name extends CallableName>(
  made: Made,
  callableName: Name,
) {
  const { mostBytes } = callableTable[callableName];
  const serve = (request: Request, response: Parameters<Made>[1]) => {
    boundBody(request, mostBytes);
    takeAppToken(request);
    return made(request, response);
  };
  return Object.assign(serve, made, { callableName });
}

function toHttpCall(request: Request): HttpCall {
  const mark = request.url.indexOf('?');
  return {
    method: request.method,
    search: mark === -1 ? '' : request.url.slice(mark),
    path: mark === -1 ? request.url : request.url.slice(0, mark),
    header: (name) => request.header(name),
    rawBody: request.rawBody,
    form: (request.body ?? {}) as Record<string, string>,
  };
}
