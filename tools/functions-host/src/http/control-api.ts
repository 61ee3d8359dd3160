import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Scheduler } from '../schedules/scheduler.ts';
import type { TaskQueues } from '../tasks/task-queues.ts';
import { sendJson } from './body.ts';

const JOB = /^\/v1\/projects\/[^/]+\/locations\/([^/]+)\/jobs\/firebase-schedule-([^/]+):run$/;
const QUEUE = /^\/v2\/projects\/[^/]+\/locations\/([^/]+)\/queues\/([^/:]+)(?::(pause|resume))?$/;

export interface ControlApiOptions {
  readonly queues: TaskQueues;
  readonly scheduler: Scheduler;
  readonly hasQueue: (address: { region: string; queue: string }) => boolean;
}

/** Serves RunJob of Cloud Scheduler, and GetQueue, PauseQueue and ResumeQueue of Cloud Tasks; false when the path is of none. */
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
  const [, region, queue, verb] = QUEUE.exec(url) ?? [];
  return region === undefined || queue === undefined ? undefined : { region, queue, verb };
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
}

function answerQueue(
  { queues, hasQueue }: ControlApiOptions,
  { region, queue, verb }: QueueCall,
  response: ServerResponse,
): true {
  const name = `${region}/${queue}`;
  if (!hasQueue({ region, queue })) {
    sendJson(response, 404, { error: { code: 404, status: 'NOT_FOUND' } });
    return true;
  }
  if (verb !== undefined) queues.pause(name, verb === 'pause');
  sendJson(response, 200, { name: queue, state: queues.isPaused(name) ? 'PAUSED' : 'RUNNING' });
  return true;
}
