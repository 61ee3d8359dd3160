import { serviceToken } from '../service-token.ts';
import type { Task } from './task.ts';

/** The headers that Cloud Tasks sends with an attempt; `X-Task-Auth` repeats the token for checks made without IAM. */
export function dispatchHeaders(task: Task, audience: string, now: number): Record<string, string> {
  const token = serviceToken(audience, now);
  return {
    'user-agent': 'Google-Cloud-Tasks',
    'content-type': 'application/json',
    ...task.headers,
    authorization: `Bearer ${token}`,
    'x-task-auth': token,
    'x-cloudtasks-queuename': task.queue,
    'x-cloudtasks-taskname': task.id,
    'x-cloudtasks-taskretrycount': String(task.attempts),
    'x-cloudtasks-taskexecutioncount': String(task.executions),
    'x-cloudtasks-tasketa': String(task.scheduledAt / 1000),
    ...(task.previousResponse !== undefined && { 'x-cloudtasks-taskpreviousresponse': String(task.previousResponse) }),
  };
}
