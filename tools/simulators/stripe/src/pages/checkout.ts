import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import { priceOf, productName } from '../billing/catalogue.ts';
import { completeCheckout, currentCheckout } from '../billing/checkout.ts';
import type { Context } from '../money/context.ts';
import { cardChoice } from './card-choice.ts';
import { escape, layout, redirect } from './layout.ts';

const CHECKOUT = '/c/pay/';

/** Stripe's page to subscribe; undefined for every other path. */
export function answerCheckout(context: Context, request: SimRequest): SimReply | undefined {
  const { pathname } = request.url;
  const { checkouts } = context.store.billing;
  const known = pathname.startsWith(CHECKOUT) ? checkouts.get(pathname.slice(CHECKOUT.length)) : undefined;
  if (!known) return undefined;
  const session = currentCheckout(context, known);
  if (session.status !== 'open') return layout('This page has expired', '<p>Go back and start again.</p>');
  if (request.method !== 'POST') return checkoutPage(context, session);
  const card = new URLSearchParams(request.body.toString()).get('card') ?? '';
  const isDone = completeCheckout(context, session, card);
  return isDone ? redirect(session.success_url ?? '/') : checkoutPage(context, session, 'Your card was declined.');
}

function checkoutPage(context: Context, session: Stripe.Checkout.Session, problem?: string): SimReply {
  const wish = context.store.billing.wishes.get(session.id);
  const price = priceOf(context, wish?.price ?? '');
  const sum = `${((price.unit_amount ?? 0) / 100).toFixed(2)} ${price.currency.toUpperCase()} a month`;
  const trial = wish?.trialDays ? `<p>${wish.trialDays} days free, then ${sum}.</p>` : `<p>${sum}</p>`;
  return layout(
    `Subscribe to ${escape(productName(context, price))}`,
    `<p>This is Stripe’s page as this machine plays it.</p>${trial}
${problem === undefined ? '' : `<p role="alert">${escape(problem)}</p>`}
<form method="post">${cardChoice}<button>Subscribe</button></form>
<p><a href="${escape(session.cancel_url ?? '/')}">Back</a></p>`,
  );
}
