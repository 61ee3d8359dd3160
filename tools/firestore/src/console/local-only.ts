import type { IncomingHttpHeaders } from 'node:http';
import { StatusError } from '../errors.ts';

const LOCAL_HOST = /^(localhost|[a-z0-9-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const SAME_ORIGIN: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/**
 * Refuses what another site can make a browser send. A foreign name in `Host` means that its DNS points here (rebinding);
 * links from other pages may open the page itself, but nothing may use its endpoints.
 */
export function refuseForeign(headers: IncomingHttpHeaders, isEndpoint: boolean): void {
  const { host = '', origin } = headers;
  if (!LOCAL_HOST.test(host)) throw refusal('The console answers only by the name of this machine, as localhost.');
  if (!isEndpoint) return;
  const isForeign = origin !== undefined && origin !== `http://${host}`;
  if (isForeign || !SAME_ORIGIN.has(headers['sec-fetch-site'])) throw refusal('The console serves only its own page.');
}

/** A form of another site cannot send JSON, whatever the browser. */
export function requireJson({ 'content-type': type = '' }: IncomingHttpHeaders): void {
  if (!/^application\/json\b/i.test(type)) throw refusal('The console takes only JSON.');
}

const refusal = (message: string) => new StatusError('PERMISSION_DENIED', message);
