import { paths } from '@sos/contracts/paths';
import type { WantedLines } from '@sos/domain/calls/telephones';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import type { Telephones } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import { contactSchema, type PhoneCipher } from '../shared/stored-cipher.ts';
import { phoneLineDocuments } from './line-book.ts';

export const contactDocuments = documentsOf(contactSchema, paths.profileContact);

interface LineIds {
  readonly client: string;
  /** Undefined for a provider without a telephone. */
  readonly provider: string | undefined;
}

/** Telephones as they are at the moment; a booking reads them again in its own transaction. */
export function makeTelephones(cipher: PhoneCipher): Telephones {
  const ofProvider = async (providerId: string) => {
    const contact = await contactDocuments.read(providerId);
    return contact && cipher.decrypt(contact.phone);
  };
  return {
    ofProvider,
    wanted: async (providerId, clientPhone) => {
      const theirs = await ofProvider(providerId);
      if (theirs === undefined) return undefined;
      const ids = { client: cipher.lineId(clientPhone), provider: cipher.lineId(theirs) };
      return readLines((...refs) => db().getAll(...refs), ids);
    },
  };
}

/** As they are while no call has these telephones. */
export function linesOfNobody({ client, provider }: LineIds): WantedLines {
  return { lines: { client: undefined, provider: undefined }, isSameLine: client === provider };
}

export async function readLines(
  read: (...refs: DocumentReference[]) => Promise<DocumentSnapshot[]>,
  { client: clientId, provider: providerId }: LineIds,
): Promise<WantedLines> {
  const refs = [clientId, providerId ?? clientId].map((id) => phoneLineDocuments.ref(id));
  const [client, provider] = (await read(...refs)).map((line) => phoneLineDocuments.parse(line));
  return { lines: { client, provider: providerId ? provider : undefined }, isSameLine: clientId === providerId };
}
