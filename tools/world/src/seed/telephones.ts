import type { StoredCipher } from '../../../../functions/src/adapters/crypto/key-ring.ts';
import { makePhoneCipher } from '../../../../functions/src/adapters/crypto/phone-cipher.ts';
import { phoneEncryptionKeys } from '../demo-settings.ts';

const cipher = makePhoneCipher(phoneEncryptionKeys);

/** The document `sos_profiles/{uid}/private/contact`, which only the functions can read. */
export function contactDocument(e164: string): { phone: StoredCipher } {
  return { phone: cipher.encrypt(e164) };
}

/** Fictional numbers that pass as callable: Swedish ones for providers, American ones for clients, n from 0. */
export const providerNumber = (n: number) => `+4670174${String(605 + n).padStart(4, '0')}`;
/** Numbers of a generated crowd, who share eighty; `seedTelephones` knows all of them. */
export const CROWD_NUMBERS = 80;
export const crowdNumber = (n: number) => providerNumber(14 + (n % CROWD_NUMBERS));
export const clientNumber = (n: number) => `+1202555${String(101 + n).padStart(4, '0')}`;
