import { timingSafeEqual } from 'node:crypto';
import { digest, readKeyRing, seal, type StoredCipher, unseal } from './key-ring.ts';

/** Telephones under a ring of keys given as JSON `{"active":"k1","keys":{"k1":"<32 bytes in base64>"}}`. Throws on a bad ring. */
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
  const { active, keyOf, keyFor } = readKeyRing(keyRing);
  const lineKey = keyFor('telephone lines');
  const codeKey = keyFor('telephone codes');
  return {
    lineId: (e164) => digest(lineKey, e164).toString('base64url'),
    codeDigest: (...parts) => digest(codeKey, parts.join(' ')).toString('base64url'),
    sameDigest: (one, other) => {
      const [first, second] = [Buffer.from(one), Buffer.from(other)];
      return first.length === second.length && timingSafeEqual(first, second);
    },
    encrypt: (e164) => seal(e164, { keyId: active, key: keyOf(active) }),
    decrypt: (stored) => unseal(stored, { key: keyOf(stored.keyId) }),
  };
}
