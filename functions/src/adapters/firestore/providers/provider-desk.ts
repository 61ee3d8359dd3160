import { paths } from '@sos/contracts/paths';
import { type Attendant, freeAfterCall } from '@sos/domain/providers/attendance';
import { withoutCall } from '@sos/domain/providers/availability';
import type { ProviderDesk } from '../../../usecases/calls/ports.ts';
import { changedFields } from '../shared/changed-fields.ts';
import { db } from '../shared/db.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { profileDocuments } from './profile-documents.ts';

export function makeProviderDesk(): ProviderDesk {
  return {
    isReservedFor: async (providerId, sessionId) => {
      const profile = await profileDocuments.ref(providerId).get();
      return profile.get('busyWith') === sessionId;
    },
    free: (providerId, call) =>
      optimistically(async (desk) => {
        const ref = profileDocuments.ref(providerId);
        const [stored] = await desk.read(ref);
        const profile = stored && profileDocuments.parse(stored);
        const freed = profile && freeAfterCall(profile, call);
        if (freed) profileDocuments.update(desk, ref, changedFields(profile, freed));
        const shared = profile?.sharedBusyWith.includes(call.sessionId);
        if (shared) await freeColleagues(desk, providerId, call.sessionId);
      }),
  };
}

/** Whoever the session kept busy, though they may have left the agency since. */
async function freeColleagues(desk: Desk, providerId: string, sessionId: string): Promise<void> {
  const busy = db().collection(paths.profiles()).where('sharedBusyWith', 'array-contains', sessionId);
  for (const stored of await desk.find(busy)) {
    const profile = profileDocuments.parse(stored);
    if (!profile || stored.id === providerId) continue;
    const freed: Attendant = withoutCall(profile, sessionId);
    profileDocuments.update(desk, stored.ref, changedFields<Attendant>(profile, freed));
  }
}
