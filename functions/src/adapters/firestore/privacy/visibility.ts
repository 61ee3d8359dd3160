import type { Clock } from '../../../usecases/shared/ports.ts';
import type { Visibility } from '../../../usecases/privacy/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { readKept, updateKept } from '../providers/kept-profiles.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

/** Whether a profile is seen. */
export function makeVisibility(report: ReportCorrupt, clock: Clock): Visibility {
  const set = (uid: string, visible: boolean) =>
    reporting(report, () =>
      optimistically(async (desk) => {
        const stored = await readKept(desk, uid);
        if (!stored || stored.kept.visible === visible) return;
        const { kept } = stored;
        if (!visible) {
          const after = { ...kept, visible, availability: 'offline' } as const;
          return updateKept(desk, stored, { before: kept, after, switchedAt: clock.now() });
        }
        const [snapshot] = await desk.read(userDocuments.ref(uid));
        const member = snapshot && userDocuments.parse(snapshot);
        const mayBeShown = member?.status === 'active' && member.role === kept.kind && kept.approval === 'approved';
        if (mayBeShown) updateKept(desk, stored, { before: kept, after: { ...kept, visible } });
      }),
    );
  return {
    isShown: (uid) => reporting(report, async () => (await profileDocuments.read(uid))?.visible === true),
    hide: (uid) => set(uid, false),
    show: (uid) => set(uid, true),
  };
}
