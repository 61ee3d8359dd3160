import { paths } from '@sos/contracts/paths';
import { makeFindEntitlement, makeFindMember } from '../../adapters/firestore/assistant/find-member.ts';
import { makeLetterStore } from '../../adapters/firestore/assistant/letter-store.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { matterDocuments } from '../../adapters/firestore/matters/matter-store.ts';
import { makeFollowBooking, makeFollowMember } from '../../usecases/assistant/follow-platform.ts';
import { makeFollowDocuments } from '../../usecases/matters/follow-documents.ts';
import { makeNoteWord } from '../../usecases/assistant/tell-word.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { differs } from '../shared/differs.ts';
import { matterFiles } from '../matters/files.ts';
import { matters } from '../matters/wiring.ts';
import { clock, reportCorrupt, users } from '../shared/wiring.ts';

export const letters = makeLetterStore(reportCorrupt, paths.assistantLetters());
export const findMember = makeFindMember(reportCorrupt);

const countryOf = async (uid: string) => (await users.find(uid))?.country ?? null;
const findEntitlement = makeFindEntitlement(reportCorrupt);
const matterOf = (id: string) => matters.read(id);
const note = makeNoteWord({ letters, clock });
const following = { findMember, findEntitlement, letters, note, countryOf, matterOf, clock };
const followMember = makeFollowMember(following);
const followBooking = makeFollowBooking(following);

/** What the assistant is to be told when a document changes under the id of a member. */
export const memberOfDocument: DocumentHandler = ({ id }) => followMember(id);
/** Of a profile it knows no more than these; most changes are of whether somebody is free. */
const toldOfProfile = ['kind', 'displayName'] as const;
export const memberOfProfile: DocumentHandler = async (change) => {
  if (differs(change, toldOfProfile)) await followMember(change.id);
};
/** What it is to be told of a session that begins. */
export const bookingOfSession: DocumentHandler = async ({ before, after }) => {
  const session = before || !after ? undefined : sessionDocuments.parse(after);
  if (session) await followBooking(session);
};

const followDocuments = makeFollowDocuments({ ...following, files: matterFiles, matters });

/** What follows from the documents that a client allows or takes back. */
export const documentsOfMatter: DocumentHandler = async ({ id, before, after }) => {
  const read = (snapshot: typeof before) => snapshot && matterDocuments.parse(snapshot);
  await followDocuments({ sessionId: id, before: read(before), after: read(after) });
};

/** The same once its client has told what it is about, or what they told is deleted. */
export const bookingOfMatter: DocumentHandler = async ({ id }) => {
  const session = await sessionDocuments.read(id);
  if (session) await followBooking(session);
};
