import { digest, readKeyRing, seal, type StoredCipher, unseal } from './key-ring.ts';

/** Bank details under the ring of keys that telephones are under. Throws on a bad ring. */
export function makePayoutCipher(keyRing: string): {
  /** Bound to their owner: under another one's name they cannot be read. */
  seal(details: object, owner: string): StoredCipher;
  /** Throws when the key is unknown, the value was tampered with, or it is another's. */
  open(stored: StoredCipher, owner: string): unknown;
  /** A keyed digest of an account, the same whoever has it. */
  digest(account: string): string;
} {
  const { active, keyOf, keyFor } = readKeyRing(keyRing);
  const accounts = keyFor('payout accounts');
  return {
    seal: (details, owner) =>
      seal(JSON.stringify(details), { keyId: active, key: keyOf(active), boundTo: boundTo(owner) }),
    open: (stored, owner) => JSON.parse(unseal(stored, { key: keyOf(stored.keyId), boundTo: boundTo(owner) })),
    digest: (account) => digest(accounts, account).toString('base64url'),
  };
}

const boundTo = (owner: string) => `payout details of ${owner}`;
