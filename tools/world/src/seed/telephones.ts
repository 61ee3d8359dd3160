import { provedNumberSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { userTelephoneSchema } from '@sos/contracts/phones';
import type { StoredCipher } from '../../../../functions/src/adapters/crypto/key-ring.ts';
import { makePhoneCipher } from '../../../../functions/src/adapters/crypto/phone-cipher.ts';
import { phoneEncryptionKeys } from '../demo-settings.ts';
import { storedDocument } from '../state/stored-document.ts';

const cipher = makePhoneCipher(phoneEncryptionKeys);

/** The document `sos_profiles/{uid}/private/contact`, which only the functions can read. */
export function contactDocument(e164: string): { phone: StoredCipher } {
  return { phone: cipher.encrypt(e164) };
}

/** What is kept of a number that its person has proved: `users/{uid}/private/telephone`, and whose the number is. */
export function provedDocuments(uid: string, e164: string, provedAt: number): Record<string, object> {
  const lineId = cipher.lineId(e164);
  const telephone = { lineId, phone: cipher.encrypt(e164), ending: e164.slice(-2), provedAt };
  return {
    [paths.userTelephone(uid)]: storedDocument(userTelephoneSchema, telephone),
    [paths.provedNumber(lineId)]: storedDocument(provedNumberSchema, { provedAt, ownerId: uid }),
  };
}

/** Fictional numbers that pass as callable: Swedish ones for providers, American ones for clients, n from 0. */
export const providerNumber = (n: number) => `+4670174${String(605 + n).padStart(4, '0')}`;
/** Numbers of a generated crowd, who share eighty; `seedTelephones` knows all of them. */
export const CROWD_NUMBERS = 80;
export const crowdNumber = (n: number) => providerNumber(14 + (n % CROWD_NUMBERS));
export const clientNumber = (n: number) => `+1202555${String(101 + n).padStart(4, '0')}`;
