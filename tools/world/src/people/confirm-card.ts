import { stripeSettings } from '../demo-settings.ts';

export interface Card {
  /** A test card of the Stripe simulator. */
  readonly card: string;
  /** How the bank's challenge ends, should there be one. */
  readonly challenge: 'complete' | 'fail';
}

interface Intent {
  readonly id: string;
  readonly status: string;
  readonly last_payment_error?: { readonly code?: string; readonly decline_code?: string } | null;
}
interface Failure {
  readonly error?: {
    readonly code?: string;
    readonly decline_code?: string;
    readonly payment_intent?: Intent;
  };
}

/** Confirms a PaymentIntent with the booking's card, as Stripe.js does: `authorised`, `try_again` or the decline's code. */
export async function confirmCard(stripeUrl: string, clientSecret: string, booking: Card): Promise<string> {
  const id = clientSecret.slice(0, clientSecret.indexOf('_secret_'));
  const key = stripeSettings.secretKey;
  const confirmed = await post(`${stripeUrl}/v1/payment_intents/${id}/confirm`, { payment_method: booking.card }, key);
  const outcome = judge(confirmed);
  if (outcome !== 'requires_action') return outcome;
  const answer = { key: stripeSettings.publishableKey, client_secret: clientSecret, outcome: booking.challenge };
  return judge(await post(`${stripeUrl}/v1/3ds2/challenge/${id}`, answer));
}

function judge(answer: { status: number; body: Intent & Failure } | undefined): string {
  if (!answer || answer.status === 429 || answer.status >= 500) return 'try_again';
  const { error } = answer.body;
  // A repeated confirmation is refused, but tells where the payment stands.
  const intent = error?.payment_intent ?? answer.body;
  if (intent.status === 'requires_capture') return 'authorised';
  return intent.status === 'requires_action' ? intent.status : codeOf(error ?? intent.last_payment_error);
}

function codeOf(failure: { readonly code?: string; readonly decline_code?: string } | null | undefined): string {
  return failure?.decline_code ?? failure?.code ?? 'declined';
}

async function post(url: string, fields: Record<string, string>, key?: string) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      ...(key && { headers: { authorization: `Bearer ${key}` } }),
    });
    return { status: response.status, body: (await response.json()) as Intent & Failure };
  } catch {
    return undefined;
  }
}
