import { paths } from '@sos/contracts/paths';
import { freeAfterCall } from '@sos/domain/providers/attendance';
import { withoutCall } from '@sos/domain/providers/availability';
import type { ProviderDesk } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { profileDocuments } from './profile-documents.ts';

export function makeProviderDesk(report: ReportCorrupt): ProviderDesk {
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
        const colleagues = shared ? await profileDocuments.list(await busyWith(desk, call.sessionId), report) : [];
        const freed = profile && freeAfterCall(profile, call);
        if (freed) profileDocuments.update(desk, ref, { before: profile, after: freed });
        for (const { id, value } of colleagues) {
          if (id === providerId) continue;
          const after = withoutCall(value, call.sessionId);
          profileDocuments.update(desk, profileDocuments.ref(id), { before: value, after });
        }
      }),
  };
}

/** Whoever the session keeps busy, though they may have left the agency since. */
function busyWith(desk: Desk, sessionId: string) {
  return desk.find(db().collection(paths.profiles()).where('sharedBusyWith', 'array-contains', sessionId));
}
