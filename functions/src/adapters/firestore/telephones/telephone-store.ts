import { instantSchema } from '@sos/contracts/shared';
import { paths } from '@sos/contracts/paths';
import { storedObject } from '@sos/contracts/stored';
import type { SavedTelephone } from '@sos/domain/telephones/saved-telephones';
import { z } from 'zod';
import type { KeptTelephone, Telephones } from '../../../usecases/telephones/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { type PhoneCipher, storedCipherSchema } from '../shared/stored-cipher.ts';

const telephoneSchema = storedObject({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  ending: z.string(),
  lineId: z.string(),
  addedAt: instantSchema,
  phone: storedCipherSchema,
});
type StoredTelephone = z.infer<typeof telephoneSchema>;

/** `saved_telephones/{uid}`. */
export const savedTelephoneDocuments = documentsOf(
  storedObject({ telephones: z.array(telephoneSchema) }),
  paths.savedTelephones,
);

/** Telephones that people keep, one document for each person; the numbers are encrypted. */
export function makeTelephoneStore(cipher: Pick<PhoneCipher, 'encrypt' | 'decrypt'>): Telephones {
  const read = async (uid: string) => (await savedTelephoneDocuments.read(uid))?.telephones ?? [];
  const toStored = (
    known: readonly StoredTelephone[],
    telephone: SavedTelephone | KeptTelephone,
  ): StoredTelephone[] => {
    const { id, name, country, ending, lineId, addedAt } = telephone;
    const there = known.find((each) => each.id === id);
    if (there) return [{ ...there, name }];
    if (!('e164' in telephone)) return [];
    return [{ id, name, country, ending, lineId, addedAt, phone: cipher.encrypt(telephone.e164) }];
  };
  return {
    of: async (uid) => (await read(uid)).map(toShown),
    change: (uid, decide) =>
      optimistically(async (desk) => {
        const ref = savedTelephoneDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && savedTelephoneDocuments.parse(stored);
        const known = before?.telephones ?? [];
        const telephones = decide(known.map(toShown)).flatMap((telephone) => toStored(known, telephone));
        if (before) savedTelephoneDocuments.update(desk, ref, { before, after: { ...before, telephones } });
        else if (telephones.length > 0) savedTelephoneDocuments.create(desk, ref, { telephones });
        return telephones.map(toShown);
      }),
    reveal: async (uid, id) => {
      const found = (await read(uid)).find((each) => each.id === id);
      return found && cipher.decrypt(found.phone);
    },
  };
}

const toShown = ({ id, name, country, ending, lineId, addedAt }: StoredTelephone): SavedTelephone => ({
  id,
  name,
  country,
  ending,
  lineId,
  addedAt,
});
