import { paths } from '@sos/contracts/paths';
import type { Delivery } from '@sos/domain/notifications/delivery';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Deliveries } from '../../../usecases/notifications/ports.ts';
import { Changes } from '../shared/changes.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { deadDeliveryDocuments, deliveryDocuments } from './notification-documents.ts';

/** Deliveries in `notification_deliveries`, and those that died in `notification_dlq`. */
export function makeDeliveryStore(report: ReportCorrupt): Deliveries {
  const changes = new Changes<Delivery>({
    ref: (id) => deliveryDocuments.ref(id),
    parse: (snapshot) => deliveryDocuments.parse(snapshot),
    update: (writer, { id, before, after }) =>
      deliveryDocuments.update(writer, deliveryDocuments.ref(id), { before, after }),
  });
  return {
    createIfAbsent: async (id, delivery) => {
      const created = await deliveryDocuments.createOnce(deliveryDocuments.ref(id), delivery);
      return created ? delivery : ((await reporting(report, () => deliveryDocuments.read(id))) ?? delivery);
    },
    change: (id, decide) => {
      const note = (before: Delivery) => {
        const after = decide(before);
        const died = after?.status === 'dead' && before.status !== 'dead';
        const beside = died ? (writer: Writer) => bury(writer, id, after) : undefined;
        return { becomes: after === before ? undefined : after, beside };
      };
      return reporting(report, () => changes.apply(id, note));
    },
    overdue: (dueBefore, page) => {
      const found = db()
        .collection(paths.notificationDeliveries())
        .where('status', '==', 'queued')
        .where('dueAt', '<', Timestamp.fromMillis(dueBefore))
        .orderBy('dueAt');
      const readable = (docs: readonly DocumentSnapshot[]) => deliveryDocuments.list(docs, report);
      return pageOf(found, paths.notificationDeliveries(), { ...page, readable });
    },
  };
}

function bury(writer: Writer, deliveryId: string, delivery: Delivery): void {
  const { recipientId, text, channel, problem, replays, endedAt } = delivery;
  const letter = { deliveryId, recipientId, text, channel, problem, diedAt: endedAt ?? delivery.dueAt };
  deadDeliveryDocuments.create(writer, deadDeliveryDocuments.ref(`${deliveryId}_${replays}`), letter);
}
