import type { WorldClock } from '@sos/clock/world-clock';
import type Stripe from 'stripe';
import { signatureHeader } from './signature.ts';

export interface Endpoint {
  /** Where events go; undefined while nobody listens. */
  readonly url: () => string | undefined;
  readonly secret: string;
}

/** How long Stripe waits for an answer, in real time. */
const PATIENCE_MS = 20_000;

/** Posts a signed event once; the HTTP status, or in words what prevented one. Redirects are failures. */
export async function postEvent(
  { clock, endpoint }: { readonly clock: WorldClock; readonly endpoint: Endpoint },
  event: Stripe.Event,
  forged: boolean,
): Promise<number | string> {
  const url = endpoint.url();
  if (url === undefined) return 'no endpoint';
  const body = JSON.stringify(event, null, 2);
  const secret = forged ? `${endpoint.secret}-of-somebody-else` : endpoint.secret;
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'stripe-signature': signatureHeader(body, secret, Math.floor(clock.now() / 1000)),
      },
      body,
    });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
