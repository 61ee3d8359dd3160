import type { EmailChanges, Members, Memberships } from '../../../usecases/accounts/ports.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { emailChangeDocuments, userDocuments } from './user-documents.ts';

/** `users`. */
export function makeMembers(report: ReportCorrupt): Members {
  return {
    createOnce: async (uid, member) => (await userDocuments.createOnce(userDocuments.ref(uid), member)) !== undefined,
    find: (uid) => reporting(report, () => userDocuments.read(uid)),
    change: (uid, details, from) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = userDocuments.ref(uid);
          const [stored] = await desk.read(ref);
          const before = stored && userDocuments.parse(stored);
          if (!before || (from !== undefined && before.email !== from)) return false;
          userDocuments.update(desk, ref, { before, after: { ...before, ...details } });
          return true;
        }),
      ),
  };
}

/** `users` and `sos_profiles`, read together. */
export function makeMemberships(report: ReportCorrupt): Memberships {
  const find = async (uid: string) => {
    const [person, profile] = await db().getAll(userDocuments.ref(uid), profileDocuments.ref(uid));
    const member = person && userDocuments.parse(person);
    if (!member) return undefined;
    const approval = (profile && profileDocuments.parse(profile))?.approval ?? null;
    return { role: member.role, status: member.status, approval, isAAA: member.isAAA };
  };
  return { find: (uid) => reporting(report, () => find(uid)) };
}

/** `users/{uid}/private/email_change`, the last one asked for. */
export function makeEmailChanges(report: ReportCorrupt): EmailChanges {
  return {
    save: (uid, change) =>
      optimistically(async (desk) => {
        const ref = emailChangeDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && emailChangeDocuments.parse(stored);
        if (before) emailChangeDocuments.update(desk, ref, { before, after: change });
        else emailChangeDocuments.create(desk, ref, change);
      }),
    find: (uid) => reporting(report, () => emailChangeDocuments.read(uid)),
  };
}
