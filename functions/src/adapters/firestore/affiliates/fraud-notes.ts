import { paths } from '@sos/contracts/paths';
import { FieldPath, type Query } from 'firebase-admin/firestore';
import type { FraudNotes } from '../../../usecases/affiliates/commission-ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';

/** As many as one query may name. */
const AT_ONCE = 30;
/** More open notes of so many people are looked for one by one. */
const MOST_NOTES = 300;

/** Open notes in `fraud_signals`, open cases in `fraud_cases`, and the standing of the affiliates. */
export function makeFraudNotes(report: ReportCorrupt): FraudNotes {
  const flaggedAmong = async (affiliateIds: readonly string[]) => {
    const parts = Array.from({ length: Math.ceil(affiliateIds.length / AT_ONCE) }, (_, part) =>
      affiliateIds.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
    );
    const found = await Promise.all(parts.map((part) => flaggedOf(part, report)));
    return new Set(found.flat());
  };
  return { flaggedAmong, isFlagged: async (affiliateId) => (await flaggedAmong([affiliateId])).has(affiliateId) };
}

async function flaggedOf(part: readonly string[], report: ReportCorrupt): Promise<readonly string[]> {
  const found = await Promise.all([
    strayed(part, report),
    noted(part, db().collection(paths.fraudSignals()).where('isOpen', '==', true)),
    noted(part, db().collection(paths.fraudCases()).where('holds', '==', true)),
  ]);
  return found.flat();
}

/** Those who are suspended or gone. They are few, so that all are counted before anybody is read. */
async function strayed(part: readonly string[], report: ReportCorrupt): Promise<readonly string[]> {
  const named = db().collection(paths.users()).where(FieldPath.documentId(), 'in', part);
  const active = await named.where('status', '==', 'active').count().get();
  if (active.data().count === part.length) return [];
  const users = await userDocuments.list(await db().getAll(...part.map((uid) => userDocuments.ref(uid))), report);
  const standing = new Set(users.flatMap(({ id, value }) => (value.status === 'active' ? [id] : [])));
  return part.filter((uid) => !standing.has(uid));
}

async function noted(part: readonly string[], open: Query): Promise<readonly string[]> {
  const named = open.where('affiliateId', 'in', part).limit(MOST_NOTES).select('affiliateId');
  const { docs } = await named.get();
  const found = [...new Set(docs.map((doc) => String(doc.get('affiliateId'))))];
  if (docs.length < MOST_NOTES || part.length === 1) return found;
  const others = part.filter((uid) => !found.includes(uid));
  return [...found, ...(await Promise.all(others.map((uid) => noted([uid], open)))).flat()];
}
