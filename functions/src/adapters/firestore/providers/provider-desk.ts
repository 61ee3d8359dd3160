import { paths } from '@sos/contracts/paths';
import { type Attendant, freeAfterCall } from '@sos/domain/providers/attendance';
import { withoutCall } from '@sos/domain/providers/availability';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
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
        const shared = profile?.sharedBusyWith.includes(call.sessionId);
        const colleagues = shared ? await busyWith(desk, call.sessionId) : [];
        const freed = profile && freeAfterCall(profile, call);
        if (freed) profileDocuments.update(desk, ref, changedFields(profile, freed));
        for (const colleague of colleagues) if (colleague.id !== providerId) release(desk, colleague, call.sessionId);
      }),
  };
}

/** Whoever the session keeps busy, though they may have left the agency since. */
function busyWith(desk: Desk, sessionId: string): Promise<DocumentSnapshot[]> {
  return desk.find(db().collection(paths.profiles()).where('sharedBusyWith', 'array-contains', sessionId));
}

function release(desk: Desk, stored: DocumentSnapshot, sessionId: string): void {
  const profile = profileDocuments.parse(stored);
  if (!profile) return;
  const freed: Attendant = withoutCall(profile, sessionId);
  profileDocuments.update(desk, stored.ref, changedFields<Attendant>(profile, freed));
}
