import { RailRefusedError } from '../../usecases/payments/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import type { PaypalAccess } from './client.ts';

const TIMEOUT_MS = 10_000;

/** Asks PayPal for what its SDK does not know; with a form, tells it something. Throws the ports' errors. */
export type AskRest = (path: string, form?: FormData) => Promise<unknown>;

/** A token that PayPal takes no more is fetched anew once. */
export function makeRest(access: PaypalAccess): AskRest {
  let token: Promise<string> | undefined;
  const ask = async (path: string, form?: FormData): Promise<Response> => {
    token ??= fetchToken(access);
    const known = await token.catch((error: unknown) => {
      token = undefined;
      throw error;
    });
    const headers = { authorization: `Bearer ${known}` };
    return send(`${access.apiBase}${path}`, { method: form ? 'POST' : 'GET', headers, ...(form && { body: form }) });
  };
  return async (path, form) => {
    const first = await ask(path, form);
    if (first.status !== 401) return answerOf(first);
    token = undefined;
    return answerOf(await ask(path, form));
  };
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
  const code = /"issue"\s*:\s*"(\w{1,80})"/.exec(text)?.[1] ?? `http_${status}`;
  throw new RailRefusedError(status === 401 || status === 403 ? 'account' : 'request', { code });
}
