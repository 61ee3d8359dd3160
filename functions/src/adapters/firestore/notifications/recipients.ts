import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Recipient, Recipients } from '../../../usecases/notifications/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { preferenceDocuments } from './notification-documents.ts';

const providers: readonly string[] = ['lawyer', 'expat'];

/** For how long, in ms, what was read of a person serves what they are told of one event, by every channel. */
const ONE_EVENT = 10_000;
/** For how long it says by which channels they are told. */
const ONE_CALL = 600_000;
/** How many people an instance remembers. */
const REMEMBERED = 500;

interface Known {
  readonly recipient: Recipient | undefined;
  readonly readAt: number;
}

/** Whom `users` knows, and what they prefer by `notification_preferences`. */
export function makeRecipients(report: ReportCorrupt, clock: Clock): Recipients {
  const known = new Map<string, Known>();
  const remember = (uid: string, recipient: Recipient | undefined) => {
    known.delete(uid);
    known.set(uid, { recipient, readAt: clock.now() });
    const [eldest] = known.keys();
    if (known.size > REMEMBERED && eldest !== undefined) known.delete(eldest);
    return recipient;
  };
  const find = async (uid: string) => {
    const [person, wishes] = await db().getAll(userDocuments.ref(uid), preferenceDocuments.ref(uid));
    const user = person && userDocuments.parse(person);
    if (!user) return undefined;
    const preferences = (wishes && preferenceDocuments.parse(wishes)) ?? defaultPreferences;
    const isProvider = providers.includes(user.role);
    const timeZone = preferences.timeZone ?? (isProvider ? await zoneOfProfile(uid) : null);
    return { locale: user.locale, preferences: { ...preferences, timeZone } };
  };
  const knownFor = async (uid: string, ms: number) => {
    const before = known.get(uid);
    if (before && clock.now() - before.readAt < ms) return before.recipient;
    return remember(uid, await reporting(report, () => find(uid)));
  };
  return {
    find: (uid) => knownFor(uid, ONE_EVENT),
    recall: (uid) => knownFor(uid, known.get(uid)?.recipient ? ONE_CALL : ONE_EVENT),
    savePreferences: async (uid, preferences) => {
      await optimistically(async (desk) => {
        const ref = preferenceDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && preferenceDocuments.parse(stored);
        if (before) preferenceDocuments.update(desk, ref, { before, after: preferences });
        else preferenceDocuments.create(desk, ref, preferences);
      });
      known.delete(uid);
    },
  };
}

async function zoneOfProfile(uid: string): Promise<string | null> {
  return (await profileDocuments.read(uid))?.timeZone ?? null;
}
