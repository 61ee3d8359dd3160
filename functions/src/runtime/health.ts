import type { HttpAnswer } from './define.ts';

/** Says that this region's bundle loads and answers. */
export async function healthz(): Promise<HttpAnswer> {
  return { status: 200, type: 'application/json', body: JSON.stringify({ ok: true, now: new Date().toISOString() }) };
}
