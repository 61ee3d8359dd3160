import { freeAfterCall } from '@sos/domain/providers/attendance';
import { withoutCall } from '@sos/domain/providers/availability';
import type { ProviderDesk } from '../../../usecases/calls/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { listBusy } from './busy-providers.ts';
import { busyWithInOldForm, listKept, readKept, refsOf, type StoredProfile, updateKept } from './kept-profiles.ts';

export function makeProviderDesk(report: ReportCorrupt): ProviderDesk {
  return {
    isReservedFor: async (providerId, sessionId) => (await reservation(providerId, sessionId)).isReserved,
    mayBeRungFor: async (providerId, sessionId) => {
      const { isReserved, isShutOut } = await reservation(providerId, sessionId);
      return isReserved && !isShutOut;
    },
    free: (providerId, call, audit) =>
      optimistically(async (desk) => {
        const stored = await readKept(desk, providerId);
        if (!stored) return;
        const others = await listKept(desk, await keptBusyBy(desk, stored, call.sessionId), report);
        const freed = freeAfterCall(stored.kept, call);
        if (freed) updateKept(desk, stored, { before: stored.kept, after: freed });
        if (freed && audit) writeDown(desk, audit);
        for (const other of others) {
          updateKept(desk, other, { before: other.kept, after: withoutCall(other.kept, call.sessionId) });
        }
      }),
    busyWith: async (providerId) => {
      const stored = await db().getAll(...refsOf(providerId));
      const busyWith: unknown = stored
        .map((each): unknown => each.get('busyWith'))
        .find((id) => typeof id === 'string');
      return typeof busyWith === 'string' ? busyWith : null;
    },
    busySince: listBusy,
  };
}

/** An older release tells in the profile whose call keeps somebody busy. */
async function reservation(providerId: string, sessionId: string) {
  const [profile, desk] = refsOf(providerId);
  const hidden = await desk.get();
  const isReserved = hidden.get('busyWith') === sessionId || (await profile.get()).get('busyWith') === sessionId;
  return { isReserved, isShutOut: (hidden.get('shutOutAt') ?? null) !== null };
}

/** The colleagues whom the provider's call keeps busy too. */
async function keptBusyBy(desk: Desk, { id, profile, desk: hidden }: StoredProfile, sessionId: string) {
  const inOldForm = profile.sharedBusyWith?.includes(sessionId) ? await busyWithInOldForm(desk, sessionId) : [];
  const shared = hidden?.busyWith === sessionId ? hidden.sharedWith : [];
  return [...new Set([...inOldForm, ...shared])].filter((other) => other !== id);
}
