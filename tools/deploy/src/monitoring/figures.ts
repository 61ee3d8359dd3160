/** Processors that a region has, by the specification of operations, and the part of them at which somebody is told. */
const REGION_CPUS = 10;
const NEARLY_ALL = 0.8;

export interface Alarm {
  /** The figure's own unit; more than this rings. */
  readonly above: number;
  /** How long it must last, in seconds. */
  readonly forSeconds: number;
  /** What whoever is woken reads, and does. */
  readonly advice: string;
}

/** One chart of the dashboard, and the alarm that stands on it where there is one. */
export interface Figure {
  /** By which its alarm is found again; small letters and underscores. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** In PromQL, as Cloud Monitoring reads it: https://cloud.google.com/monitoring/promql/promql-mapping */
  readonly query: string;
  readonly alarm?: Alarm;
}

const run = (metric: string, more = '') =>
  `run_googleapis_com:${metric}{monitored_resource="cloud_run_revision"${more}}`;
const perMinute = (series: string, by: string) => `sum by (${by}) (rate(${series}[5m])) * 60`;
const documents = (kind: string) =>
  perMinute(`firestore_googleapis_com:document_${kind}_count{monitored_resource="firestore_instance"}`, 'database_id');

/** What is looked at first when something is slow, dear or broken. */
export const figures: readonly Figure[] = [
  {
    key: 'processors',
    title: 'Processors in use, by region',
    unit: 'vCPU',
    query: `sum by (location) (rate(${run('container_cpu_allocation_time')}[5m]))`,
    alarm: {
      above: REGION_CPUS * NEARLY_ALL,
      forSeconds: 300,
      advice:
        'A region is close to the processors that Google gives it; beyond them requests are refused, calls among them. Ask for a higher quota (IAM, Quotas, Cloud Run, CPU allocation), and see in the chart of invocations which function grew. docs/capacity.md says which limit is met when.',
    },
  },
  {
    key: 'failures',
    title: 'Requests that failed, of all, by region',
    unit: 'part of 1',
    query: `sum by (location) (rate(${run('request_count', ',response_code_class="5xx"')}[5m])) / sum by (location) (rate(${run('request_count')}[5m]))`,
    alarm: {
      above: 0.05,
      forSeconds: 600,
      advice:
        'More than one request in twenty fails in a region. Look at the errors in Logs Explorer (severity ERROR, by function), at circuit breakers and queues in the console, System; npm run deploy -- roll-back sends the last good release.',
    },
  },
  {
    key: 'queues',
    title: 'Tasks that wait, by queue',
    unit: 'tasks',
    query: 'sum by (queue_id) (cloudtasks_googleapis_com:queue_depth{monitored_resource="cloud_tasks_queue"})',
    alarm: {
      above: 1000,
      forSeconds: 600,
      advice:
        'A queue grows faster than it is worked off: calls begin late, money is settled late. See in the console, System, whether it is paused or its vendor is down; both work off by themselves once that is mended.',
    },
  },
  {
    key: 'invocations',
    title: 'Invocations a minute, by function',
    unit: '1/min',
    query: perMinute(run('request_count'), 'service_name'),
  },
  {
    key: 'latency',
    title: 'Within which 95 of 100 requests are answered, by function',
    unit: 'ms',
    query: `histogram_quantile(0.95, sum by (le, service_name) (rate(${run('request_latencies_bucket')}[5m])))`,
  },
  { key: 'reads', title: 'Documents read a minute', unit: '1/min', query: documents('read') },
  { key: 'writes', title: 'Documents written a minute', unit: '1/min', query: documents('write') },
  {
    key: 'errors',
    title: 'Errors written to the log a minute, by function',
    unit: '1/min',
    query: perMinute(
      'logging_googleapis_com:log_entry_count{monitored_resource="cloud_run_revision",severity="ERROR"}',
      'service_name',
    ),
  },
];
