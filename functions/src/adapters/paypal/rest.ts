import { RailRefusedError } from '../../usecases/payments/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import type { PaypalAccess } from './client.ts';

const TIMEOUT_MS = 10_000;

/** What PayPal is told: a form, or JSON under a name by which it knows a repetition. */
export type Told = FormData | { readonly json: object; readonly requestId?: string };

/** Asks PayPal for what its SDK does not know; with something to tell, tells it. Throws the ports' errors. */
export type AskRest = (path: string, told?: Told) => Promise<unknown>;

/** What PayPal says when it refuses, as the cause of a RailRefusedError. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
}

/** A token that PayPal takes no more is fetched anew once. */
export function makeRest(access: PaypalAccess): AskRest {
  let token: Promise<string> | undefined;
  const ask = async (path: string, told?: Told): Promise<Response> => {
    token ??= fetchToken(access);
    const known = await token.catch((error: unknown) => {
      token = undefined;
      throw error;
    });
    const headers = { authorization: `Bearer ${known}`, ...headersOf(told) };
    const body = told instanceof FormData ? told : told && JSON.stringify(told.json);
    const method = told ? 'POST' : 'GET';
    return send(`${access.apiBase}${path}`, { method, headers, ...(body !== undefined && { body }) });
  };
  return async (path, told) => {
    const first = await ask(path, told);
    if (first.status !== 401) return answerOf(first);
    token = undefined;
    return answerOf(await ask(path, told));
  };
}

function headersOf(told: Told | undefined): Record<string, string> {
  if (!told || told instanceof FormData) return {};
  const { requestId } = told;
  return { 'content-type': 'application/json', ...(requestId !== undefined && { 'paypal-request-id': requestId }) };
}

async function fetchToken({ apiBase, clientId, clientSecret }: PaypalAccess): Promise<string> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const headers = { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' };
  const body = 'grant_type=client_credentials';
  const answer = await answerOf(await send(`${apiBase}/v1/oauth2/token`, { method: 'POST', headers, body }));
  const { access_token: token } = answer as { readonly access_token?: string };
  if (token === undefined) throw new VendorUnavailableError('no token', { certain: true, vendor: 'paypal' });
  return token;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new VendorUnavailableError('PayPal is out of reach', { certain: false, vendor: 'paypal', cause: error });
  }
}

async function answerOf(answer: Response): Promise<unknown> {
  const { status } = answer;
  const text = await answer.text();
  if (status === 429 || status >= 500) {
    throw new VendorUnavailableError('PayPal is out of reach', { certain: status === 429, vendor: 'paypal' });
  }
  if (status < 400) return text === '' ? {} : JSON.parse(text);
  const named = /"issue"\s*:\s*"(\w{1,80})"/.exec(text) ?? /"name"\s*:\s*"(\w{1,80})"/.exec(text);
  const refusal: Refusal = { status, text };
  const code = named?.[1] ?? `http_${status}`;
  throw new RailRefusedError(status === 401 || status === 403 ? 'account' : 'request', { code, cause: refusal });
}
