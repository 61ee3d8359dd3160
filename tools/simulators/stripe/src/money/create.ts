import type Stripe from 'stripe';
import { customerOf } from '../billing/catalogue.ts';
import { invalidParam } from '../http/errors.ts';
import { type Context, nowSeconds } from './context.ts';
import { newId, randomText } from './ids.ts';

export interface Description {
  readonly description?: string | undefined;
  readonly metadata?: Record<string, string> | '' | undefined;
  readonly receipt_email?: string | undefined;
  readonly statement_descriptor?: string | undefined;
  readonly statement_descriptor_suffix?: string | undefined;
  readonly transfer_group?: string | undefined;
}

export interface NewIntent extends Description {
  readonly customer?: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly capture_method?: 'automatic' | 'automatic_async' | 'manual' | undefined;
  readonly payment_method_types?: readonly string[] | undefined;
  readonly automatic_payment_methods?: { readonly enabled: boolean } | undefined;
}

const LARGEST_AMOUNT = 99_999_999;
/** The smallest charge in the units of each currency; Stripe converts it for the others. */
const SMALLEST_AMOUNT: Record<string, number> = { eur: 50, usd: 50, gbp: 30 };

export function createIntent(context: Context, wish: NewIntent): Stripe.PaymentIntent {
  const currency = wish.currency.toLowerCase();
  checkCurrency(currency);
  checkAmount(wish.amount, currency);
  const id = newId('pi');
  const intent = {
    ...BLANK,
    id,
    amount: wish.amount,
    amount_details: { tip: {} },
    automatic_payment_methods: wish.payment_method_types ? null : { allow_redirects: 'always', enabled: true },
    capture_method: wish.capture_method ?? 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    created: nowSeconds(context),
    currency,
    customer: wish.customer === undefined ? null : customerOf(context, wish.customer).id,
    metadata: wish.metadata || {},
    payment_method_options: { card: { ...CARD_OPTIONS } },
    payment_method_types: [...(wish.payment_method_types ?? ['card'])],
    ...texts(wish),
  } satisfies Stripe.PaymentIntent;
  context.store.intents.set(id, intent);
  context.publish('payment_intent.created', intent);
  return intent;
}

function texts(wish: Description) {
  return {
    description: wish.description ?? null,
    receipt_email: wish.receipt_email ?? null,
    statement_descriptor: wish.statement_descriptor ?? null,
    statement_descriptor_suffix: wish.statement_descriptor_suffix ?? null,
    transfer_group: wish.transfer_group ?? null,
  };
}

const CARD_OPTIONS = { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' };

/** A PaymentIntent to which nothing has happened; Connect, customers and invoices are left out. */
const BLANK = {
  object: 'payment_intent',
  allowed_payment_method_types: null,
  amount_capturable: 0,
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  canceled_at: null,
  cancellation_reason: null,
  confirmation_method: 'automatic',
  customer: null,
  customer_account: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_record: null,
  processing: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  status: 'requires_payment_method',
  transfer_data: null,
} as const satisfies Partial<Stripe.PaymentIntent>;

export function checkCurrency(currency: string): void {
  if (/^[a-z]{3}$/.test(currency)) return;
  throw invalidParam('currency', 'parameter_invalid_string', `Invalid currency: ${currency}.`);
}

export function checkAmount(amount: number, currency: string): void {
  const smallest = SMALLEST_AMOUNT[currency] ?? 1;
  if (amount < smallest) {
    const least = `${(smallest / 100).toFixed(2)} ${currency}`;
    throw invalidParam('amount', 'amount_too_small', `Amount must be at least ${least}`);
  }
  if (amount > LARGEST_AMOUNT) {
    throw invalidParam('amount', 'amount_too_large', `Amount must be no more than ${LARGEST_AMOUNT}`);
  }
}
