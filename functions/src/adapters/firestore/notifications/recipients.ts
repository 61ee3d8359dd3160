import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Recipients } from '../../../usecases/notifications/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { preferenceDocuments } from './notification-documents.ts';

const providers: readonly string[] = ['lawyer', 'expat'];

/** Whom `users` knows, and what they prefer by `notification_preferences`. */
export function makeRecipients(report: ReportCorrupt): Recipients {
  const find = async (uid: string) => {
    const [person, wishes] = await db().getAll(userDocuments.ref(uid), preferenceDocuments.ref(uid));
    const user = person && userDocuments.parse(person);
    if (!user) return undefined;
    const preferences = (wishes && preferenceDocuments.parse(wishes)) ?? defaultPreferences;
    const isProvider = providers.includes(user.role);
    const timeZone = preferences.timeZone ?? (isProvider ? await zoneOfProfile(uid) : null);
    return { locale: user.locale, preferences: { ...preferences, timeZone } };
  };
  return {
    find: (uid) => reporting(report, () => find(uid)),
    savePreferences: (uid, preferences) =>
      optimistically(async (desk) => {
        const ref = preferenceDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && preferenceDocuments.parse(stored);
        if (before) preferenceDocuments.update(desk, ref, { before, after: preferences });
        else preferenceDocuments.create(desk, ref, preferences);
      }),
  };
}

async function zoneOfProfile(uid: string): Promise<string | null> {
  return (await profileDocuments.read(uid))?.timeZone ?? null;
}
