import { DomainError } from '@sos/domain/shared/domain-error';
import { TRAIL_COOKIE, TRAIL_SECONDS, trailText } from '@sos/domain/affiliates/link';
import { callerAddress } from '../limits/caller.ts';
import { guardLimits } from '../limits/guard.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { followLink } from './wiring.ts';

/** `/r/{code}`: leads on, and has the browser keep the code unless its owner asks not to be followed. */
export async function affiliateLink(call: HttpCall): Promise<HttpAnswer> {
  const { location, trail } = await followLink(await requestOf(call));
  const kept = trail && `${TRAIL_COOKIE}=${trailText(trail)}; Max-Age=${TRAIL_SECONDS}; Path=/; Secure; SameSite=Lax`;
  const headers = { location, 'cache-control': 'private, no-store', ...(kept && { 'set-cookie': kept }) };
  return { status: 302, headers };
}

async function requestOf({ method, path, search, header }: HttpCall) {
  const text = (name: string) => header(name) ?? '';
  const ip = callerAddress(header);
  const asksToBeLeft = header('sec-gpc') === '1' || header('dnt') === '1';
  return {
    code: path.split('/').at(-1) ?? '',
    method,
    userAgent: text('user-agent'),
    purpose: text('purpose') + text('sec-purpose'),
    cookies: text('cookie'),
    ip,
    search,
    isPrivate: asksToBeLeft || (await isTooOften(ip)),
  };
}

/** Whoever asks too often is led on, and counted no more. */
async function isTooOften(address: string): Promise<boolean> {
  try {
    await guardLimits(['public_by_address', 'public_by_network'], { address, uid: '' });
    return false;
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}
