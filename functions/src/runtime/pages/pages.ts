import { DomainError } from '@sos/domain/shared/domain-error';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { callerAddress } from '../limits/caller.ts';
import { guardLimits } from '../limits/guard.ts';
import { showPage, showSitemap } from './wiring.ts';

/** Front ends keep a page for five minutes; browsers ask each time. */
const PAGE = { 'cache-control': 'public, max-age=0, s-maxage=300' };
const MAP = { 'cache-control': 'public, max-age=3600, s-maxage=3600' };
const LATER = { 'cache-control': 'no-store', 'retry-after': '60' };
const tooMany: HttpAnswer = { status: 429, headers: LATER, body: 'Too many requests.' };

/** Pages of people and of places, for whoever runs no script. */
export async function providerPage(call: HttpCall): Promise<HttpAnswer> {
  if (await isTooOften(call)) return tooMany;
  const { status, html, location } = await showPage(call.path);
  return { status, type: 'text/html; charset=utf-8', body: html, headers: { ...PAGE, ...(location && { location }) } };
}

export async function sitemap(call: HttpCall): Promise<HttpAnswer> {
  if (await isTooOften(call)) return tooMany;
  const body = await showSitemap(call.path);
  if (body === undefined) return { status: 404, body: 'There is no such part.' };
  return { status: 200, type: 'application/xml; charset=utf-8', body, headers: MAP };
}

async function isTooOften({ header }: HttpCall): Promise<boolean> {
  try {
    await guardLimits(['search_by_address', 'search_by_network'], {
      address: callerAddress(header),
      uid: '',
    });
    return false;
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}
