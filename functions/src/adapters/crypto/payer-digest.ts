import type { Rail } from '@sos/domain/payments/rail';
import { digest, readKeyRing } from './key-ring.ts';

/** Keyed digests of cards and wallets, the same whoever pays by them. Throws on a bad ring. */
export function makePayerDigest(keyRing: string): (rail: Rail, payer: string) => string {
  const key = readKeyRing(keyRing).keyFor('payers’ cards');
  return (rail, payer) => digest(key, `${rail} ${payer}`).toString('base64url');
}
