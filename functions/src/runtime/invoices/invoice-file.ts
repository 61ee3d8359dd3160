import type { HttpAnswer, HttpCall } from '../define.ts';
import { openInvoice } from './wiring.ts';

/** As we make them; anything else is not looked for. */
const SECRET = /^[\w-]{43}$/;

/** The file that a short-lived link leads to. */
export async function invoiceFile({ search }: HttpCall): Promise<HttpAnswer> {
  const secret = new URLSearchParams(search).get('link') ?? '';
  const file = SECRET.test(secret) ? await openInvoice(secret) : undefined;
  if (!file) return { status: 404, body: 'This link is no longer valid.' };
  const { bytes, name } = file;
  const disposition = `attachment; filename="${name}"`;
  return { status: 200, type: 'application/pdf', body: Buffer.from(bytes), disposition };
}
