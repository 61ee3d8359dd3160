import { randomBytes } from 'node:crypto';

export type SidPrefix = 'CA' | 'CF' | 'PN' | 'RE' | 'SM';

/** Two letters for the kind, then 32 hex digits. */
export function newSid(prefix: SidPrefix): string {
  return prefix + randomBytes(16).toString('hex');
}
