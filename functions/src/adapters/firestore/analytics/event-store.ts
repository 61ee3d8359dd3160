import { analyticsEventSchema } from '@sos/contracts/analytics';
import { paths } from '@sos/contracts/paths';
import type { AnalyticsEvents } from '../../../usecases/analytics/ports.ts';
import { documentsOf } from '../shared/documents.ts';

export const analyticsEventDocuments = documentsOf(analyticsEventSchema, paths.analyticsEvent);

/** What happened on pages, in `analytics_events`. */
export function makeEventStore(): AnalyticsEvents {
  return {
    createIfAbsent: async (id, event) =>
      (await analyticsEventDocuments.createOnce(analyticsEventDocuments.ref(id), event)) !== undefined,
  };
}
