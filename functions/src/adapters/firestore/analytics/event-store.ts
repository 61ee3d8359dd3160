import { analyticsEventSchema } from '@sos/contracts/analytics';
import { paths } from '@sos/contracts/paths';
import type { AnalyticsEvents, MembersVisits } from '../../../usecases/analytics/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const analyticsEventDocuments = documentsOf(analyticsEventSchema, paths.analyticsEvent);

/** What happened on pages, in `analytics_events`. */
export function makeEventStore(): AnalyticsEvents {
  return {
    createIfAbsent: async (id, event) =>
      (await analyticsEventDocuments.createOnce(analyticsEventDocuments.ref(id), event)) !== undefined,
  };
}

/** `visit` of `users/{uid}`. */
export function makeMembersVisits(report: ReportCorrupt): MembersVisits {
  return {
    change: (uid, next) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = userDocuments.ref(uid);
          const [stored] = await desk.read(ref);
          const before = stored && userDocuments.parse(stored);
          if (!before) return;
          const known = before.visit ?? undefined;
          const visit = next(known);
          if (visit !== known) userDocuments.update(desk, ref, { before, after: { ...before, visit: visit ?? null } });
        }),
      ),
  };
}
