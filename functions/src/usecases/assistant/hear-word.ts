import type { DossierDocument, MemberDocument } from '@sos/contracts/assistant-documents';
import type { Told } from '@sos/contracts/assistant-words';
import { type Dossier, newDossier, withFile, withoutFile } from '@sos/domain/assistant/dossier';
import type { BookingWord, DocumentWord, MemberWord } from '@sos/domain/assistant/words';
import type { Clock } from '../shared/ports.ts';
import type { Dossiers, Exchanges, Members, Onces } from './ports.ts';

export interface HearNeeds {
  readonly members: Members;
  readonly dossiers: Pick<Dossiers, 'change' | 'remove' | 'ofOwner'>;
  readonly exchanges: Pick<Exchanges, 'forgetMeter'>;
  readonly onces: Pick<Onces, 'first' | 'knows'>;
  /** Ends somebody's account; one that is not there is fine. */
  readonly forgetAccount: (uid: string) => Promise<void>;
  /** How a dossier of a booking is called in a language. */
  readonly titleOf: (booking: BookingWord, locale: MemberDocument['locale']) => string;
  readonly clock: Clock;
}
const AT_ONCE = 100;
const DAY = 86_400_000;
/** For how long a booking is known not to be told anew; longer than its dossier is kept. */
const REMEMBERED_FOR = 800 * DAY;

/** Follows a word of the platform's; repeating it, or an older one after it, changes nothing. */
export function makeHearWord(needs: HearNeeds) {
  return async ({ version, word }: Told): Promise<void> => {
    switch (word.kind) {
      case 'member':
        return hearMember(needs, word, version);
      case 'erased':
        return erase(needs, word.uid, version);
      case 'booking':
        return openDossier(needs, word, version);
      case 'document':
        return hearDocument(needs, word);
      case 'usage':
      case 'versions':
        // The assistant says the one, and answers the other.
        return undefined;
    }
  };
}

export async function hearMember(
  { members }: Pick<HearNeeds, 'members'>,
  { uid, name, role, locale, entitlement }: MemberWord,
  version: number,
): Promise<void> {
  await members.change(uid, (before) => {
    if (before && before.version >= version) return undefined;
    const settings = before?.settings ?? { masksPersonalData: true, locale: null };
    return { ...before, name, role, locale, entitlement: entitlement && { ...entitlement }, version, settings };
  });
}

/** A name is never empty but of whoever was erased. */
export const isErased = (member: MemberDocument | undefined) => member?.name === '';

/** What is left says nothing but that nobody of this id is to come back. */
async function erase(
  { members, dossiers, exchanges, forgetAccount }: HearNeeds,
  uid: string,
  version: number,
): Promise<void> {
  await members.change(uid, (before) => {
    if (before && before.version > version) return undefined;
    const settings = { masksPersonalData: true, locale: null };
    return { ...before, name: '', role: 'expat', locale: 'en', entitlement: null, version, settings };
  });
  for (let ids = await dossiers.ofOwner(uid, AT_ONCE); ids.length > 0; ids = await dossiers.ofOwner(uid, AT_ONCE)) {
    for (const id of ids) await dossiers.remove(id);
  }
  await exchanges.forgetMeter(uid);
  await forgetAccount(uid);
}

/** One dossier for each booking, once: its owner may delete it for good. What the client tells later changes it. */
async function openDossier(needs: HearNeeds, booking: BookingWord, version: number): Promise<void> {
  const { members, dossiers, onces, clock } = needs;
  const id = `booking_${booking.bookingId}`;
  if (await onces.knows('word', id)) {
    await dossiers.change(id, (before) => (before ? followClient(before, booking, version) : undefined));
    return;
  }
  const locale = (await members.read(booking.uid))?.locale ?? 'fr';
  const { country, clientLocale, need, uid } = booking;
  const words = { title: needs.titleOf(booking, locale), country, clientLocale, need };
  const made = {
    ...newDossier(words, { ownerId: uid, origin: 'booking' }, clock.now()),
    files: [],
    version,
    toldNeed: need,
  };
  await dossiers.change(id, (before) => (before ? followClient(before, booking, version) : made));
  // Looked at last: an erasure marks its member first, and then deletes what it finds.
  if (isErased(await members.read(uid))) await dossiers.remove(id);
  await onces.first('word', id, clock.now() + REMEMBERED_FOR);
}

/** The word of a booking must be heard before those of its documents: it comes again, and so do they. */
export class HeardTooEarlyError extends Error {
  override readonly name = 'HeardTooEarlyError';
}

/** A document comes once, and once it was taken back it never comes: its owner may remove it for good too. */
async function hearDocument(needs: HearNeeds, { bookingId, documentId, file }: DocumentWord): Promise<void> {
  const { dossiers, onces, clock } = needs;
  const [id, came, gone] = [`booking_${bookingId}`, `document_${documentId}`, `gone_${documentId}`];
  const until = clock.now() + REMEMBERED_FOR;
  if (file === null) {
    await onces.first('word', gone, until);
    await forget(needs, id, documentId);
    return;
  }
  if ((await onces.knows('word', gone)) || (await onces.knows('word', came))) return;
  if (!(await onces.knows('word', id))) throw new HeardTooEarlyError(id);
  const { text, ...read } = file;
  const kind = read.pages === null ? 'text' : 'pdf';
  const addedAt = clock.now();
  const shown = {
    ...read,
    id: documentId,
    kind,
    characters: text.length,
    isSeen: false,
    isClients: true,
    addedAt,
  } as const;
  await dossiers.change(id, (before) => before && changed(before, withFile(before, shown, addedAt)), {
    fileId: documentId,
    text,
  });
  await onces.first('word', came, until);
  // It was taken back while it was written.
  if (await onces.knows('word', gone)) await forget(needs, id, documentId);
}

async function forget({ dossiers, clock }: HearNeeds, id: string, fileId: string): Promise<void> {
  await dossiers.change(id, (before) => before && changed(before, withoutFile(before, fileId, clock.now())), {
    fileId,
    text: null,
  });
}

function changed(before: DossierDocument, after: Dossier | undefined): DossierDocument | undefined {
  return after && { ...before, ...after, files: [...after.files] };
}

/** The client's newest words in the place of their earlier ones; what the owner wrote stays. Undefined changes nothing. */
function followClient(
  before: DossierDocument,
  { need, country }: BookingWord,
  version: number,
): DossierDocument | undefined {
  if (version <= before.version || before.need !== before.toldNeed) return undefined;
  return { ...before, need, country, toldNeed: need, version };
}
