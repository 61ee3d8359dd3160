import { lookupEntrySchema } from '@sos/contracts/lookup';
import { paths } from '@sos/contracts/paths';
import { FieldPath } from 'firebase-admin/firestore';
import type { CallFinder, PeopleIndex } from '../../../usecases/lookup/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { ownedNumberDocuments } from '../notifications/notification-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const lookupDocuments = documentsOf(lookupEntrySchema, paths.lookupEntry);
/** After every sign of an id. */
const LAST = '\uf8ff';

/** People in `lookup_entries`, by the beginnings of their words; numbers by the keyed digests of `proved_numbers`. */
export function makePeopleIndex(lineId: (e164: string) => string, report: ReportCorrupt): PeopleIndex {
  return {
    keep: (uid, entryOf) =>
      optimistically(async (desk) => {
        const ref = lookupDocuments.ref(uid);
        const [stored, account] = await desk.read(ref, userDocuments.ref(uid));
        const before = stored && lookupDocuments.parse(stored);
        const user = account && userDocuments.parse(account);
        const entry = user && entryOf(user);
        const after = entry && { ...entry, tokens: [...entry.tokens] };
        if (before && after) lookupDocuments.update(desk, ref, { before, after });
        else if (after) lookupDocuments.create(desk, ref, after);
        else if (before) desk.remove(ref);
      }),
    withToken: async (token, limit) => {
      const entries = db().collection(paths.lookupEntries()).where('tokens', 'array-contains', token).limit(limit);
      const found = await lookupDocuments.list((await entries.get()).docs, report);
      return found.map(({ id, value }) => ({ uid: id, ...value }));
    },
    entry: async (uid) => {
      const entry = await lookupDocuments.read(uid);
      return entry && { uid, ...entry };
    },
    ownerOf: async (e164) => (await ownedNumberDocuments.read(lineId(e164)))?.ownerId ?? undefined,
  };
}

export function makeCallFinder(report: ReportCorrupt): CallFinder {
  return {
    beginning: async (id, limit) => {
      const byId = db().collection(paths.sessions()).orderBy(FieldPath.documentId());
      const { docs } = await byId.startAt(id).endAt(`${id}${LAST}`).limit(limit).get();
      return (await sessionDocuments.list(docs, report)).map(({ value }) => value);
    },
  };
}
