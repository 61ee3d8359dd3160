import type Stripe from 'stripe';
import { ApiError } from '../http/errors.ts';
import { page } from '../http/list.ts';
import { confirmIntent } from '../money/confirm.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { createIntent } from '../money/create.ts';
import { idOf, newId } from '../money/ids.ts';
import { NO_INVOICE } from './blanks.ts';
import { customerOf } from './catalogue.ts';

const DAY = 86_400;
/** Days after the first try at which a payment that failed is tried again; then Stripe gives up. */
const RETRIES = [3, 5, 7];

export interface NewInvoice {
  readonly amount: number;
  readonly reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update';
}

/** An invoice for a period of the subscription; what the customer has in credit is taken off. */
export function createInvoice(
  context: Context,
  subscription: Stripe.Subscription,
  { amount, reason }: NewInvoice,
): Stripe.Invoice {
  const customer = customerOf(context, idOf(subscription.customer));
  const created = nowSeconds(context);
  const due = Math.max(0, amount + customer.balance);
  const left = amount + customer.balance - due;
  const [item] = subscription.items.data;
  const id = newId('in');
  const invoice: Stripe.Invoice = {
    ...NO_INVOICE,
    id,
    amount_due: due,
    amount_paid: 0,
    amount_remaining: due,
    billing_reason: reason,
    created,
    currency: subscription.currency,
    customer: customer.id,
    effective_at: created,
    ending_balance: left,
    hosted_invoice_url: `${context.baseUrl}/invoice/${id}`,
    invoice_pdf: null,
    lines: page([], {}, `/v1/invoices/${id}/lines`) as Stripe.Invoice['lines'],
    number: `SIM-${String(context.store.billing.invoices.size + 1).padStart(4, '0')}`,
    parent: {
      quote_details: null,
      subscription_details: { metadata: { ...subscription.metadata }, subscription: subscription.id },
      type: 'subscription_details',
    },
    payments: page([], {}, '/v1/invoice_payments') as unknown as NonNullable<Stripe.Invoice['payments']>,
    period_end: item?.current_period_end ?? created,
    period_start: item?.current_period_start ?? created,
    starting_balance: customer.balance,
    status_transitions: { finalized_at: created, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: amount,
    total: amount,
  };
  customer.balance = left;
  context.store.billing.invoices.set(id, invoice);
  subscription.latest_invoice = id;
  return invoice;
}

/** Asks the customer's card. Says whether the invoice is paid; what failed is told and tried again. */
export function payInvoice(context: Context, invoice: Stripe.Invoice): boolean {
  if (invoice.status !== 'open') return invoice.status === 'paid';
  if (invoice.amount_due === 0) return settle(context, invoice);
  const card = customerOf(context, idOf(invoice.customer)).invoice_settings.default_payment_method;
  const intent = createIntent(context, { amount: invoice.amount_due, currency: invoice.currency });
  invoice.attempted = true;
  invoice.attempt_count += 1;
  invoice.payments?.data.splice(0, 1, paymentOf(context, invoice, intent.id));
  try {
    confirmIntent(context, intent, { payment_method: card === null ? undefined : idOf(card) });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
  return intent.status === 'succeeded' ? settle(context, invoice) : fail(context, invoice, intent);
}

function settle(context: Context, invoice: Stripe.Invoice): true {
  invoice.status = 'paid';
  invoice.amount_paid = invoice.amount_due;
  invoice.amount_remaining = 0;
  invoice.next_payment_attempt = null;
  invoice.status_transitions.paid_at = nowSeconds(context);
  context.publish('invoice.paid', invoice);
  return true;
}

function fail(context: Context, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): false {
  const wait = RETRIES[invoice.attempt_count - 1];
  invoice.next_payment_attempt = wait === undefined ? null : invoice.created + wait * DAY;
  context.publish('invoice.payment_failed', invoice);
  if (intent.status === 'requires_action') context.publish('invoice.payment_action_required', invoice);
  return false;
}

function paymentOf(context: Context, invoice: Stripe.Invoice, intent: string): Stripe.InvoicePayment {
  return {
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: invoice.amount_due,
    amount_requested: invoice.amount_due,
    created: nowSeconds(context),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { type: 'payment_intent', payment_intent: intent },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  };
}
