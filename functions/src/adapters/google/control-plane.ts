import type { QueueState } from '@sos/contracts/system';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { z } from 'zod';
import type { ControlPlane, QueueView } from '../../usecases/system/ports.ts';

const TIMEOUT_MS = 10_000;

export interface ControlPlaneSettings {
  /** Cloud Scheduler's and Cloud Tasks' addresses, without a slash at the end. */
  readonly schedulerBase: string;
  readonly tasksBase: string;
  readonly projectId: string;
  /** Where queues and schedules are. */
  readonly region: string;
  readonly accessToken: () => Promise<string>;
}

const states: Readonly<Record<string, QueueState>> = { RUNNING: 'running', PAUSED: 'paused', DISABLED: 'disabled' };

/** Cloud Scheduler and Cloud Tasks by their REST APIs. */
export function makeControlPlane(settings: ControlPlaneSettings): ControlPlane {
  const { schedulerBase, tasksBase, projectId, region } = settings;
  const place = `projects/${projectId}/locations/${region}`;
  const queue = (name: string) => `${tasksBase}/v2/${place}/queues/${name}`;
  return {
    // Firebase names a schedule's job after its function and its region.
    runSchedule: async (name) => {
      await ask(settings, 'POST', `${schedulerBase}/v1/${place}/jobs/firebase-schedule-${name}-${region}:run`);
    },
    // Only the beta tells how many tasks wait, and only whoever asks for it.
    queue: async (name) => {
      const url = `${tasksBase}/v2beta3/${place}/queues/${name}?readMask=state,stats`;
      return queueView(queueSchema.parse(await ask(settings, 'GET', url)));
    },
    pauseQueue: async (name, paused) => {
      await ask(settings, 'POST', `${queue(name)}:${paused ? 'pause' : 'resume'}`);
    },
  };
}

/** Numbers of 64 bits are text in Google's JSON, and nothing where they are 0. */
const queueSchema = z.object({
  state: z.string().optional(),
  stats: z
    .object({ tasksCount: z.coerce.number().optional(), oldestEstimatedArrivalTime: z.string().optional() })
    .optional(),
});

function queueView({ state, stats }: z.infer<typeof queueSchema>): QueueView {
  const nextAt = Date.parse(stats?.oldestEstimatedArrivalTime ?? '');
  return {
    state: states[state ?? ''] ?? 'unknown',
    waiting: stats ? (stats.tasksCount ?? 0) : null,
    nextAt: Number.isNaN(nextAt) ? null : nextAt,
  };
}

async function ask({ accessToken }: ControlPlaneSettings, method: 'GET' | 'POST', url: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${await accessToken()}` };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, { method, headers, signal }).catch((cause: unknown) => {
    throw new VendorUnavailableError('google_no_answer', { certain: false, cause });
  });
  if (!response.ok) throw new VendorUnavailableError(`google_answered_${response.status}`, { certain: true });
  return response.json();
}
