import { free } from '@sos/domain/providers/availability';
import type { ProviderDesk } from '../../../usecases/calls/ports.ts';
import { optimistically } from '../shared/optimistic.ts';
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
  };
}
