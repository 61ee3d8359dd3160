import { gainTelephone, loseTelephone } from '@sos/domain/providers/attendance';
import { provedNumberDocuments } from '../calls/proved-numbers.ts';
import { type Desk, type Writer } from '../shared/optimistic.ts';
import { type KeptProfile, readKept, updateKept } from '../providers/kept-profiles.ts';
import type { StoredCipher } from '../shared/stored-cipher.ts';
import { contactDocuments, userTelephoneDocuments } from './phone-documents.ts';

interface Proved {
  readonly lineId: string;
  readonly phone: StoredCipher;
  readonly ending: string;
  readonly provedAt: number;
}

/** Makes a number an account's own: what it had before is free again, and whoever had this one loses it. */
export async function giveNumber(desk: Desk, uid: string, proved: Proved): Promise<void> {
  const { lineId, phone, ending, provedAt } = proved;
  const [number, telephone] = await desk.read(provedNumberDocuments.ref(lineId), userTelephoneDocuments.ref(uid));
  const known = number && provedNumberDocuments.parse(number);
  const own = telephone && userTelephoneDocuments.parse(telephone);
  if (known?.ownerId === uid && own?.lineId === lineId) return;
  if (own) await release(desk, uid, { kept: lineId, released: own.lineId });
  if (known) await takeFrom(desk, known.ownerId, { lineId, taker: uid, at: provedAt });
  put(desk, provedNumberDocuments, { id: lineId, before: known, after: { provedAt, ownerId: uid } });
  put(desk, userTelephoneDocuments, {
    id: uid,
    before: own,
    after: { lineId, phone, ending, provedAt, ...unagreed(own) },
  });
  await ringThere(desk, uid, { phone, at: provedAt });
}

/** What somebody agreed to for one number is not agreed for the next. */
const unagreed = (own: { readonly alertsAgreedAt?: number | null } | undefined) =>
  own?.alertsAgreedAt ? { alertsAgreedAt: null } : {};

/** Calls for a profile ring where its provider last showed that they answer. */
async function ringThere(
  desk: Desk,
  uid: string,
  { phone, at }: { readonly phone: StoredCipher; readonly at: number },
): Promise<void> {
  const ref = contactDocuments.ref(uid);
  const [contact] = await desk.read(ref);
  const before = contact && contactDocuments.parse(contact);
  if (before) return contactDocuments.update(desk, ref, { before, after: { phone } });
  const approved = await turnSwitch(desk, uid, { turn: gainTelephone, at });
  if (approved) contactDocuments.create(desk, ref, { phone });
}

/** Whether there is an approved profile whose switch could be turned. */
async function turnSwitch(
  desk: Desk,
  uid: string,
  { turn, at }: { readonly turn: (profile: KeptProfile) => KeptProfile; readonly at: number },
): Promise<boolean> {
  const stored = await readKept(desk, uid);
  if (stored?.kept.approval !== 'approved') return false;
  updateKept(desk, stored, { before: stored.kept, after: turn(stored.kept), switchedAt: at });
  return true;
}

interface Kind<T> {
  ref(id: string): ReturnType<typeof userTelephoneDocuments.ref>;
  create(writer: Writer, ref: ReturnType<typeof userTelephoneDocuments.ref>, value: T): void;
  update(
    writer: Writer,
    ref: ReturnType<typeof userTelephoneDocuments.ref>,
    change: { before: Partial<T>; after: Partial<T> },
  ): void;
}

function put<T extends object>(
  writer: Writer,
  documents: Kind<T>,
  { id, before, after }: { readonly id: string; readonly before: T | undefined; readonly after: T },
): void {
  if (before) documents.update(writer, documents.ref(id), { before, after });
  else documents.create(writer, documents.ref(id), after);
}

/** An account's earlier number is nobody's from now on. */
async function release(
  desk: Desk,
  uid: string,
  { kept, released }: { readonly kept: string; readonly released: string },
): Promise<void> {
  if (kept === released) return;
  const ref = provedNumberDocuments.ref(released);
  const [stored] = await desk.read(ref);
  const before = stored && provedNumberDocuments.parse(stored);
  if (before?.ownerId === uid) provedNumberDocuments.update(desk, ref, { before, after: { ...before, ownerId: null } });
}

/** Nobody is rung at a number that somebody else answers; they hear of it by the change of `proved_numbers`. */
async function takeFrom(
  desk: Desk,
  owner: string | null,
  { lineId, taker, at }: { readonly lineId: string; readonly taker: string; readonly at: number },
): Promise<void> {
  if (owner === null || owner === taker) return;
  const refs = [userTelephoneDocuments.ref(owner), contactDocuments.ref(owner)] as const;
  const [telephone, contact] = await desk.read(...refs);
  if (!telephone || userTelephoneDocuments.parse(telephone)?.lineId !== lineId) return;
  desk.remove(refs[0]);
  if (contact?.exists) desk.remove(refs[1]);
  await turnSwitch(desk, owner, { turn: loseTelephone, at });
}
