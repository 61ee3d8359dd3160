import type Stripe from 'stripe';
import { ApiError } from '../http/errors.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { idOf, newId } from '../money/ids.ts';
import { findMethod } from '../money/methods.ts';
import { NO_CHECKOUT } from './blanks.ts';
import { customerOf, priceOf } from './catalogue.ts';
import { createSubscription } from './subscriptions.ts';

const DAY = 86_400;

export interface NewCheckout {
  readonly customer: string;
  readonly price: string;
  readonly client_reference_id?: string | undefined;
  readonly trialDays: number;
  readonly metadata: Record<string, string>;
  readonly success_url: string;
  readonly cancel_url?: string | undefined;
  readonly locale?: string | undefined;
}

/** A page to subscribe, which serves for a day. */
export function createCheckout(context: Context, wish: NewCheckout): Stripe.Checkout.Session {
  const price = priceOf(context, wish.price);
  customerOf(context, wish.customer);
  const created = nowSeconds(context);
  const id = newId('cs_test');
  const total = wish.trialDays > 0 ? 0 : (price.unit_amount ?? 0);
  const session: Stripe.Checkout.Session = {
    ...NO_CHECKOUT,
    id,
    amount_subtotal: total,
    amount_total: total,
    cancel_url: wish.cancel_url ?? null,
    client_reference_id: wish.client_reference_id ?? null,
    created,
    currency: price.currency,
    customer: wish.customer,
    expires_at: created + DAY,
    locale: (wish.locale ?? null) as Stripe.Checkout.Session.Locale | null,
    success_url: wish.success_url,
    url: `${context.baseUrl}/c/pay/${id}`,
  };
  const { checkouts, wishes } = context.store.billing;
  checkouts.set(id, session);
  wishes.set(id, { price: price.id, trialDays: wish.trialDays, metadata: wish.metadata });
  return session;
}

/** How the page is by now. */
export function currentCheckout(context: Context, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  if (session.status === 'open' && session.expires_at <= nowSeconds(context)) session.status = 'expired';
  return session;
}

export function expireCheckout(context: Context, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const { status } = currentCheckout(context, session);
  if (status !== 'open') {
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${status}.`;
    throw new ApiError(400, { type: 'invalid_request_error', message });
  }
  session.status = 'expired';
  session.url = null;
  return session;
}

/** The customer gives a card. False when its bank declines the first payment. */
export function completeCheckout(context: Context, session: Stripe.Checkout.Session, card: string): boolean {
  const customer = customerOf(context, idOf(session.customer));
  const wish = context.store.billing.wishes.get(session.id);
  if (!wish) return false;
  customer.invoice_settings.default_payment_method = findMethod(context, card).id;
  const subscription = createSubscription(context, customer.id, wish);
  if (subscription.status === 'incomplete') return false;
  session.status = 'complete';
  session.payment_status = subscription.status === 'trialing' ? 'no_payment_required' : 'paid';
  session.subscription = subscription.id;
  session.url = null;
  context.publish('checkout.session.completed', session);
  return true;
}
