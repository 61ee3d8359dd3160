import { randomBytes } from 'node:crypto';
import { RECOVERY_ALPHABET, RECOVERY_CODES, RECOVERY_LENGTH } from '@sos/domain/accounts/second-factor';
import type { FactorCipher } from '../../usecases/accounts/factor-ports.ts';
import { digest, readKeyRing, seal, unseal } from './key-ring.ts';

const SECRETS = 'second factors';

/** Secrets of second factors under the ring that telephones are encrypted with, by keys of their own, each bound to its account. */
export function makeFactorCipher(keyRing: string): FactorCipher {
  const { active, keyOf, keyFor } = readKeyRing(keyRing);
  const secretKey = (keyId: string) => digest(keyOf(keyId), SECRETS);
  const recoveryKey = keyFor('recovery codes');
  return {
    seal: (uid, secret) => seal(secret, { keyId: active, key: secretKey(active), boundTo: uid }),
    open: (uid, sealed) => unseal(sealed, { key: secretKey(sealed.keyId), boundTo: uid }),
    recoveryDigest: (uid, code) => digest(recoveryKey, `${uid} ${code}`).toString('base64url'),
  };
}

/** Ten codes such as `7QK2M-XH4PD`, each of 50 bits. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const signs = [...randomBytes(RECOVERY_LENGTH)].map((byte) =>
      RECOVERY_ALPHABET.charAt(byte % RECOVERY_ALPHABET.length),
    );
    const half = RECOVERY_LENGTH / 2;
    return `${signs.slice(0, half).join('')}-${signs.slice(half).join('')}`;
  });
}
