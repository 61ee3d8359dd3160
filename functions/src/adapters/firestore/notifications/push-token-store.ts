import { createHash } from 'node:crypto';
import { pushTokenDocumentSchema } from '@sos/contracts/notifications';
import { paths } from '@sos/contracts/paths';
import { MOST_DEVICES, type PushTokens } from '../../../usecases/notifications/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const pushTokenDocuments = documentsOf(pushTokenDocumentSchema, paths.pushToken);
/** A token may hold what an id may not. */
export const pushTokenId = (token: string) => createHash('sha256').update(token).digest('hex');

/** Devices in `fcmTokens`. */
export function makePushTokenStore(report: ReportCorrupt): PushTokens {
  const listed = async (uid: string) => {
    const { docs } = await db().collection(paths.pushTokens()).where('uid', '==', uid).get();
    const found = await pushTokenDocuments.list(docs, report);
    return found.toSorted((one, other) => other.value.savedAt - one.value.savedAt);
  };
  return {
    save: async (uid, token, at) => {
      const ref = pushTokenDocuments.ref(pushTokenId(token));
      await optimistically(async (desk) => {
        const [stored] = await desk.read(ref);
        const before = stored && pushTokenDocuments.parse(stored);
        const after = { uid, token, savedAt: at };
        if (before) pushTokenDocuments.update(desk, ref, { before, after });
        else pushTokenDocuments.create(desk, ref, after);
      });
      const tooMany = (await listed(uid)).slice(MOST_DEVICES);
      await Promise.all(tooMany.map(({ id }) => pushTokenDocuments.ref(id).delete()));
    },
    remove: async (uid, token) => {
      const ref = pushTokenDocuments.ref(pushTokenId(token));
      await db().runTransaction(async (transaction) => {
        const stored = pushTokenDocuments.parse(await transaction.get(ref));
        if (stored?.uid === uid) transaction.delete(ref);
      });
    },
    of: async (uid) => (await listed(uid)).map(({ value }) => value.token),
  };
}
