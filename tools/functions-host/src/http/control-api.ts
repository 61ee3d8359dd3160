import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Scheduler } from '../schedules/scheduler.ts';
import type { TaskQueues } from '../tasks/task-queues.ts';
import { sendJson } from './body.ts';

const JOB = /^\/v1\/projects\/[^/]+\/locations\/([^/]+)\/jobs\/firebase-schedule-([^/]+):run$/;
const QUEUE = /^\/v2\/projects\/[^/]+\/locations\/([^/]+)\/queues\/([^/:]+)(?::(pause|resume))?$/;
const COUNTED = /^\/v2beta3\/projects\/[^/]+\/locations\/([^/]+)\/queues\/([^/:?]+)\?readMask=(?:.*,)?stats(?:,|$)/;

export interface ControlApiOptions {
  readonly queues: TaskQueues;
  readonly scheduler: Scheduler;
  readonly hasQueue: (address: { region: string; queue: string }) => boolean;
}

/** Serves RunJob of Cloud Scheduler, GetQueue, PauseQueue and ResumeQueue of Cloud Tasks, and GetQueue of its beta with what waits; false when the path is of none. */
export function serveControlApi(
  options: ControlApiOptions,
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const job = method === 'POST' ? jobIn(url) : undefined;
  if (job !== undefined) return runJob(options, job, response);
  const queue = queueIn(url);
  if (!queue || (method === 'POST') !== (queue.verb !== undefined)) return false;
  return answerQueue(options, queue, response);
}

/** The job bears the name of its function and its region. */
function jobIn(url: string): string | undefined {
  const [, region, job] = JOB.exec(url) ?? [];
  return job?.replace(new RegExp(`-${region}$`), '');
}

function queueIn(url: string): QueueCall | undefined {
  const [, region, queue, verb] = QUEUE.exec(url) ?? COUNTED.exec(url) ?? [];
  if (region === undefined || queue === undefined) return undefined;
  return { region, queue, verb, counts: COUNTED.test(url) };
}

/** Answers at once, as Cloud Scheduler does; the run goes on by itself. */
function runJob({ scheduler }: ControlApiOptions, name: string, response: ServerResponse): true {
  const known = scheduler.list().some((job) => job.name === name);
  if (known) void scheduler.runNow(name);
  sendJson(response, known ? 200 : 404, known ? {} : { error: { code: 404, status: 'NOT_FOUND' } });
  return true;
}

interface QueueCall {
  readonly region: string;
  readonly queue: string;
  readonly verb: string | undefined;
  /** Whether what waits is asked for. */
  readonly counts: boolean;
}

function answerQueue(
  { queues, hasQueue }: ControlApiOptions,
  { region, queue, verb, counts }: QueueCall,
  response: ServerResponse,
): true {
  const name = `${region}/${queue}`;
  if (!hasQueue({ region, queue })) {
    sendJson(response, 404, { error: { code: 404, status: 'NOT_FOUND' } });
    return true;
  }
  if (verb !== undefined) queues.pause(name, verb === 'pause');
  const state = queues.isPaused(name) ? 'PAUSED' : 'RUNNING';
  sendJson(response, 200, { name: queue, state, ...(counts && { stats: statsOf(queues, { region, queue }) }) });
  return true;
}

/** As Google tells them: a count as text, and nothing where it is 0. */
function statsOf(queues: TaskQueues, { region, queue }: Pick<QueueCall, 'region' | 'queue'>): object {
  const tasks = queues.pending().filter((task) => task.region === region && task.queue === queue);
  const [next] = tasks.filter(({ running }) => !running);
  return {
    ...(tasks.length > 0 && { tasksCount: String(tasks.length) }),
    ...(next && { oldestEstimatedArrivalTime: new Date(next.scheduledAt).toISOString() }),
  };
}
