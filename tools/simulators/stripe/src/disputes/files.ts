import type { SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import { invalidParam } from '../http/errors.ts';
import type { Params } from '../http/form.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { newId } from '../money/ids.ts';

const LARGEST = 5_000_000;

export interface NewFile {
  readonly purpose: string;
  /** As it was sent, a character for each byte. */
  readonly file: string;
}

/** Keeps a file that is to be evidence. */
export function createFile(context: Context, { purpose, file }: NewFile): Stripe.File {
  if (purpose !== 'dispute_evidence') throw invalidParam('purpose', 'parameter_invalid', 'Invalid purpose');
  if (!file.startsWith('%PDF-') || file.length > LARGEST) {
    throw invalidParam('file', 'parameter_invalid', 'Evidence is a PDF of at most 5 MB.');
  }
  const created: Stripe.File = {
    id: newId('file'),
    object: 'file',
    created: nowSeconds(context),
    expires_at: null,
    filename: 'evidence.pdf',
    links: null,
    purpose: 'dispute_evidence',
    size: file.length,
    title: null,
    type: 'pdf',
    url: null,
  };
  context.store.files.set(created.id, created);
  return created;
}

/** The fields of a form in parts, files among them as text of one character a byte. */
export function decodeParts({ headers, body }: Pick<SimRequest, 'headers' | 'body'>): Params | undefined {
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(String(headers['content-type']))?.[1];
  if (boundary === undefined) return undefined;
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(parts.map(partOf));
}

function partOf(part: string): [string, string] {
  const end = part.indexOf('\r\n\r\n');
  const name = /name="([^"]+)"/.exec(part.slice(0, end))?.[1] ?? '';
  return [name, part.slice(end + 4, -2)];
}
