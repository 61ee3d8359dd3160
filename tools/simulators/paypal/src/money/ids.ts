import { randomInt } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Seventeen digits and letters, as PayPal's ids are. */
export function newId(prefix = ''): string {
  return prefix + Array.from({ length: 17 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
