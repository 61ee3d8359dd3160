import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from '../http/body.ts';
import { parseTask, type TaskAddress } from './task.ts';
import type { TaskQueues } from './task-queues.ts';
import { TasksError } from './tasks-error.ts';

const PATH = /^\/projects\/([^/]+)\/locations\/([^/]+)\/queues\/([^/]+)\/tasks(?:\/([^/]+))?$/;

export interface TaskApiOptions {
  readonly queues: TaskQueues;
  readonly now: () => number;
  readonly hasQueue: (address: TaskAddress) => boolean;
}

/** Serves CreateTask and DeleteTask of Cloud Tasks' REST API; false when the path is not of it. */
export async function serveTaskApi(
  options: TaskApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const match = PATH.exec(request.url ?? '');
  if (!match) return false;
  const [, project = '', region = '', queue = '', id] = match;
  try {
    const address = { project, region, queue };
    sendJson(response, 200, await answer(options, { address, id, request }));
  } catch (error) {
    if (!(error instanceof TasksError)) throw error;
    sendJson(response, error.code, error.body());
  }
  return true;
}

interface TaskCall {
  readonly address: TaskAddress;
  readonly id: string | undefined;
  readonly request: IncomingMessage;
}

async function answer({ queues, now, hasQueue }: TaskApiOptions, call: TaskCall): Promise<object> {
  const { address, id, request } = call;
  if (request.method === 'DELETE' && id !== undefined) {
    queues.delete((request.url ?? '').slice(1));
    return {};
  }
  if (request.method !== 'POST' || id !== undefined)
    throw new TasksError('NOT_FOUND', 'Only POST and DELETE are known.');
  const body = (await readBody(request)).toString('utf8');
  if (!hasQueue(address)) throw new TasksError('NOT_FOUND', `There is no queue ${address.queue} in ${address.region}.`);
  const task = parseTask(address, body, now());
  queues.create(task);
  return { name: task.name, scheduleTime: iso(task.scheduledAt), createTime: iso(task.createdAt) };
}

const iso = (instant: number) => new Date(instant).toISOString();
