import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
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

export interface KeyRing {
  readonly active: string;
  /** Throws when there is none of that name. */
  readonly keyOf: (keyId: string) => Buffer;
  /** A key for one purpose. It stays the same until the first key of the ring, by its id, is taken out. */
  readonly keyFor: (purpose: string) => Buffer;
}

/** Reads `{"active":"k1","keys":{"k1":"<32 bytes in base64>"}}`. Throws on a bad ring. */
export function readKeyRing(json: string): KeyRing {
  const { active, keys } = keyRingSchema.parse(JSON.parse(json));
  const keyOf = (keyId: string): Buffer => {
    const key = Buffer.from(keys[keyId] ?? '', 'base64');
    if (key.length !== KEY_BYTES) throw new Error(`there is no key of ${KEY_BYTES} bytes called ${keyId}`);
    return key;
  };
  keyOf(active);
  const [oldest = active] = Object.keys(keys).toSorted();
  return { active, keyOf, keyFor: (purpose) => digest(keyOf(oldest), purpose) };
}

export const digest = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** What belongs to a value without being part of it: the name of its key, and whom it is for. */
interface Sealing {
  readonly keyId: string;
  readonly key: Buffer;
  readonly boundTo?: string;
}

export function seal(text: string, { keyId, key, boundTo = '' }: Sealing): StoredCipher {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(boundTo));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { keyId, iv: base64(iv), tag: base64(cipher.getAuthTag()), data: base64(data) };
}

/** Throws when the value was tampered with, or is bound to something else. */
export function unseal(
  { iv, tag, data }: StoredCipher,
  { key, boundTo = '' }: Pick<Sealing, 'key' | 'boundTo'>,
): string {
  const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(iv, 'base64'), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]).toString('utf8');
}

const base64 = (bytes: Buffer) => bytes.toString('base64');
