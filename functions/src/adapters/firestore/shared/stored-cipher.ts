import { storedObject } from '@sos/contracts/stored';
import { partyNames } from '@sos/domain/calls/session';
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
  /** A digest of the number by which it is found again; only who has the key can make it. */
  lineId(e164: string): string;
}

/** Bank details, sealed for their owner. */
export interface PayoutCipher {
  seal(details: object, owner: string): StoredCipher;
  open(stored: StoredCipher, owner: string): unknown;
  digest(account: string): string;
}

/** `call_sessions/{id}/private/telephony`. */
export const telephonySchema = storedObject({
  client: storedCipherSchema,
  provider: storedCipherSchema,
  callSids: z.record(z.string(), z.string()),
  /** The ids of both numbers' lines. */
  lineIds: z.array(z.string()).default([]),
  /** A keyed digest of the network that the call was booked from. */
  network: z.string().nullable().default(null),
});
/** `sos_profiles/{uid}/private/contact`. */
export const contactSchema = storedObject({ phone: storedCipherSchema });
/** `phone_lines/{digest of a number}`. */
export const phoneLineSchema = storedObject({
  sessionId: z.string(),
  party: z.enum(partyNames),
  clientId: z.string(),
});
