import type { LimitName } from '@sos/domain/limits/limits';
import { tooMany } from '../shared/too-many.ts';

/** Counts how often an address is written to. */
export interface AddressLimits {
  take(name: LimitName, key: string): Promise<number>;
}

/** Counts the request under the address that it names, known or not. Throws DomainError too_many_requests. */
export async function requireMailWithin(limits: AddressLimits, email: string): Promise<void> {
  for (const name of ['accounts_by_email', 'account_mails_by_email'] as const) {
    const retryAfter = await limits.take(name, email);
    if (retryAfter > 0) throw tooMany(retryAfter);
  }
}
