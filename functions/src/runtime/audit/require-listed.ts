import { asksFactor } from '@sos/domain/accounts/second-factor';
import { HttpsError } from 'firebase-functions/v2/https';
import type { Actor } from '../../usecases/shared/ports.ts';

/** Lets in as an admin only whom the whitelist names now, with a second factor where it asks for one. Throws HttpsError not_allowed and second_factor_needed. */
export async function requireListed({ uid, isProved = false }: Actor): Promise<void> {
  const { whitelist } = await import('./wiring.ts');
  const door = await whitelist.doorOf(uid);
  if (!door.isListed) throw refusal('not_allowed');
  if (asksFactor(door) && !isProved) throw refusal('second_factor_needed');
}

const refusal = (reason: string) => new HttpsError('permission-denied', reason, { reason });
