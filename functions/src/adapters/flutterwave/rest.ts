import { z } from 'zod';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 10_000;

export interface FlutterwaveAccess {
  /** Where the API is, such as `https://api.flutterwave.com`. */
  readonly apiBase: string;
  /** Asked for with each request, so that its secret is read by the first. */
  readonly secretKey: () => string;
}

/** What Flutterwave says: a refusal, which is its word for it, is an answer too. */
export type FlutterwaveAnswer =
  /** `meta` says where a page of a list stands in it. */
  { readonly data: unknown; readonly meta: unknown } | { readonly refusal: string; readonly status: number };

/** Asks Flutterwave. Throws VendorUnavailableError when it is out of reach, or does not know us. */
export type AskFlutterwave = (method: 'GET' | 'POST', path: string, told?: object) => Promise<FlutterwaveAnswer>;

const envelope = z.object({
  status: z.string(),
  message: z.string().nullish(),
  data: z.unknown(),
  meta: z.unknown().optional(),
});

export function makeRest({ apiBase, secretKey }: FlutterwaveAccess): AskFlutterwave {
  return async (method, path, told) => {
    const headers = { authorization: `Bearer ${secretKey()}`, 'content-type': 'application/json' };
    const body = told && JSON.stringify(told);
    const answer = await send(`${apiBase}${path}`, { method, headers, ...(body !== undefined && { body }) });
    return read(answer.status, await answer.text());
  };
}

function read(status: number, text: string): FlutterwaveAnswer {
  if (status === 429 || status >= 500) throw unavailable(status === 429);
  if (status === 401 || status === 403) throw unavailable(true);
  const said = envelope.safeParse(parsed(text));
  if (!said.success) throw unavailable(false, said.error);
  const { status: word, message, data, meta } = said.data;
  return word === 'success' && status < 400 ? { data, meta } : { refusal: message ?? `http_${status}`, status };
}

/** An answer that cannot be read says nothing; what it was about is asked for again. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unavailable(false, error);
  }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw unavailable(false, error);
  }
}

export function unavailable(certain: boolean, cause?: unknown): VendorUnavailableError {
  return new VendorUnavailableError('Flutterwave is out of reach', { certain, vendor: 'flutterwave', cause });
}
