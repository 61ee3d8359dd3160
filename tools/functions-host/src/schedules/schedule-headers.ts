import { serviceToken } from '../service-token.ts';
import type { Job } from './scheduler.ts';

interface ScheduledRun {
  readonly scheduledAt: number;
  readonly now: number;
  /** The function's address in production. */
  readonly audience: string;
}

/** The headers that Cloud Scheduler sends; instants are virtual ms. */
export function scheduleHeaders({ region, name }: Job, run: ScheduledRun): Record<string, string> {
  return {
    'user-agent': 'Google-Cloud-Scheduler',
    'content-type': 'application/json',
    authorization: `Bearer ${serviceToken(run.audience, run.now)}`,
    'x-cloudscheduler': 'true',
    'x-cloudscheduler-jobname': `firebase-schedule-${name}-${region}`,
    'x-cloudscheduler-scheduletime': new Date(run.scheduledAt).toISOString(),
  };
}
