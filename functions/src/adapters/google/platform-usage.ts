import { z } from 'zod';
import type { PlatformUsage } from '../../usecases/costs/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 10_000;
const SHORTEST_MS = 60_000;

export interface PlatformUsageSettings {
  /** Cloud Monitoring's address, without a slash at the end. */
  readonly apiBase: string;
  readonly projectId: string;
  readonly accessToken: () => Promise<string>;
}

/** Functions run on Cloud Run, which counts every request of theirs. */
const counted = {
  reads: 'firestore.googleapis.com/document/read_count',
  writes: 'firestore.googleapis.com/document/write_count',
  deletes: 'firestore.googleapis.com/document/delete_count',
  invocations: 'run.googleapis.com/request_count',
} as const;
const services = ['reads', 'writes', 'deletes', 'invocations'] as const;

const countSchema = z
  .union([z.string().regex(/^\d+$/), z.number()])
  .transform(Number)
  .pipe(z.int().nonnegative());
/** Google leaves out lists that are empty, and writes whole numbers as text. Whatever it could not count it says beside the rest. */
const answerSchema = z.object({
  timeSeries: z
    .array(z.object({ points: z.array(z.object({ value: z.object({ int64Value: countSchema }) })) }))
    .default([]),
  executionErrors: z.array(z.unknown()).max(0).optional(),
});

/** What the project did, by projects.timeSeries.list of Cloud Monitoring; the whole span is one window, and all series one sum. */
export function makePlatformUsage(settings: PlatformUsageSettings): PlatformUsage {
  return async ({ from, to }) => {
    if (to - from < SHORTEST_MS) return [];
    const counts = await Promise.all(services.map((service) => sumOf(settings, counted[service], { from, to })));
    return services.map((service, place) => ({
      vendor: 'google' as const,
      service,
      count: counts[place] ?? 0,
      minutes: null,
      cost: null,
    }));
  };
}

async function sumOf(
  { apiBase, projectId, accessToken }: PlatformUsageSettings,
  metric: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<number> {
  const query = new URLSearchParams({
    filter: `metric.type = "${metric}"`,
    'interval.startTime': new Date(from).toISOString(),
    'interval.endTime': new Date(to).toISOString(),
    'aggregation.alignmentPeriod': `${(to - from) / 1000}s`,
    'aggregation.perSeriesAligner': 'ALIGN_SUM',
    'aggregation.crossSeriesReducer': 'REDUCE_SUM',
  });
  const response = await fetch(`${apiBase}/v3/projects/${projectId}/timeSeries?${query.toString()}`, {
    headers: { authorization: `Bearer ${await accessToken()}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new VendorUnavailableError('monitoring_no_answer', { certain: true, cause });
  });
  if (!response.ok) throw new VendorUnavailableError(`monitoring_${response.status}`, { certain: true });
  const answer = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new VendorUnavailableError('monitoring_unread', { certain: true, cause: answer.error });
  const points = answer.data.timeSeries.flatMap((series) => series.points);
  return points.reduce((sum, { value }) => sum + value.int64Value, 0);
}
