import { isDeepStrictEqual } from 'node:util';
import { type HoursDocument, hoursDocumentSchema } from '@sos/contracts/console';
import { paths } from '@sos/contracts/paths';
import type { HoursPlan, ProviderSwitch } from '@sos/domain/providers/switch';
import { noWeek } from '@sos/domain/providers/working-hours';
import { Timestamp } from 'firebase-admin/firestore';
import type { Switchboard } from '../../../usecases/providers/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import { type Desk, optimistically, type Writer } from '../shared/optimistic.ts';
import { readKept, type StoredProfile, updateKept } from './kept-profiles.ts';

export const hoursDocuments = documentsOf(hoursDocumentSchema, paths.profileHours);

interface StoredSwitch {
  readonly stored: StoredProfile;
  readonly hours: HoursDocument | undefined;
  readonly state: ProviderSwitch;
}

/**
 * The switch over the profile, its desk and its hours. Whatever moves it also writes the desk, which everybody reads who
 * books, frees or switches: of two who decide at once, the second decides again.
 */
export function makeSwitchStore(): Switchboard {
  return {
    read: (id) => optimistically(async (desk) => (await readSwitch(desk, id))?.state),
    change: (id, decide, now) =>
      optimistically(async (desk) => {
        const before = await readSwitch(desk, id);
        if (!before) return undefined;
        const after = decide(before.state);
        if (after) writeSwitch(desk, before, { after, now });
        return after ?? before.state;
      }),
    turnedBy: async (instant, { limit, after }) => {
      const found = db()
        .collectionGroup('private')
        .where('turnsAt', '<=', Timestamp.fromMillis(instant))
        .orderBy('turnsAt');
      const from = after === null ? found : found.startAfter(await hoursDocuments.ref(after).get());
      const { docs } = await from.limit(limit).get();
      const ids = docs.flatMap(({ ref }) => ref.parent.parent?.id ?? []);
      return { ids, next: docs.length === limit ? (ids.at(-1) ?? null) : null };
    },
  };
}

const noHours: HoursPlan = { week: noWeek, holidays: [], opensByItself: false, turnsAt: null };

/** The switch as it lies in the three documents; undefined when there is no such provider. */
export async function readSwitch(desk: Desk, id: string): Promise<StoredSwitch | undefined> {
  const stored = await readKept(desk, id);
  if (!stored) return undefined;
  const [snapshot] = await desk.read(hoursDocuments.ref(id));
  const hours = snapshot && hoursDocuments.parse(snapshot);
  return { stored, hours, state: { ...stored.kept, hours: hours ?? noHours } };
}

/** Writes what differs into the document that it belongs to. */
export function writeSwitch(
  writer: Writer,
  before: StoredSwitch,
  { after, now }: { after: ProviderSwitch; now: number },
): void {
  const { hours, ...kept } = after;
  updateKept(writer, before.stored, {
    before: before.stored.kept,
    after: kept,
    ...(!isOnlyPresence(before.state, after) && { switchedAt: now }),
  });
  const document = toDocument(hours);
  const ref = hoursDocuments.ref(before.stored.id);
  if (before.hours) hoursDocuments.update(writer, ref, { before: before.hours, after: document });
  else if (hours !== noHours && hours.turnsAt !== null) hoursDocuments.create(writer, ref, document);
}

/** Presence decides nothing together with the desk, and comes every few minutes. */
function isOnlyPresence(before: ProviderSwitch, after: ProviderSwitch): boolean {
  return isDeepStrictEqual({ ...after, activeAt: before.activeAt }, before);
}

function toDocument({ week, holidays, opensByItself, turnsAt }: HoursPlan): HoursDocument {
  const days = Object.entries(week).map(([day, stretches]) => [day, [...stretches]]);
  return { week: Object.fromEntries(days) as HoursDocument['week'], holidays: [...holidays], opensByItself, turnsAt };
}
