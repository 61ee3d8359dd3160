import { lookupEntrySchema } from '@sos/contracts/lookup';
import { paths } from '@sos/contracts/paths';
import { type DocumentSnapshot, FieldPath } from 'firebase-admin/firestore';
import type { CallFinder, PaperFinder, PeopleIndex } from '../../../usecases/lookup/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { invoiceDocuments } from '../invoices/invoice-documents.ts';
import { ownedNumberDocuments } from '../notifications/notification-documents.ts';
import { userTelephoneDocuments } from '../phones/phone-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import type { PhoneCipher } from '../shared/stored-cipher.ts';
import { savedTelephoneDocuments } from '../telephones/telephone-store.ts';

export const lookupDocuments = documentsOf(lookupEntrySchema, paths.lookupEntry);
/** After every sign of an id. */
const LAST = '\uf8ff';

/** People in `lookup_entries`, by the beginnings of their words; numbers by the keyed digests of `proved_numbers`. */
export function makePeopleIndex(cipher: Pick<PhoneCipher, 'lineId' | 'decrypt'>, report: ReportCorrupt): PeopleIndex {
  const digestOf = (digits: string) => cipher.lineId(`ending ${digits}`);
  const holding = async (field: 'tokens' | 'endings', value: string, limit: number) => {
    const entries = db().collection(paths.lookupEntries()).where(field, 'array-contains', value).limit(limit);
    const found = await lookupDocuments.list((await entries.get()).docs, report);
    return found.map(({ id, value: { title, detail, tokens } }) => ({ uid: id, title, detail, tokens }));
  };
  return {
    keep: (uid, entryOf) =>
      optimistically(async (desk) => {
        const ref = lookupDocuments.ref(uid);
        const refs = [ref, userDocuments.ref(uid), userTelephoneDocuments.ref(uid), savedTelephoneDocuments.ref(uid)];
        const [stored, account, own, saved] = await desk.read(...refs);
        const before = stored && lookupDocuments.parse(stored);
        const user = account && userDocuments.parse(account);
        const entry = user && entryOf(user, numbersIn(cipher, own, saved));
        const after = entry && { ...entry, tokens: [...entry.tokens], endings: entry.endings.map(digestOf) };
        if (before && after) lookupDocuments.update(desk, ref, { before, after });
        else if (after) lookupDocuments.create(desk, ref, after);
        else if (before) desk.remove(ref);
      }),
    withToken: (token, limit) => holding('tokens', token, limit),
    withEnding: (digits, limit) => holding('endings', digestOf(digits), limit),
    entry: async (uid) => {
      const entry = await lookupDocuments.read(uid);
      return entry && { uid, title: entry.title, detail: entry.detail, tokens: entry.tokens };
    },
    ownerOf: async (e164) => (await ownedNumberDocuments.read(cipher.lineId(e164)))?.ownerId ?? undefined,
  };
}

/** The telephones that somebody has proved or keeps; one whose key is gone is left out. */
function numbersIn(
  cipher: Pick<PhoneCipher, 'decrypt'>,
  own: DocumentSnapshot | undefined,
  saved: DocumentSnapshot | undefined,
): string[] {
  const proved = own && userTelephoneDocuments.parse(own);
  const kept = (saved && savedTelephoneDocuments.parse(saved))?.telephones ?? [];
  return [...(proved ? [proved] : []), ...kept].flatMap(({ phone }) => {
    try {
      return [cipher.decrypt(phone)];
    } catch {
      return [];
    }
  });
}

export function makeCallFinder(report: ReportCorrupt): CallFinder {
  return {
    beginning: async (id, limit) => {
      const byId = db().collection(paths.sessions()).orderBy(FieldPath.documentId());
      const { docs } = await byId.startAt(id).endAt(`${id}${LAST}`).limit(limit).get();
      return (await sessionDocuments.list(docs, report)).map(({ value }) => value);
    },
  };
}

export function makePaperFinder(report: ReportCorrupt): PaperFinder {
  return {
    invoices: async (number, limit) => {
      const { docs } = await db().collection(paths.invoices()).where('number', '==', number).limit(limit).get();
      return (await invoiceDocuments.list(docs, report)).map(({ value }) => value);
    },
    atBar: async (number, limit) => {
      const written = db().collection(paths.applications()).where('answers.barNumber', '==', number);
      return (await written.limit(limit).get()).docs.map(({ id }) => id);
    },
  };
}
