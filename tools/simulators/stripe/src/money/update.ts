import type Stripe from 'stripe';
import { checkAmount, checkCurrency, type Description } from './create.ts';
import type { Context } from './context.ts';
import { findMethod } from './methods.ts';
import { demand } from './states.ts';

export interface Change extends Description {
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly capture_method?: 'automatic' | 'automatic_async' | 'manual' | undefined;
  readonly payment_method?: string | undefined;
}

/** Changes a PaymentIntent: its description always, what is to be paid only until it is paid. */
export function updateIntent(context: Context, intent: Stripe.PaymentIntent, change: Change): void {
  if (changesPayment(change)) {
    demand('update', intent);
    changePayment(context, intent, change);
  }
  describe(intent, change);
}

function changesPayment({ amount, currency, capture_method, payment_method }: Change): boolean {
  return [amount, currency, capture_method, payment_method].some((value) => value !== undefined);
}

function changePayment(context: Context, intent: Stripe.PaymentIntent, change: Change): void {
  const currency = change.currency?.toLowerCase() ?? intent.currency;
  checkCurrency(currency);
  checkAmount(change.amount ?? intent.amount, currency);
  intent.currency = currency;
  intent.amount = change.amount ?? intent.amount;
  intent.capture_method = change.capture_method ?? intent.capture_method;
  intent.next_action = null;
  if (change.payment_method !== undefined) intent.payment_method = findMethod(context, change.payment_method).id;
  intent.status = intent.payment_method === null ? 'requires_payment_method' : 'requires_confirmation';
}

const DESCRIPTIVE = [
  'description',
  'receipt_email',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
] as const;

function describe(intent: Stripe.PaymentIntent, change: Description): void {
  for (const name of DESCRIPTIVE) {
    const value = change[name];
    if (value !== undefined) intent[name] = value === '' ? null : value;
  }
  if (change.metadata !== undefined) intent.metadata = mergeMetadata(intent.metadata, change.metadata);
}

function mergeMetadata(old: Stripe.Metadata, change: Record<string, string> | ''): Stripe.Metadata {
  if (change === '') return {};
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== ''));
}
