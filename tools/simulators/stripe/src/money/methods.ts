import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { brandOf, type CardProblem, checkCvc, checkExpiry, checkNumber, monthAt } from '../cards/card-checks.ts';
import { numberOfToken } from '../cards/test-cards.ts';
import { ApiError, noSuch } from '../http/errors.ts';
import { type Context, nowSeconds } from './context.ts';
import { newId } from './ids.ts';
import type { CardMethod } from './store.ts';

export interface CardData {
  readonly number: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly cvc: string | undefined;
}

export interface BillingDetails {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: { readonly country?: string | undefined; readonly postal_code?: string | undefined } | undefined;
}

const REFUSALS: Record<CardProblem, { code: string; param: string; message: string }> = {
  incomplete_number: { code: 'incorrect_number', param: 'number', message: 'Your card number is incorrect.' },
  invalid_number: { code: 'incorrect_number', param: 'number', message: 'Your card number is incorrect.' },
  incomplete_expiry: {
    code: 'invalid_expiry_month',
    param: 'exp_month',
    message: "Your card's expiration date is incomplete.",
  },
  invalid_expiry_month: {
    code: 'invalid_expiry_month',
    param: 'exp_month',
    message: "Your card's expiration month is invalid.",
  },
  invalid_expiry_month_past: {
    code: 'invalid_expiry_month',
    param: 'exp_month',
    message: "Your card's expiration month is invalid.",
  },
  invalid_expiry_year: {
    code: 'invalid_expiry_year',
    param: 'exp_year',
    message: "Your card's expiration year is invalid.",
  },
  invalid_expiry_year_past: {
    code: 'invalid_expiry_year',
    param: 'exp_year',
    message: "Your card's expiration year is invalid.",
  },
  incomplete_cvc: { code: 'invalid_cvc', param: 'cvc', message: "Your card's security code is invalid." },
};

/** Stores a card, or throws the card error that Stripe answers to one that cannot exist. */
export function createCardMethod(context: Context, card: CardData, billing: BillingDetails): CardMethod {
  const problem = problemOf(card, context.clock.now());
  if (problem) throw new ApiError(402, { type: 'card_error', ...REFUSALS[problem] });
  const method = methodOf(card, billing, nowSeconds(context));
  context.store.methods.set(method.id, method);
  context.store.cardNumbers.set(method.id, card.number);
  return method;
}

/** A stored method by its id, or a new one for a name such as `pm_card_visa`. */
export function findMethod(context: Context, id: string): CardMethod {
  const stored = context.store.methods.get(id);
  if (stored) return stored;
  const number = numberOfToken(id);
  if (number === undefined) throw noSuch('PaymentMethod', id, 'payment_method');
  const { year, month } = monthAt(context.clock.now());
  return createCardMethod(
    context,
    { number, exp_month: month, exp_year: year + 1, cvc: brandOf(number) === 'amex' ? '1234' : '123' },
    {},
  );
}

function problemOf(card: CardData, now: number): CardProblem | undefined {
  return (
    checkNumber(card.number) ??
    checkExpiry({ year: card.exp_year, month: card.exp_month }, monthAt(now)) ??
    (card.cvc === undefined ? undefined : checkCvc(card.cvc, brandOf(card.number)))
  );
}

function methodOf(card: CardData, billing: BillingDetails, created: number): CardMethod {
  return {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: billingDetails(billing),
    card: cardOf(card),
    created,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  } satisfies CardMethod;
}

function cardOf(card: CardData): Stripe.PaymentMethod.Card {
  const brand = brandOf(card.number);
  return {
    brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'unchecked' },
    country: 'US',
    display_brand: brand,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    fingerprint: fingerprintOf(card.number),
    funding: 'credit',
    generated_from: null,
    last4: card.number.slice(-4),
    networks: { available: [brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}

/** The same for every method of one card. */
function fingerprintOf(number: string): string {
  return createHash('sha256').update(number).digest('base64url').slice(0, 16);
}

function billingDetails({ name, email, phone, address }: BillingDetails): Stripe.PaymentMethod.BillingDetails {
  const { country = null, postal_code = null } = address ?? {};
  return {
    address: { city: null, country, line1: null, line2: null, postal_code, state: null },
    email: email ?? null,
    name: name ?? null,
    phone: phone ?? null,
    tax_id: null,
  };
}
