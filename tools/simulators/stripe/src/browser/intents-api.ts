import type { FormOffer, IntentResult, PublicIntent, StripeJsError } from './protocol.ts';

export interface ApiAccess {
  readonly origin: string;
  readonly publishableKey: string;
}

const UNREACHABLE: StripeJsError = {
  type: 'api_connection_error',
  message: 'An unexpected error occurred. Please try again or contact us if the issue persists.',
};

export function retrieveIntent(access: ApiAccess, clientSecret: string): Promise<IntentResult> {
  const query = new URLSearchParams({ key: access.publishableKey, client_secret: clientSecret }).toString();
  return send(`${access.origin}/v1/payment_intents/${intentId(clientSecret)}?${query}`, { method: 'GET' });
}

export function confirmIntent(
  access: ApiAccess,
  clientSecret: string,
  form: Record<string, string>,
): Promise<IntentResult> {
  return post(access, `/v1/payment_intents/${intentId(clientSecret)}/confirm`, {
    ...form,
    client_secret: clientSecret,
  });
}

export function answerChallenge(
  access: ApiAccess,
  clientSecret: string,
  outcome: 'complete' | 'fail',
): Promise<IntentResult> {
  return post(access, `/v1/3ds2/challenge/${intentId(clientSecret)}`, { outcome, client_secret: clientSecret });
}

/** What a customer's form may offer; nothing where it cannot be told. */
export async function readOffer(
  { origin, publishableKey }: ApiAccess,
  session: { readonly clientSecret: string; readonly secret: string },
): Promise<FormOffer> {
  const query = new URLSearchParams({
    key: publishableKey,
    client_secret: session.clientSecret,
    customer_session_client_secret: session.secret,
  });
  try {
    const response = await fetch(`${origin}/v1/elements/sessions?${query.toString()}`);
    return response.ok ? ((await response.json()) as FormOffer) : NO_OFFER;
  } catch {
    return NO_OFFER;
  }
}

export const NO_OFFER: FormOffer = { keeps: null, methods: [] };

/** A client secret begins with the id of its PaymentIntent. */
function intentId(clientSecret: string): string {
  return encodeURIComponent(clientSecret.split('_secret_', 1)[0] ?? '');
}

function post(
  { origin, publishableKey }: ApiAccess,
  path: string,
  form: Record<string, string>,
): Promise<IntentResult> {
  return send(origin + path, { method: 'POST', body: new URLSearchParams({ ...form, key: publishableKey }) });
}

async function send(url: string, init: RequestInit): Promise<IntentResult> {
  try {
    const response = await fetch(url, init);
    const body = (await response.json()) as PublicIntent & { error?: StripeJsError };
    return body.error ? { error: body.error } : { paymentIntent: body };
  } catch {
    return { error: UNREACHABLE };
  }
}
