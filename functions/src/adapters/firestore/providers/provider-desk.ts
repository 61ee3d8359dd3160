import { paths } from '@sos/contracts/paths';
import { free } from '@sos/domain/providers/availability';
import { Timestamp } from 'firebase-admin/firestore';
import type { ProviderDesk } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { profileDocuments } from './profile-documents.ts';

export function makeProviderDesk(): ProviderDesk {
  return {
    isReservedFor: async (providerId, sessionId) => {
      const profile = await profileDocuments.ref(providerId).get();
      return profile.get('busyWith') === sessionId;
    },
    free: (providerId, sessionId) =>
      optimistically(async (desk) => {
        const ref = profileDocuments.ref(providerId);
        const [stored] = await desk.read(ref);
        const profile = stored && profileDocuments.parse(stored);
        const freed = profile && free(profile, sessionId);
        if (freed) profileDocuments.update(desk, ref, { before: profile, after: freed });
      }),
    busyWith: async (providerId) => {
      const busyWith: unknown = (await profileDocuments.ref(providerId).get()).get('busyWith');
      return typeof busyWith === 'string' ? busyWith : null;
    },
    busySince: (before, query) => {
      const found = db()
        .collection(paths.profiles())
        .where('busySince', '<', Timestamp.fromMillis(before))
        .orderBy('busySince');
      return pageOf(found, paths.profiles(), { ...query, readable: async (docs) => docs });
    },
  };
}
