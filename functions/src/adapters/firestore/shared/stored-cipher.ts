import { storedObject } from '@sos/contracts/stored';
import { z } from 'zod';

/** How an encrypted telephone stands in a document; all but the key's id in base64. */
export const storedCipherSchema = storedObject({
  keyId: z.string(),
  iv: z.string(),
  tag: z.string(),
  data: z.string(),
});
export type StoredCipher = z.infer<typeof storedCipherSchema>;

export interface PhoneCipher {
  encrypt(e164: string): StoredCipher;
  decrypt(stored: StoredCipher): string;
}

/** `call_sessions/{id}/private/telephony`. */
export const telephonySchema = storedObject({
  client: storedCipherSchema,
  provider: storedCipherSchema,
  callSids: z.record(z.string(), z.string()),
});
/** `sos_profiles/{uid}/private/contact`. */
export const contactSchema = storedObject({ phone: storedCipherSchema });
