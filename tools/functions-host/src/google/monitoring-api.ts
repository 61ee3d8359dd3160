import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from '../http/body.ts';
import { type Meter, type Metric, metrics } from './meter.ts';

const SERIES = /^\/v3\/projects\/[^/]+\/timeSeries\?(.*)$/s;

/**
 * Serves projects.timeSeries.list of Cloud Monitoring for one sum of one metric, and refuses what else can be asked:
 * https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.timeSeries/list. False when the path is another.
 */
export function serveMonitoringApi(meter: Meter, { method, url = '' }: IncomingMessage, response: ServerResponse) {
  const [, search] = SERIES.exec(url) ?? [];
  if (method !== 'GET' || search === undefined) return false;
  const asked = readAsked(new URLSearchParams(search));
  if (asked) sendJson(response, 200, seriesOf(meter, asked));
  else sendJson(response, 400, { error: { code: 400, status: 'INVALID_ARGUMENT' } });
  return true;
}

interface Asked {
  readonly metric: Metric;
  readonly from: number;
  readonly to: number;
}

/** Undefined for what is no sum of one metric over one window. */
function readAsked(query: URLSearchParams): Asked | undefined {
  const type = /^metric\.type = "([^"]+)"$/.exec(query.get('filter') ?? '')?.[1];
  const metric = metrics.find((each) => each === type);
  const [from, to] = ['startTime', 'endTime'].map((name) => Date.parse(query.get(`interval.${name}`) ?? ''));
  if (!metric || from === undefined || to === undefined || !(to > from)) return undefined;
  const isSum =
    query.get('aggregation.alignmentPeriod') === `${(to - from) / 1000}s` &&
    query.get('aggregation.perSeriesAligner') === 'ALIGN_SUM' &&
    query.get('aggregation.crossSeriesReducer') === 'REDUCE_SUM';
  return isSum ? { metric, from, to } : undefined;
}

/** Where nothing was counted there is no series, and so no list of them. */
function seriesOf(meter: Meter, { metric, from, to }: Asked): object {
  const sum = meter.sum(metric, { from, to });
  if (sum === 0) return {};
  const interval = { startTime: new Date(from).toISOString(), endTime: new Date(to).toISOString() };
  const point = { interval, value: { int64Value: String(sum) } };
  const series = { metric: { type: metric }, metricKind: 'DELTA', valueType: 'INT64', points: [point] };
  return { timeSeries: [series], unit: '1' };
}
