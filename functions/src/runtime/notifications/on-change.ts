import { applicationDocuments } from '../../adapters/firestore/applications/application-store.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import {
  ownedNumberDocuments,
  switchDocuments,
} from '../../adapters/firestore/notifications/notification-documents.ts';
import { CorruptDocumentError } from '../../adapters/firestore/shared/documents.ts';
import {
  applicationNotice,
  numberMovedNotice,
  switchedOffNotice,
  welcomeNotice,
} from '@sos/domain/notifications/other-notices';
import type { DocumentChange, DocumentHandler } from '../document-trigger.ts';
import { reportCorrupt } from '../shared/wiring.ts';
import { notify, tellParties } from './wiring.ts';

interface Documents<T> {
  parse(snapshot: NonNullable<DocumentChange['after']>): T | undefined;
}
interface Parsed<T> {
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T;
  readonly at: number;
}

/** Does something about each change after which there is a document; one that cannot be read is reported and left. */
function about<T>(documents: Documents<T>, work: (change: Parsed<T>) => Promise<void>): DocumentHandler {
  return async ({ id, before, after, at }) => {
    const parsed = await readable(() => ({
      before: before && documents.parse(before),
      after: after && documents.parse(after),
    }));
    if (parsed?.after !== undefined) await work({ id, before: parsed.before, after: parsed.after, at });
  };
}

/** Undefined for what no repetition makes readable. */
async function readable<T>(read: () => T): Promise<T | undefined> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CorruptDocumentError)) throw error;
    await reportCorrupt(error);
    return undefined;
  }
}

const tellCallParties = about(sessionDocuments, tellParties);

const welcomeUser = about(userDocuments, async ({ id, after }) => {
  const notice = welcomeNotice({ uid: id, role: after.role });
  if (notice) await notify(notice);
});

const tellSwitchedOff = about(switchDocuments, async ({ id, before, after, at }) => {
  const notice = switchedOffNotice(id, { before, after, at });
  if (notice) await notify(notice);
});

const tellApplicant = about(applicationDocuments, async ({ id, before, after }) => {
  const notice = applicationNotice(id, before, after);
  if (notice) await notify(notice);
});

const tellWhoLostNumber = about(ownedNumberDocuments, async ({ before, after, at }) => {
  const notice = numberMovedNotice(before, after, at);
  if (notice) await notify(notice);
});

/** What follows from each kind of change, for its dispatcher. */
export const onSession: readonly DocumentHandler[] = [tellCallParties];
export const onUserCreated: readonly DocumentHandler[] = [welcomeUser];
export const onApplication: readonly DocumentHandler[] = [tellApplicant];
export const onNumber: readonly DocumentHandler[] = [tellWhoLostNumber];
export const onProfile: readonly DocumentHandler[] = [tellSwitchedOff];
