import { createHash, timingSafeEqual } from 'node:crypto';
import { secrets } from '../config.ts';
import { addressOf } from './guard.ts';

/**
 * The address of whoever asks through the site. A front end of our own stands between them and Google, which sees only
 * the front end: what that says counts if it shows the key that we share with it.
 */
export function callerAddress(header: (name: string) => string | undefined): string {
  const told = header('x-front-address');
  const isOurs = told !== undefined && isKey(header('x-front-key') ?? '', secrets.frontKey.value());
  return isOurs ? told : addressOf(header('x-forwarded-for'));
}

/** Of two digests, so that neither the length nor the time tells anything. */
function isKey(shown: string, key: string): boolean {
  return key !== '' && timingSafeEqual(digestOf(shown), digestOf(key));
}

const digestOf = (text: string) => createHash('sha256').update(text).digest();
