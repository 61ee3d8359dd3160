import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { free } from '@sos/domain/providers/availability';
import type { ProviderDesk } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';
import { documentToStore } from '../shared/instants.ts';

export function makeProviderDesk(): ProviderDesk {
  return {
    isReservedFor: async (providerId, sessionId) => {
      const profile = await db().doc(paths.profile(providerId)).get();
      return profile.get('busyWith') === sessionId;
    },
    free: (providerId, sessionId) =>
      db().runTransaction(async (transaction) => {
        const ref = db().doc(paths.profile(providerId));
        const profile = parseDocument(profileDocumentSchema, await transaction.get(ref));
        const freed = profile && free(profile, sessionId);
        if (!freed) return;
        const { availability, busyWith, busySince } = freed;
        transaction.update(ref, documentToStore({ availability, busyWith, busySince }));
      }),
  };
}
