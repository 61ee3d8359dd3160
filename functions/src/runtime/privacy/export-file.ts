import type { HttpAnswer, HttpCall } from '../define.ts';
import { openExport } from './wiring.ts';

/** As we make them; anything else is not looked for. */
const SECRET = /^[\w-]{43}$/;

/** The copy of somebody's data that a short-lived link leads to. */
export async function exportFile({ search }: HttpCall): Promise<HttpAnswer> {
  const secret = new URLSearchParams(search).get('link') ?? '';
  const bytes = SECRET.test(secret) ? await openExport(secret) : undefined;
  if (!bytes) return { status: 404, body: 'This link is no longer valid.' };
  const disposition = 'attachment; filename="sos-expat-data.zip"';
  return { status: 200, type: 'application/zip', body: Buffer.from(bytes), disposition };
}
