import type { Task } from './task.ts';

/** The headers that Cloud Tasks sends with an attempt. */
export function dispatchHeaders(task: Task, token: string): Record<string, string> {
  return {
    'user-agent': 'Google-Cloud-Tasks',
    'content-type': 'application/json',
    ...task.headers,
    authorization: `Bearer ${token}`,
    'x-cloudtasks-queuename': task.queue,
    'x-cloudtasks-taskname': task.id,
    'x-cloudtasks-taskretrycount': String(task.attempts),
    'x-cloudtasks-taskexecutioncount': String(task.executions),
    'x-cloudtasks-tasketa': String(task.scheduledAt / 1000),
    ...(task.previousResponse !== undefined && { 'x-cloudtasks-taskpreviousresponse': String(task.previousResponse) }),
  };
}
