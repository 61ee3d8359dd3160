import type { Job } from './scheduler.ts';

interface ScheduledRun {
  /** Virtual ms. */
  readonly scheduledAt: number;
  readonly token: string;
}

/** The headers that Cloud Scheduler sends. */
export function scheduleHeaders({ region, name }: Job, run: ScheduledRun): Record<string, string> {
  return {
    'user-agent': 'Google-Cloud-Scheduler',
    'content-type': 'application/json',
    authorization: `Bearer ${run.token}`,
    'x-cloudscheduler': 'true',
    'x-cloudscheduler-jobname': `firebase-schedule-${name}-${region}`,
    'x-cloudscheduler-scheduletime': new Date(run.scheduledAt).toISOString(),
  };
}
