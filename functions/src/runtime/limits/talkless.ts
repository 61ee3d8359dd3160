import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { talklessOf } from '../../adapters/firestore/calls/client-calls.ts';
import { makeTalklessStore, marksOf } from '../../adapters/firestore/limits/talkless-store.ts';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makeNoteTalkless } from '../../usecases/limits/note-talkless.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

const book = makeTalklessStore(reportCorrupt);
const noteTalkless = makeNoteTalkless({ marksOf, book });

const ended = about(sessionDocuments, async ({ before, after }) => {
  if (before?.endedAt !== after.endedAt) await noteTalkless(after);
});
export const onSession: readonly DocumentHandler[] = [ended];

export const letBookPorts = {
  talklessOf: (clientId: string, since: number) => talklessOf(clientId, since, reportCorrupt),
  marksOf,
  book,
  isKnown: async (uid: string) => (await userDocuments.read(uid)) !== undefined,
  clock,
};
