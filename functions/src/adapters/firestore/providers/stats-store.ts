import { paths } from '@sos/contracts/paths';
import { providerStatsSchema } from '@sos/contracts/provider-stats';
import { FieldPath, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { StatsBook } from '../../../usecases/providers/aggregate-stats.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { profileDocuments } from './profile-documents.ts';

export const providerStatsDocuments = documentsOf(providerStatsSchema, paths.providerStats);
/** Far more than anybody takes in thirty days. */
const MOST_CALLS = 2000;

/** `provider_stats`, counted from `call_sessions`. */
export function makeStatsBook(report: ReportCorrupt): StatsBook {
  const sessions = () => db().collection(paths.sessions());
  return {
    endedSince: async (instant, { limit, after }) => {
      const found = sessions().where('endedAt', '>=', Timestamp.fromMillis(instant)).orderBy('endedAt');
      const from = after === null ? found : found.startAfter(await sessions().doc(after).get());
      const { docs } = await from.limit(limit).get();
      const calls = await sessionDocuments.list(docs, report);
      return {
        ids: calls.map(({ value }) => value.providerId),
        next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null,
      };
    },
    countedBefore: async (instant, { limit, after }) => {
      const found = db()
        .collection(paths.allProviderStats())
        .where('countedAt', '<', Timestamp.fromMillis(instant))
        .orderBy('countedAt')
        .orderBy(FieldPath.documentId());
      const from = after === null ? found : found.startAfter(...cursorOf(after));
      const { docs } = await from.limit(limit).select('countedAt').get();
      const last = docs.length === limit ? docs.at(-1) : undefined;
      return { ids: docs.map(({ id }) => id), next: last ? `${millisOf(last)} ${last.id}` : null };
    },
    calls: async (providerId, since) => {
      const own = sessions()
        .where('providerId', '==', providerId)
        .where('createdAt', '>=', Timestamp.fromMillis(since));
      const { docs } = await own.orderBy('createdAt', 'desc').limit(MOST_CALLS).get();
      return (await sessionDocuments.list(docs, report)).map(({ value }) => value);
    },
    keep: (providerId, stats, at) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const refs = [profileDocuments.ref(providerId), providerStatsDocuments.ref(providerId)] as const;
          const [profileSnapshot, statsSnapshot] = await desk.read(...refs);
          const profile = profileSnapshot && profileDocuments.parse(profileSnapshot);
          if (!profile) return;
          const { answerRate } = stats;
          profileDocuments.update(desk, refs[0], { before: profile, after: { ...profile, answerRate } });
          const before = statsSnapshot && providerStatsDocuments.parse(statsSnapshot);
          const after = { ...stats, countedAt: at };
          if (before) providerStatsDocuments.update(desk, refs[1], { before, after });
          else providerStatsDocuments.create(desk, refs[1], after);
        }),
      ),
  };
}

/** Where a page ended: whoever was visited has another instant by then. */
function cursorOf(after: string): [Timestamp, string] {
  const [millis, ...id] = after.split(' ');
  return [Timestamp.fromMillis(Number(millis)), id.join(' ')];
}

const millisOf = (snapshot: QueryDocumentSnapshot) => (snapshot.get('countedAt') as Timestamp).toMillis();
