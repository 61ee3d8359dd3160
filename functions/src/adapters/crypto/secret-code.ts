import { randomInt } from 'node:crypto';
import { CODE_DIGITS } from '@sos/domain/phones/phone-code';

/** Six digits, each code as likely as any other. */
export function makeSecretCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
}
