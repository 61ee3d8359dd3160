import { assistantPaths } from '@sos/contracts/assistant-paths';
import type { MeterDocument } from '@sos/contracts/assistant-documents';
import type { Meter } from '@sos/domain/assistant/meter';
import { type Query, Timestamp } from 'firebase-admin/firestore';
import type { Exchanges } from '../../../usecases/assistant/ports.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';
import { exchangeDocuments, memberDocuments, meterDocuments } from './documents.ts';
import { removeAll } from './remove-all.ts';
import { readOne, save } from './saving.ts';

/** More than anybody asks in a month. */
const MOST_COUNTED = 10_000;

/** `exchanges`, and the `meters` that count them. */
export function makeExchangeStore(report: ReportCorrupt): Exchanges {
  const listed = async (query: Query) => {
    const found = await exchangeDocuments.list((await query.get()).docs, report);
    return found.map(({ id, value }) => ({ ...value, id }));
  };
  return {
    read: (id) =>
      reporting(report, async () => {
        const exchange = await exchangeDocuments.read(id);
        return exchange && { ...exchange, id };
      }),
    meter: (uid) => reporting(report, () => meterDocuments.read(uid)),
    forgetMeter: async (uid) => {
      await meterDocuments.ref(uid).delete();
      await removeAll(db().collection(assistantPaths.memberCosts()).where('uid', '==', uid));
    },
    count: (given, decide) => reporting(report, () => countOne(given, decide)),
    change: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = exchangeDocuments.ref(id);
          const before = await readOne(desk, exchangeDocuments, ref);
          save(desk, { documents: exchangeDocuments, ref }, { before, after: before && decide(before) });
        }),
      ),
    ofDossier: (ownerId, dossierId, limit) =>
      listed(
        exchanges()
          .where('ownerId', '==', ownerId)
          .where('dossierId', '==', dossierId)
          .orderBy('askedAt', 'desc')
          .limit(limit),
      ),
    page: async (ownerId, { cursor, limit, kept, word }) => {
      const own = exchanges().where('ownerId', '==', ownerId);
      const chosen = kept ? own.where('isKept', '==', true) : own;
      const found = word === undefined ? chosen : chosen.where('words', 'array-contains', word);
      const collection = assistantPaths.exchanges();
      const page = await listPage(
        found.orderBy('askedAt', 'desc'),
        { collection, documents: exchangeDocuments, report },
        { after: cursor ?? undefined, limit },
      );
      return { items: (page?.listed ?? []).map(({ id, value }) => ({ ...value, id })), next: page?.next ?? null };
    },
    answeredSince: (ownerId, since) =>
      listed(
        exchanges()
          .where('ownerId', '==', ownerId)
          .where('answeredAt', '>=', Timestamp.fromMillis(since))
          .orderBy('answeredAt')
          .limit(MOST_COUNTED),
      ),
  };
}

const countOne: Exchanges['count'] = ({ uid, id }, decide) =>
  optimistically(async (desk) => {
    const refs = { meter: meterDocuments.ref(uid), exchange: exchangeDocuments.ref(id) };
    const [member, meter, exchange] = await Promise.all([
      readOne(desk, memberDocuments, memberDocuments.ref(uid)),
      readOne(desk, meterDocuments, refs.meter),
      readOne(desk, exchangeDocuments, refs.exchange),
    ]);
    const decided = decide({ member, meter, exchange });
    save(desk, { documents: meterDocuments, ref: refs.meter }, { before: meter, after: toStored(decided.meter) });
    save(desk, { documents: exchangeDocuments, ref: refs.exchange }, { before: exchange, after: decided.exchange });
  });

const exchanges = () => db().collection(assistantPaths.exchanges());

function toStored(meter: Meter | undefined): MeterDocument | undefined {
  return meter && { ...meter, reserved: [...meter.reserved] };
}
