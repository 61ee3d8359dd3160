import { HttpsError } from 'firebase-functions/v2/https';

/** Lets in as an admin only whom the whitelist names now. Throws HttpsError not_allowed. */
export async function requireListed(uid: string): Promise<void> {
  const { whitelist } = await import('./wiring.ts');
  if (await whitelist.has(uid)) return;
  throw new HttpsError('permission-denied', 'not_allowed', { reason: 'not_allowed' });
}
