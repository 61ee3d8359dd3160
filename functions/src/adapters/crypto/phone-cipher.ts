import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const KEY_BYTES = 32;
const TAG_BYTES = 16;

const keyRingSchema = z.object({ active: z.string(), keys: z.record(z.string(), z.string()) });

/** An encrypted value with the id of its key beside it, so that keys can rotate; the rest is base64. */
export interface StoredCipher {
  readonly keyId: string;
  readonly iv: string;
  readonly tag: string;
  readonly data: string;
}

/** AES-256-GCM with a ring of keys given as JSON `{"active":"k1","keys":{"k1":"<32 bytes in base64>"}}`. Throws on a bad ring. */
export function makePhoneCipher(keyRing: string): {
  encrypt(e164: string): StoredCipher;
  /** Throws when the key is unknown or the value was tampered with. */
  decrypt(stored: StoredCipher): string;
  /** A keyed digest of the number. It stays the same until the first key of the ring, by its id, is taken out. */
  lineId(e164: string): string;
  /** A keyed digest of a code that was spoken, bound to whom it was for and to the number. */
  codeDigest(uid: string, lineId: string, code: string): string;
  /** Compares in a time that tells nothing of where two digests differ. */
  sameDigest(one: string, other: string): boolean;
} {
  const { active, keys } = keyRingSchema.parse(JSON.parse(keyRing));
  const keyOf = (keyId: string): Buffer => {
    const key = Buffer.from(keys[keyId] ?? '', 'base64');
    if (key.length !== KEY_BYTES) throw new Error(`there is no key of ${KEY_BYTES} bytes called ${keyId}`);
    return key;
  };
  keyOf(active);
  const [oldest = active] = Object.keys(keys).toSorted();
  const keyFor = (purpose: string) => createHmac('sha256', keyOf(oldest)).update(purpose).digest();
  const lineKey = keyFor('telephone lines');
  const codeKey = keyFor('telephone codes');
  return {
    lineId: (e164) => createHmac('sha256', lineKey).update(e164).digest('base64url'),
    codeDigest: (...parts) => createHmac('sha256', codeKey).update(parts.join(' ')).digest('base64url'),
    sameDigest: (one, other) => {
      const [first, second] = [Buffer.from(one), Buffer.from(other)];
      return first.length === second.length && timingSafeEqual(first, second);
    },
    encrypt: (e164) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyOf(active), iv);
      const data = Buffer.concat([cipher.update(e164, 'utf8'), cipher.final()]);
      return { keyId: active, iv: base64(iv), tag: base64(cipher.getAuthTag()), data: base64(data) };
    },
    decrypt: ({ keyId, iv, tag, data }) => {
      const decipher = createDecipheriv(ALGORITHM, keyOf(keyId), Buffer.from(iv, 'base64'), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(Buffer.from(tag, 'base64'));
      return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]).toString('utf8');
    },
  };
}

const base64 = (bytes: Buffer) => bytes.toString('base64');
