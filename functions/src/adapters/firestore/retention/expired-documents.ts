import { paths } from '@sos/contracts/paths';
import { type RetainedName, retention, retentionRunSchema } from '@sos/contracts/retention';
import { FieldPath, GrpcStatus, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { ExpiredDocument, ExpiredDocuments, RetentionRuns } from '../../../usecases/retention/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

/** Documents of every kind that is kept for a time, read without their schemas, so that an unreadable one goes too. */
export function makeExpiredDocuments(): ExpiredDocuments {
  return {
    page: async (name, { before, after, limit }) => {
      const { since } = retention[name];
      const due = db()
        .collection(collectionOf(name))
        .where(since, '<', Timestamp.fromMillis(before))
        .orderBy(since)
        .orderBy(FieldPath.documentId());
      const from = after === null ? due : due.startAfter(...placeOf(after));
      const { docs } = await from.limit(limit).get();
      const last = docs.length < limit ? undefined : docs.at(-1);
      const unwritten = docs.filter(({ updateTime }) => updateTime.toMillis() < before);
      return { documents: unwritten.map(listed), next: last ? placeAt(last, since) : null };
    },
    remove: async (documents) => {
      const removed = await Promise.all(documents.map(removeUnchanged));
      return removed.filter(Boolean).length;
    },
  };
}

/** A document's place in the order, which holds also once it is deleted. */
function placeAt(snapshot: QueryDocumentSnapshot, since: string): string {
  return `${textOf(snapshot.get(since) as Timestamp)} ${snapshot.id}`;
}

function placeOf(place: string): [Timestamp, string] {
  const [instant = '', ...id] = place.split(' ');
  return [timestampOf(instant), id.join(' ')];
}

const textOf = ({ seconds, nanoseconds }: Timestamp) => `${seconds}.${nanoseconds}`;

function timestampOf(text: string): Timestamp {
  const [seconds = 0, nanoseconds = 0] = text.split('.').map(Number);
  return new Timestamp(seconds, nanoseconds);
}

function listed(snapshot: QueryDocumentSnapshot): ExpiredDocument {
  return { path: snapshot.ref.path, version: textOf(snapshot.updateTime), fields: snapshot.data() };
}

async function removeUnchanged({ path, version }: ExpiredDocument): Promise<boolean> {
  try {
    await db()
      .doc(path)
      .delete({ lastUpdateTime: timestampOf(version) });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === GrpcStatus.FAILED_PRECONDITION || code === GrpcStatus.NOT_FOUND) return false;
    throw error;
  }
}

function collectionOf(name: RetainedName): string {
  const template: (...ids: string[]) => string = paths[name];
  return template('x', 'y').split('/')[0] ?? '';
}

export const retentionRunDocuments = documentsOf(retentionRunSchema, paths.retentionRun);

/** `retention_runs`, a document for each schedule. */
export function makeRetentionRuns(): RetentionRuns {
  return {
    read: (schedule) => retentionRunDocuments.read(schedule),
    write: (schedule, run) =>
      optimistically(async (desk) => {
        const ref = retentionRunDocuments.ref(schedule);
        const [stored] = await desk.read(ref);
        const before = stored && retentionRunDocuments.parse(stored);
        if (before) retentionRunDocuments.update(desk, ref, { before, after: run });
        else retentionRunDocuments.create(desk, ref, run);
      }),
  };
}
