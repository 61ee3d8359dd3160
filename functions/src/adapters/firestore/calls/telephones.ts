import { paths } from '@sos/contracts/paths';
import type { WantedLines } from '@sos/domain/calls/telephones';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import type { Telephones } from '../../../usecases/calls/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import { ONE_EVENT, rememberedFor } from '../shared/remembered.ts';
import { contactSchema, type PhoneCipher } from '../shared/stored-cipher.ts';
import { phoneLineDocuments } from './line-book.ts';

export const contactDocuments = documentsOf(contactSchema, paths.profileContact);

interface LineIds {
  readonly client: string;
  /** Undefined for a provider without a telephone. */
  readonly provider: string | undefined;
}

/** Providers' telephones, read once for all that one booking asks of them. */
export type Contacts = ReturnType<typeof makeContacts>;
export function makeContacts(clock: Clock) {
  return rememberedFor(ONE_EVENT, clock, (providerId) => contactDocuments.ref(providerId).get());
}

/** Telephones as they are at the moment; a booking looks for whose they are again, in its own transaction. */
export function makeTelephones(cipher: PhoneCipher, contacts: Contacts): Telephones {
  const decrypted = (snapshot: DocumentSnapshot) => {
    const contact = contactDocuments.parse(snapshot);
    return contact && cipher.decrypt(contact.phone);
  };
  return {
    // Whoever had none a moment ago may have given one since.
    ofProvider: async (providerId) =>
      decrypted(await contacts.get(providerId)) ?? decrypted(await contacts.readAnew(providerId)),
    wanted: async (providerId, clientPhone) => {
      const theirs = decrypted(await contacts.readAnew(providerId));
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
