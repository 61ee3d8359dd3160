import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 10_000;

export interface WiseAccess {
  /** Where the API is, such as `https://api.wise.com`. */
  readonly apiBase: string;
  /** Asked for with each request, so that its secret is read by the first. */
  readonly token: () => string;
  readonly profileId: string;
}

/** What Wise says: a refusal is an answer too. */
export interface WiseAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks Wise. Throws VendorUnavailableError when it is out of reach, or does not know us. */
export type AskWise = (method: 'GET' | 'POST' | 'DELETE', path: string, told?: object) => Promise<WiseAnswer>;

export function makeRest({ apiBase, token }: WiseAccess): AskWise {
  return async (method, path, told) => {
    const headers = { authorization: `Bearer ${token()}`, 'content-type': 'application/json' };
    const body = told && JSON.stringify(told);
    const answer = await send(`${apiBase}${path}`, { method, headers, ...(body !== undefined && { body }) });
    const { status } = answer;
    if (status === 429 || status >= 500) throw unavailable(status === 429);
    const text = await answer.text();
    return { status, body: readJson(text) };
  };
}

/** An answer that cannot be read says nothing; what it was about is asked for again. */
function readJson(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
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
  return new VendorUnavailableError('Wise is out of reach', { certain, vendor: 'wise', cause });
}
