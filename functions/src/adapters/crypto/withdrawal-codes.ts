import type { WithdrawalCodes } from '../../usecases/withdrawals/ports.ts';
import { digest, readKeyRing } from './key-ring.ts';

const CODES = 1_000_000;

/** Codes that follow from a withdrawal and a key of ours, so that none is ever stored. Throws on a bad ring. */
export function makeWithdrawalCodes(keyRing: string): WithdrawalCodes {
  const key = readKeyRing(keyRing).keyFor('withdrawal codes');
  return {
    codeOf: ({ id, affiliateId }) => {
      // 48 bits, so that no code is likelier than another by more than a hair.
      const number = digest(key, `${affiliateId} ${id}`).readUIntBE(0, 6) % CODES;
      return String(number).padStart(6, '0');
    },
  };
}
