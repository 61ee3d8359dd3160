import { onceDocumentSchema } from '@sos/contracts/assistant-documents';
import { assistantPaths } from '@sos/contracts/assistant-paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { Onces } from '../../../usecases/assistant/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';

const kinds = {
  token: { documents: documentsOf(onceDocumentSchema, assistantPaths.usedToken), path: assistantPaths.usedTokens },
  word: { documents: documentsOf(onceDocumentSchema, assistantPaths.heardWord), path: assistantPaths.heardWords },
} as const;
const AT_ONCE = 400;

/** `used_tokens` and `heard_words`. */
export const onces: Onces = {
  first: async (kind, id, expiresAt) => {
    const { documents } = kinds[kind];
    return (await documents.createOnce(documents.ref(id), { expiresAt })) !== undefined;
  },
  knows: async (kind, id) => (await kinds[kind].documents.ref(id).get()).exists,
  sweep: async (now) => {
    const removed = await Promise.all(Object.values(kinds).map(({ path }) => removeOver(path(), now)));
    return removed.reduce((sum, count) => sum + count, 0);
  },
};

async function removeOver(path: string, now: number): Promise<number> {
  const over = db().collection(path).where('expiresAt', '<=', Timestamp.fromMillis(now)).limit(AT_ONCE);
  let removed = 0;
  for (;;) {
    const { docs } = await over.get();
    if (docs.length === 0) return removed;
    const batch = db().batch();
    for (const { ref } of docs) batch.delete(ref);
    await batch.commit();
    removed += docs.length;
  }
}
