import { zoneOfCountry } from '@sos/domain/notifications/country-zone';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Recipients } from '../../../usecases/notifications/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import type { KnownUsers } from '../accounts/known-users.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { ONE_EVENT, rememberedFor } from '../shared/remembered.ts';
import { preferenceDocuments } from './notification-documents.ts';

const providers: readonly string[] = ['lawyer', 'expat'];

/** For how long, in ms, a provider is told the time by the zone that their profile had: as long as a call takes. */
const ONE_CALL = 600_000;

/** Whom `users` knows, and what they prefer by `notification_preferences`; the clock of their country where they never chose one. */
export function makeRecipients(report: ReportCorrupt, clock: Clock, users: KnownUsers): Recipients {
  const zones = rememberedFor(ONE_CALL, clock, zoneOfProfile);
  const wishes = rememberedFor(ONE_EVENT, clock, (uid) => preferenceDocuments.read(uid));
  const find = async (uid: string) => {
    const [user, wished] = await Promise.all([users.find(uid), wishes.get(uid)]);
    if (!user) return undefined;
    const preferences = wished ?? defaultPreferences;
    const isProvider = providers.includes(user.role);
    const own = preferences.timeZone ?? (isProvider ? await zones.get(uid) : null);
    const timeZone = own ?? zoneOfCountry(user.country);
    return { locale: user.locale, preferences: { ...preferences, timeZone } };
  };
  return {
    find: (uid) => reporting(report, () => find(uid)),
    savePreferences: async (uid, preferences) => {
      await optimistically(async (desk) => {
        const ref = preferenceDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && preferenceDocuments.parse(stored);
        if (before) preferenceDocuments.update(desk, ref, { before, after: preferences });
        else preferenceDocuments.create(desk, ref, preferences);
      });
      wishes.forget(uid);
    },
  };
}

async function zoneOfProfile(uid: string): Promise<string | null> {
  return (await profileDocuments.read(uid))?.timeZone ?? null;
}
