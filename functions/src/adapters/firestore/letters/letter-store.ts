import { paths } from '@sos/contracts/paths';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import type { Closing, Letter, Letters } from '../../../usecases/letters/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { deadDeliveryDocuments, deliveryDocuments } from '../notifications/notification-documents.ts';
import { deadLetterDocuments, quarantinedEventDocuments } from '../payments/strange-events.ts';
import { db } from '../shared/db.ts';
import { type Documents, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';

interface Asked {
  readonly after: string | undefined;
  readonly limit: number;
}
interface Closed {
  readonly closedAt: number | null;
  readonly closedBy: string | null;
}

/** `notification_dlq`, `dead_letters` and `quarantined_events`, as admins work through them. */
export function makeLetterStore(report: ReportCorrupt): Letters {
  const lists = {
    deliveries: (asked: Asked) => deadDeliveries(report, asked),
    events: (asked: Asked) => unreadable(report, asked),
    quarantined: (asked: Asked) => contradicting(report, asked),
  };
  const at = (collection: string, id: string) => db().collection(collection).doc(id);
  return {
    list: ({ of, ...asked }) => lists[of](asked),
    find: (of, id) =>
      reporting(report, async () => {
        if (of === 'events') {
          const letter = deadLetterDocuments.parse(await at(paths.deadLetters(), id).get());
          return letter && { vendor: letter.vendor, kept: letter.body, closedBy: letter.closedBy };
        }
        const word = quarantinedEventDocuments.parse(await at(paths.quarantinedEvents(), id).get());
        return word && { vendor: word.vendor, kept: word.told, closedBy: word.closedBy };
      }),
    close: (of, id, decide) =>
      reporting(report, () =>
        of === 'events'
          ? close(deadLetterDocuments, at(paths.deadLetters(), id), decide)
          : close(quarantinedEventDocuments, at(paths.quarantinedEvents(), id), decide),
      ),
  };
}

async function unreadable(report: ReportCorrupt, asked: Asked) {
  const collection = paths.deadLetters();
  const query = db().collection(collection).orderBy('receivedAt', 'desc');
  const page = await listPage(query, { collection, documents: deadLetterDocuments, report }, asked);
  const letters = page?.listed.map(({ id, value }): Letter => {
    const { vendor: by, eventId: what, problem, body, receivedAt: at, closedAt, closedBy } = value;
    const [waiting, replayable] = [closedAt === null, closedBy === null];
    return { id, what, by, about: null, problem, body, at, waiting, deliveryId: null, replayable };
  });
  return letters && { letters, next: page?.next ?? null };
}

async function contradicting(report: ReportCorrupt, asked: Asked) {
  const collection = paths.quarantinedEvents();
  const query = db().collection(collection).orderBy('receivedAt', 'desc');
  const page = await listPage(query, { collection, documents: quarantinedEventDocuments, report }, asked);
  const letters = page?.listed.map(({ id, value }): Letter => {
    const { vendor: by, type: what, about, reasons, told, receivedAt: at, closedAt, closedBy } = value;
    const [problem, waiting] = [reasons.join(', '), closedAt === null];
    const replayable = told !== null && closedBy === null;
    return { id, what, by, about, problem, body: null, at, waiting, deliveryId: null, replayable };
  });
  return letters && { letters, next: page?.next ?? null };
}

async function deadDeliveries(report: ReportCorrupt, asked: Asked) {
  const collection = paths.deadDeliveries();
  const query = db().collection(collection).orderBy('diedAt', 'desc');
  const page = await listPage(query, { collection, documents: deadDeliveryDocuments, report }, asked);
  if (!page) return undefined;
  const refs = page.listed.map(({ value }) => deliveryDocuments.ref(value.deliveryId));
  const deliveries = refs.length === 0 ? [] : await db().getAll(...refs);
  const letters = page.listed.map(({ id, value }, index): Letter => {
    const { deliveryId, recipientId, text: what, channel: by, problem, diedAt } = value;
    const waiting = isDeadStill(id, deliveries[index]);
    const about = { about: recipientId, problem: problem ?? '', body: null, at: diedAt };
    return { id, what, by, ...about, waiting, deliveryId, replayable: false };
  });
  return { letters, next: page.next };
}

/** A delivery that was sent for again and died again has a younger letter. */
function isDeadStill(id: string, snapshot: DocumentSnapshot | undefined): boolean {
  const delivery = snapshot && deliveryDocuments.parse(snapshot);
  return delivery?.status === 'dead' && id === `${snapshot?.id}_${delivery.replays}`;
}

function close<T extends Closed>(
  documents: Documents<T, [string, string]>,
  ref: DocumentReference,
  decide: (letter: Closed) => Closing,
): Promise<boolean> {
  return optimistically(async (desk) => {
    const [snapshot] = await desk.read(ref);
    const before = snapshot && documents.parse(snapshot);
    if (!before) return false;
    const { by, at, audit } = decide(before);
    documents.update(desk, ref, { before, after: { ...before, closedAt: at, closedBy: by } });
    writeDown(desk, audit);
    return true;
  });
}
