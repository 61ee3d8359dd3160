import { free } from '@sos/domain/providers/availability';
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
  };
}
