import { paths } from '@sos/contracts/paths';
import { paymentMetricSchema } from '@sos/contracts/payment-metrics';
import type { PaymentMetrics } from '../../../usecases/journal/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const paymentMetricDocuments = documentsOf(paymentMetricSchema, paths.paymentMetric);

/** `payment_metrics`, a document for each day. */
export function makePaymentMetrics(report: ReportCorrupt): PaymentMetrics {
  return {
    since: async (day) => {
      const newest = db().collection(paths.paymentMetrics()).where('day', '>=', day).orderBy('day', 'desc');
      const { docs } = await newest.get();
      return (await paymentMetricDocuments.list(docs, report)).map(({ value }) => value);
    },
    keep: (metric) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = paymentMetricDocuments.ref(metric.day);
          const [stored] = await desk.read(ref);
          const before = stored && paymentMetricDocuments.parse(stored);
          if (before) paymentMetricDocuments.update(desk, ref, { before, after: metric });
          else paymentMetricDocuments.create(desk, ref, metric);
        }),
      ),
  };
}
