import { paths } from '@sos/contracts/paths';
import { type DeskDocument, deskDocumentSchema, type ProfileDocument } from '@sos/contracts/providers';
import type { Instant } from '@sos/domain/shared/instant';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { db } from '../shared/db.ts';
import { CorruptDocumentError, documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import type { Desk, Writer } from '../shared/optimistic.ts';
import { profileDocuments } from './profile-documents.ts';

export const deskDocuments = documentsOf(deskDocumentSchema, paths.profileDesk);

type Busy = Pick<DeskDocument, 'busyWith' | 'busySince' | 'sharedBusyWith'>;
interface Attending extends Pick<DeskDocument, 'agencyId' | 'activeAt' | 'offlineBecause'> {
  readonly missedCalls: number;
}
type Hidden = Busy & Attending;
/** A profile with what nobody but the server may know of it. */
export type KeptProfile = Omit<ProfileDocument, keyof Hidden> & Hidden;

/** The two documents of a profile, and what they say together. */
export interface StoredProfile {
  readonly id: string;
  readonly profile: ProfileDocument;
  readonly desk: DeskDocument | undefined;
  readonly kept: KeptProfile;
}

interface KeptChange {
  readonly before: Partial<KeptProfile>;
  /** The same fields, as they become. */
  readonly after: Partial<KeptProfile> & Busy;
  /** Whom this provider's own call keeps busy too; as it was unless it is given. */
  readonly sharedWith?: readonly string[];
  /** When the switch was moved, if this change moves it. */
  readonly switchedAt?: number;
  /** Since when nobody may ring them; as it was unless it is given. */
  readonly shutOutAt?: number | null;
}

export const refsOf = (id: string) => [profileDocuments.ref(id), deskDocuments.ref(id)] as const;

/** Undefined when there is no such profile. Throws CorruptDocumentError. */
export async function readKept(desk: Desk, id: string): Promise<StoredProfile | undefined> {
  const [profile, hidden] = await desk.read(...refsOf(id));
  return profile && hidden && keptOf(profile, hidden);
}

export function keptOf(profileSnapshot: DocumentSnapshot, deskSnapshot: DocumentSnapshot): StoredProfile | undefined {
  const profile = profileDocuments.parse(profileSnapshot);
  const desk = deskDocuments.parse(deskSnapshot);
  return (
    profile && { id: profileSnapshot.id, profile, desk, kept: { ...profile, ...hiddenOf(profile, desk ?? emptyDesk) } }
  );
}

/** Why the platform has switched somebody off; null when it has not. */
export async function whyOffline(id: string): Promise<DeskDocument['offlineBecause']> {
  return (await deskDocuments.read(id))?.offlineBecause ?? null;
}

/** What cannot be read is reported and left out. */
export async function listKept(desk: Desk, ids: readonly string[], report: ReportCorrupt): Promise<StoredProfile[]> {
  const listed: StoredProfile[] = [];
  for (const id of ids) {
    const stored = await readKept(desk, id).catch((error: unknown) => unreadable(error, report));
    if (stored) listed.push(stored);
  }
  return listed;
}

async function unreadable(error: unknown, report: ReportCorrupt): Promise<undefined> {
  if (!(error instanceof CorruptDocumentError)) throw error;
  await report(error);
}

/** Whoever an older release made busy with the session, though they may have left the agency since. */
export async function busyWithInOldForm(desk: Desk, sessionId: string): Promise<string[]> {
  const query = db().collection(paths.profiles()).where('sharedBusyWith', 'array-contains', sessionId);
  return (await desk.find(query)).map(({ id }) => id);
}

/** A desk of which nothing is known. */
export const emptyDesk: DeskDocument = {
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  sharedWith: [],
  switchedAt: null,
  shutOutAt: null,
  agencyId: null,
  missedCalls: null,
  activeAt: null,
  awaitedSince: null,
  offlineBecause: null,
};

/** An older release writes into the public document; what it wrote there counts until it is moved. */
function hiddenOf(old: ProfileDocument, desk: DeskDocument): Hidden {
  return { ...busyOf(old, desk), ...attendingOf(old, desk) };
}

function busyOf({ busyWith = null, busySince = null, sharedBusyWith = [] }: ProfileDocument, desk: DeskDocument): Busy {
  return {
    busyWith: desk.busyWith ?? busyWith,
    busySince: desk.busySince ?? busySince,
    sharedBusyWith: [...new Set([...desk.sharedBusyWith, ...sharedBusyWith])],
  };
}

function attendingOf(old: ProfileDocument, desk: DeskDocument): Attending {
  const { agencyId = null, missedCalls = 0, activeAt = null } = old;
  return {
    agencyId: desk.agencyId ?? agencyId,
    missedCalls: desk.missedCalls ?? missedCalls,
    activeAt: later(desk.activeAt, activeAt),
    offlineBecause: old.offlineBecause ?? desk.offlineBecause,
  };
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

/** Writes what differs into the document that it belongs to, and empties what an older release left in the public one. */
export function updateKept(writer: Writer, stored: StoredProfile, change: KeptChange): void {
  const { id, profile, desk } = stored;
  const { hidden, shown } = split(change.after);
  const old = oldFieldsOf(profile);
  profileDocuments.update(writer, profileDocuments.ref(id), {
    before: { ...split(change.before).shown, ...old },
    after: { ...shown, ...emptied(old) },
  });
  const after = deskAfter({ ...stored.kept, ...change.after, ...hidden }, desk ?? emptyDesk, change);
  if (desk) deskDocuments.update(writer, deskDocuments.ref(id), { before: desk, after });
  else if (isWorthKeeping(after)) deskDocuments.create(writer, deskDocuments.ref(id), after);
}

function deskAfter(kept: KeptProfile, before: DeskDocument, change: KeptChange): DeskDocument {
  const { busyWith, busySince, sharedBusyWith, agencyId, activeAt, offlineBecause } = kept;
  const known = busyWith === null ? [] : before.sharedWith;
  const isUncounted = kept.missedCalls === 0 && before.missedCalls === null;
  const missedCalls = isUncounted ? null : kept.missedCalls;
  const { sharedWith = known, switchedAt = before.switchedAt, shutOutAt = before.shutOutAt } = change;
  const awaitedSince = kept.availability === 'available' ? activeAt : null;
  const attending = { agencyId, missedCalls, activeAt, awaitedSince, offlineBecause };
  return { busyWith, busySince, sharedBusyWith, ...attending, sharedWith, switchedAt, shutOutAt };
}

function isWorthKeeping({ sharedBusyWith, sharedWith: _none, ...others }: DeskDocument): boolean {
  return sharedBusyWith.length > 0 || Object.values(others).some((known) => known !== null);
}

function split({ busyWith = null, busySince = null, sharedBusyWith = [], ...others }: Partial<KeptProfile>) {
  const { agencyId: _agency, missedCalls: _missed, activeAt: _active, offlineBecause: _reason, ...shown } = others;
  return { hidden: { busyWith, busySince, sharedBusyWith }, shown };
}

type OldFields = Pick<ProfileDocument, keyof Hidden>;

/** Empty instead of removed, since an older release cannot read a profile without them. */
const empty = {
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  agencyId: null,
  missedCalls: 0,
  activeAt: null,
  offlineBecause: null,
} as const satisfies OldFields;

const oldNames = Object.keys(empty) as (keyof Hidden)[];

function oldFieldsOf(profile: ProfileDocument): OldFields {
  return Object.fromEntries(oldNames.flatMap((name) => (profile[name] === undefined ? [] : [[name, profile[name]]])));
}

function emptied(old: OldFields): OldFields {
  return Object.fromEntries(oldNames.flatMap((name) => (old[name] === undefined ? [] : [[name, empty[name]]])));
}
