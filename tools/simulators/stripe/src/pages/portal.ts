import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import type { PortalPage } from '../billing/billing-store.ts';
import { customerOf, priceOf, productName } from '../billing/catalogue.ts';
import { cancelAtEnd, changePrice, payOpen } from '../billing/subscriptions.ts';
import type { Context } from '../money/context.ts';
import { findMethod } from '../money/methods.ts';
import { cardChoice } from './card-choice.ts';
import { escape, layout, redirect } from './layout.ts';

const PORTAL = '/p/session/';

/** Stripe's page where a customer manages what they have; undefined for every other path. */
export function answerPortal(context: Context, request: SimRequest): SimReply | undefined {
  const { pathname } = request.url;
  const { portals } = context.store.billing;
  const portal = pathname.startsWith(PORTAL) ? portals.get(pathname.slice(PORTAL.length)) : undefined;
  if (!portal) return undefined;
  if (request.method !== 'POST') return portalPage(context, portal);
  manage(context, portal, new URLSearchParams(request.body.toString()));
  return redirect(pathname);
}

const subscriptionsOf = ({ store }: Context, { customer }: PortalPage) =>
  [...store.billing.subscriptions.values()].filter(({ customer: owner, status }) => {
    return owner === customer && status !== 'canceled' && status !== 'incomplete';
  });
const invoicesOf = ({ store }: Context, { customer }: PortalPage) =>
  [...store.billing.invoices.values()].filter(({ customer: owner }) => owner === customer);

function manage(context: Context, portal: PortalPage, form: URLSearchParams): void {
  const [subscription] = subscriptionsOf(context, portal);
  const wanted = form.get('do');
  if (wanted === 'card') takeCard(context, portal, form.get('card') ?? '');
  if (wanted === 'pay') {
    const open = invoicesOf(context, portal).filter(({ status, amount_due: due }) => status === 'open' && due > 0);
    for (const invoice of open) payOpen(context, invoice);
  }
  if (!subscription) return;
  if (wanted === 'cancel' || wanted === 'resume') cancelAtEnd(context, subscription, wanted === 'cancel');
  const price = portal.prices.find((id) => id === form.get('price'));
  if (wanted === 'change' && price !== undefined) changePrice(context, subscription, price);
}

function takeCard(context: Context, portal: PortalPage, card: string): void {
  const { id } = findMethod(context, card);
  customerOf(context, portal.customer).invoice_settings.default_payment_method = id;
  for (const subscription of subscriptionsOf(context, portal)) subscription.default_payment_method = id;
}

function portalPage(context: Context, portal: PortalPage): SimReply {
  const [subscription] = subscriptionsOf(context, portal);
  const invoices = invoicesOf(context, portal).map(
    ({ number, amount_due: due, currency, status }) =>
      `<li>${escape(number ?? '')}: ${(due / 100).toFixed(2)} ${currency.toUpperCase()}, ${status}</li>`,
  );
  return layout(
    'Your subscription',
    `<p>This is Stripe’s page as this machine plays it.</p>
${subscription ? subscriptionForms(context, portal, subscription) : '<p>You have no subscription.</p>'}
<form method="post">${cardChoice}<button name="do" value="card">Use this card</button></form>
<form method="post"><button name="do" value="pay">Pay what is open</button></form>
<h2>Invoices</h2><ul>${invoices.join('')}</ul>
<p><a href="${escape(portal.returnUrl)}">Back</a></p>`,
  );
}

function subscriptionForms(context: Context, portal: PortalPage, subscription: Stripe.Subscription): string {
  const [item] = subscription.items.data;
  const prices = portal.prices.map(
    (id) => `<option value="${id}">${escape(productName(context, priceOf(context, id)))}</option>`,
  );
  const wanted = subscription.cancel_at_period_end ? 'resume' : 'cancel';
  return `<p>${escape(item ? productName(context, item.price) : '')}: ${subscription.status}</p>
<form method="post"><label>Plan <select name="price">${prices.join('')}</select></label><button name="do" value="change">Change plan</button></form>
<form method="post"><button name="do" value="${wanted}">${wanted === 'cancel' ? 'Cancel at the end of the period' : 'Do not cancel'}</button></form>`;
}
