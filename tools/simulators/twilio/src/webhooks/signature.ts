import { createHmac } from 'node:crypto';

export type Form = readonly [string, string][];

/**
 * X-Twilio-Signature of a form post: HMAC-SHA1 over the full URL, then each name and value in the order of the names.
 * Source: Twilio docs, usage/security.
 */
export function sign(authToken: string, url: string, form: Form): string {
  const text = form
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .reduce((all, pair) => all + pair.join(''), url);
  return createHmac('sha1', authToken).update(text, 'utf8').digest('base64');
}
