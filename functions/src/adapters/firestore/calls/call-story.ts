import { entriesOf } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { CallStory } from '../../../usecases/calls/book-ports.ts';
import { auditDocuments } from '../audit/audit-documents.ts';
import { deliveryDocuments, notificationDocuments } from '../notifications/notification-documents.ts';
import { alertDocuments } from '../shared/alert-store.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { timelineDocuments } from './timeline-documents.ts';

/** More than any call has. */
const MOST_ENTRIES = 1_000;
const MOST_OTHERS = 200;

/** What lies about one call in other collections, each found by the session's id. */
export function makeCallStory(report: ReportCorrupt): CallStory {
  const about = async (collection: string, field: string, id: string) => {
    const { docs } = await db().collection(collection).where(field, '==', id).limit(MOST_OTHERS).get();
    return docs;
  };
  return {
    timeline: async (id) => {
      const entries = db().collection(paths.sessionTimeline(id)).orderBy('recordedAt').limit(MOST_ENTRIES);
      const found = await timelineDocuments.list((await entries.get()).docs, report);
      return found.flatMap(({ id: name, value }) => entriesOf(value).map((entry) => ({ id: name, value: entry })));
    },
    notices: async (id) => {
      const found = await notificationDocuments.list(await about(paths.notifications(), 'facts.sessionId', id), report);
      return found.map(({ id: name, value }) => ({ id: name, value: { ...value, at: value.createdAt } }));
    },
    deliveries: async (id) => {
      const docs = await about(paths.notificationDeliveries(), 'facts.sessionId', id);
      const found = await deliveryDocuments.list(docs, report);
      return found.map(({ id: name, value }) => ({
        id: name,
        value: { ...value, at: value.endedAt ?? value.createdAt },
      }));
    },
    alerts: async (id) => {
      const found = await alertDocuments.list(await about(paths.alerts(), 'detail.session', id), report);
      return found.map(({ id: name, value }) => ({ id: name, value: { kind: value.kind, at: value.raisedAt } }));
    },
    deeds: async (id) => {
      const found = await auditDocuments.list(await about(paths.adminAuditLogs(), 'subjectId', id), report);
      return found.map(({ id: name, value }) => ({ ...value, id: name }));
    },
  };
}
