import { paths } from '@sos/contracts/paths';
import type { ReportCorrupt } from '../shared/documents.ts';
import { makePaymentMetrics } from '../journal/payment-metrics.ts';
import { makeRetentionRuns } from '../retention/expired-documents.ts';
import { START } from './start-firestore.ts';

type Record = (path: string, state: string) => Promise<void>;

const noneCorrupt: ReportCorrupt = (error) => Promise.reject(error);
const sums = { captured: 4900, refunded: 500, transferred: 3000, subscribed: 1900, disputed: 0, vat: 1134, fees: 153 };

/** A night's schedules leave what they have deleted and counted. */
export async function night(record: Record): Promise<void> {
  const removed = [{ name: 'phoneCode', count: 12 }];
  await makeRetentionRuns().write('purgeExpiredData', { startedAt: START, endedAt: START + 1000, removed, next: null });
  await record(paths.retentionRun('purgeExpiredData'), 'ended');
  const figures = [{ currency: 'EUR' as const, captures: 1, ...sums }];
  await makePaymentMetrics(noneCorrupt).keep({ day: '2026-01-04', at: START, figures });
  await record(paths.paymentMetric('2026-01-04'), 'counted');
}
