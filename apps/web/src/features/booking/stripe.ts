import type { Appearance, PaymentIntentResult, Stripe, StripeElements } from '@stripe/stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import { watchColours } from '@sos/browser/theme';
import type { Checkout } from '@sos/contracts/payments';
import { config } from '../../shared/config.ts';
import type { Locale } from '@sos/domain/shared/locale';
import type { Confirmation } from './payment-state.ts';

/** Milliseconds after which a form that has not come counts as missing; scripts and frames of others may hang for ever. */
export const patience = 10_000;

let loading: Promise<Stripe> | undefined;

function insertScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    const fail = () => {
      script.remove();
      reject(new Error('the payment form did not load'));
    };
    const timer = setTimeout(fail, patience);
    script.addEventListener('load', () => {
      clearTimeout(timer);
      resolve();
    });
    script.addEventListener('error', fail);
    document.head.append(script);
  });
}

async function start(): Promise<Stripe> {
  const { stripeJsUrl, stripePublishableKey } = config();
  // `loadStripe` uses a script that is already on the page, so the configuration decides its address.
  await insertScript(stripeJsUrl);
  const stripe = await loadStripe(stripePublishableKey);
  if (!stripe) throw new Error('the payment form did not start');
  return stripe;
}

/** Stripe's own script, once per page; a failed load may be tried again. */
export function stripeOnPage(): Promise<Stripe> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The current values of some colour tokens, in the theme of the page. */
function colours<N extends string>(names: readonly N[]): Record<N, string> {
  const probe = document.createElement('i');
  document.body.append(probe);
  const entries = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<N, string>;
}

function appearance(): Appearance {
  const tone = colours(['ink', 'ink-soft', 'surface-raised', 'signal-ink', 'calm']);
  return {
    theme: 'stripe',
    variables: {
      colorText: tone.ink,
      colorTextSecondary: tone['ink-soft'],
      colorBackground: tone['surface-raised'],
      colorPrimary: tone.calm,
      colorDanger: tone['signal-ink'],
      borderRadius: '10px',
      fontFamily: 'Inter, system-ui, sans-serif',
    },
  };
}

/** Whether a bank has sent the browser back to this page; Stripe then names the payment in the address. */
export function cameBackFromBank(): boolean {
  return new URLSearchParams(location.search).has('payment_intent');
}

type CardCheckout = Pick<Extract<Checkout, { rail: 'stripe' }>, 'clientSecret' | 'formSecret'>;

/** The form also offers the person's own cards where it is given its own secret. */
export function paymentElements(stripe: Stripe, checkout: CardCheckout, language: Locale): StripeElements {
  // Stripe has no Hindi.
  const locale = language === 'hi' ? 'en' : language;
  const { clientSecret, formSecret } = checkout;
  const own = formSecret === undefined ? {} : { customerSessionClientSecret: formSecret };
  return stripe.elements({ clientSecret, locale, appearance: appearance(), ...own });
}

/** Gives the form the colours that its page has from now on, as a device turns dark in the evening; what is typed stays. */
export function followColours(elements: StripeElements): () => void {
  // A form that cannot take them keeps those that it has.
  const take = () => elements.update({ appearance: appearance() }).catch(() => undefined);
  return watchColours(() => void take());
}

/** Confirms with the bank, on this page when the bank allows it. */
export async function confirmCard(stripe: Stripe, elements: StripeElements): Promise<Confirmation> {
  const { error, paymentIntent } = await confirmed(stripe, elements);
  if (paymentIntent?.status === 'requires_capture') return { outcome: 'authorized' };
  if (!error || error.code === 'payment_intent_unexpected_state') return { outcome: 'moved' };
  return { outcome: 'declined', message: error.type === 'validation_error' ? null : (error.message ?? '') };
}

/** An answer that never came counts as none. */
async function confirmed(stripe: Stripe, elements: StripeElements): Promise<Partial<PaymentIntentResult>> {
  try {
    const confirmParams = { return_url: location.href };
    return await stripe.confirmPayment({ elements, confirmParams, redirect: 'if_required' });
  } catch {
    return {};
  }
}
