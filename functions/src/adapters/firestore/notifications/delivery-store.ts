import { paths } from '@sos/contracts/paths';
import type { Delivery } from '@sos/domain/notifications/delivery';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Deliveries } from '../../../usecases/notifications/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { Changes } from '../shared/changes.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { deadDeliveryDocuments, deliveryDocuments } from './notification-documents.ts';

type Decide = Parameters<Deliveries['changeAsAdmin']>[1];
type AuditOf = Parameters<Deliveries['changeAsAdmin']>[2];

/** Deliveries in `notification_deliveries`, and those that died in `notification_dlq`. */
export function makeDeliveryStore(report: ReportCorrupt): Deliveries {
  const changes = new Changes<Delivery>({
    ref: (id) => deliveryDocuments.ref(id),
    parse: (snapshot) => deliveryDocuments.parse(snapshot),
    update: (writer, { id, before, after }) =>
      deliveryDocuments.update(writer, deliveryDocuments.ref(id), { before, after }),
  });
  const changing = (id: string, decide: Decide, auditOf?: AuditOf) => {
    const note = (before: Delivery) => {
      const after = decide(before);
      const changed = after !== undefined && after !== before;
      const beside = (writer: Writer) => {
        if (after?.status === 'dead' && before.status !== 'dead') bury(writer, id, after);
        if (after && auditOf) writeDown(writer, auditOf(before, after));
      };
      return { becomes: changed ? after : undefined, beside: changed ? beside : undefined };
    };
    return reporting(report, () => changes.apply(id, note));
  };
  const all = () => db().collection(paths.notificationDeliveries());
  const readable = (docs: readonly DocumentSnapshot[]) => deliveryDocuments.list(docs, report);
  return {
    createIfAbsent: async (id, delivery) => {
      const version = await deliveryDocuments.createOnce(deliveryDocuments.ref(id), delivery);
      if (version) changes.created(id, delivery, version);
      return version ? delivery : ((await reporting(report, () => deliveryDocuments.read(id))) ?? delivery);
    },
    change: (id, decide) => changing(id, decide),
    changeAsAdmin: changing,
    overdue: (dueBefore, page) => {
      const queued = all().where('status', '==', 'queued').where('dueAt', '<', Timestamp.fromMillis(dueBefore));
      return pageOf(queued.orderBy('dueAt'), paths.notificationDeliveries(), { ...page, readable });
    },
    toCheck: (before, page) => {
      const open = all().where('checkAt', '<', Timestamp.fromMillis(before)).orderBy('checkAt');
      return pageOf(open, paths.notificationDeliveries(), { ...page, readable });
    },
  };
}

function bury(writer: Writer, deliveryId: string, delivery: Delivery): void {
  const { recipientId, text, channel, problem, replays, endedAt } = delivery;
  const letter = { deliveryId, recipientId, text, channel, problem, diedAt: endedAt ?? delivery.dueAt };
  deadDeliveryDocuments.create(writer, deadDeliveryDocuments.ref(`${deliveryId}_${replays}`), letter);
}
