import { paths } from '@sos/contracts/paths';
import { free } from '@sos/domain/providers/availability';
import { Timestamp } from 'firebase-admin/firestore';
import type { ProviderDesk } from '../../../usecases/calls/ports.ts';
import { changedFields } from '../shared/changed-fields.ts';
import { db } from '../shared/db.ts';
import { profileDocuments } from './profile-documents.ts';

export function makeProviderDesk(): ProviderDesk {
  return {
    isReservedFor: async (providerId, sessionId) => {
      const profile = await profileDocuments.ref(providerId).get();
      return profile.get('busyWith') === sessionId;
    },
    free: (providerId, sessionId) =>
      db().runTransaction(async (transaction) => {
        const ref = profileDocuments.ref(providerId);
        const profile = profileDocuments.parse(await transaction.get(ref));
        const freed = profile && free(profile, sessionId);
        if (freed) profileDocuments.update(transaction, ref, changedFields(profile, freed));
      }),
    busySince: async (before, limit) => {
      const found = await db()
        .collection(paths.profiles())
        .where('busySince', '<', Timestamp.fromMillis(before))
        .orderBy('busySince')
        .limit(limit)
        .get();
      return found.docs.map((profile) => ({ providerId: profile.id, sessionId: String(profile.get('busyWith')) }));
    },
  };
}
