import type { OperationListener } from '@sos/firestore/stats';
import type { FunctionsHost } from '@sos/functions-host/server';

type Metric = Parameters<FunctionsHost['count']>[0];

/** What Google counts and bills: what listeners are sent is read too, and commits that were refused are nothing. */
const metricOf: Readonly<Partial<Record<Parameters<OperationListener>[0], Metric>>> = {
  reads: 'firestore.googleapis.com/document/read_count',
  listenReads: 'firestore.googleapis.com/document/read_count',
  writes: 'firestore.googleapis.com/document/write_count',
  deletes: 'firestore.googleapis.com/document/delete_count',
};

/** Tells Google's meter of each operation, and whoever listens besides. */
export function metered(count: FunctionsHost['count'], onOperation?: OperationListener): OperationListener {
  return (kind, path, times) => {
    const metric = metricOf[kind];
    if (metric) count(metric, times);
    onOperation?.(kind, path, times);
  };
}
