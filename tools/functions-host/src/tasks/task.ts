import { randomUUID } from 'node:crypto';
import { TasksError } from './tasks-error.ts';

export interface TaskAddress {
  readonly project: string;
  readonly region: string;
  readonly queue: string;
}

/** A task that waits or runs; JSON, so that it survives a restart of the world. Instants are virtual ms. */
export interface Task {
  /** `projects/../locations/../queues/../tasks/..` */
  readonly name: string;
  readonly id: string;
  readonly region: string;
  /** The queue's name, which is its function's. */
  readonly queue: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly createdAt: number;
  readonly dispatchDeadlineMs: number;
  /** When the attempt to come is due, as the function is told. */
  readonly scheduledAt: number;
  readonly attempts: number;
  /** Attempts that were answered, and not with a 5xx. */
  readonly executions: number;
  readonly firstAttemptAt?: number;
  readonly previousResponse?: number;
}

const DEFAULT_DEADLINE_MS = 600_000;
const FURTHEST_SCHEDULE_MS = 30 * 24 * 3_600_000;

interface CreateTaskRequest {
  readonly task?: {
    readonly name?: string;
    readonly scheduleTime?: string;
    readonly dispatchDeadline?: string;
    readonly httpRequest?: { readonly body?: string; readonly headers?: Record<string, string> };
  };
}

/** Reads the body of CreateTask. Throws a `TasksError` 400 for what Cloud Tasks refuses. */
export function parseTask(address: TaskAddress, json: string, now: number): Task {
  const { task } = parseRequest(json);
  if (!task?.httpRequest) throw invalid('A task needs an httpRequest.');
  const parent = `projects/${address.project}/locations/${address.region}/queues/${address.queue}/tasks/`;
  const name = task.name ?? parent + randomUUID();
  const id = name.slice(parent.length);
  if (!name.startsWith(parent) || !/^[\w-]{1,500}$/.test(id)) throw invalid(`${name} is no task name of this queue.`);
  return {
    name,
    id,
    region: address.region,
    queue: address.queue,
    body: Buffer.from(task.httpRequest.body ?? '', 'base64').toString('utf8'),
    headers: lowerCased(task.httpRequest.headers ?? {}),
    createdAt: now,
    dispatchDeadlineMs: task.dispatchDeadline ? Number.parseFloat(task.dispatchDeadline) * 1000 : DEFAULT_DEADLINE_MS,
    scheduledAt: scheduledAt(task.scheduleTime, now),
    attempts: 0,
    executions: 0,
  };
}

function parseRequest(json: string): CreateTaskRequest {
  try {
    return JSON.parse(json) as CreateTaskRequest;
  } catch {
    throw invalid('The body is not JSON.');
  }
}

function scheduledAt(scheduleTime: string | undefined, now: number): number {
  const instant = scheduleTime === undefined ? now : Date.parse(scheduleTime);
  if (Number.isNaN(instant)) throw invalid(`${scheduleTime} is no time.`);
  if (instant > now + FURTHEST_SCHEDULE_MS) throw invalid('The scheduleTime lies more than 30 days ahead.');
  return Math.max(instant, now);
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

const invalid = (message: string) => new TasksError('INVALID_ARGUMENT', message);
