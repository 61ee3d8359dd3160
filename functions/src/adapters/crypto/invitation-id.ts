import { createHash } from 'node:crypto';

/** The name of the one invitation of an agency to an address: whoever reads it learns of neither. */
export function invitationId(agencyId: string, address: string): string {
  return createHash('sha256').update(`${agencyId} ${address}`).digest('hex').slice(0, 40);
}
