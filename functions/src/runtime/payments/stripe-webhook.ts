import { eventIn, ForgedEventError, readStripeEvent, type StripeWord } from '../../adapters/stripe/webhook.ts';
import { secrets } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { keepUnknown } from '../letters/bury.ts';
import { followStripe } from './follow-stripe.ts';
import { paymentDesk } from './wiring.ts';
import { refuseForgery } from '../shared/forgeries.ts';

/** Stripe's word about a payment. Anything but a 2xx makes Stripe say it again later. */
export async function stripeWebhook(call: HttpCall): Promise<HttpAnswer> {
  const word = read(call);
  if (!word) return refuseForgery('stripe');
  if (word.known === 'unreadable') await paymentDesk.buryEvent(word.event);
  else if (!word.known) await keepUnknown({ vendor: 'stripe', ...word, body: call.rawBody.toString() });
  else await paymentDesk.followKnown(eventIn(call.rawBody.toString()), () => followStripe(word));
  return { status: 200 };
}

function read(call: HttpCall): StripeWord | undefined {
  const signature = call.header('stripe-signature') ?? '';
  try {
    return readStripeEvent({ rawBody: call.rawBody, signature, secret: secrets.stripeWebhookSecret.value() });
  } catch (error) {
    if (error instanceof ForgedEventError) return undefined;
    throw error;
  }
}
