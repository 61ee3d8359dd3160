import type Stripe from 'stripe';
import type { Decline } from '../cards/test-cards.ts';
import { type Context, nowSeconds } from './context.ts';
import { idOf, newId } from './ids.ts';
import type { CardMethod } from './store.ts';

/** How long a card's authorisation can be captured: 7 days for a payment that the customer makes online. */
export const CAPTURE_WINDOW_SECONDS = 7 * 24 * 60 * 60;

export interface ChargeFacts {
  readonly intent: Stripe.PaymentIntent;
  readonly method: CardMethod;
  readonly decline?: Decline;
  readonly authenticated: boolean;
}

/** Records the issuer's answer to a request for the PaymentIntent's amount. */
export function createCharge(context: Context, facts: ChargeFacts): Stripe.Charge {
  const { intent, method, decline } = facts;
  const captured = !decline && intent.capture_method !== 'manual';
  const charge = {
    ...BLANK,
    id: newId('ch'),
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    billing_details: method.billing_details,
    calculated_statement_descriptor: intent.statement_descriptor,
    captured,
    created: nowSeconds(context),
    currency: intent.currency,
    description: intent.description,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    metadata: { ...intent.metadata },
    outcome: decline ? declinedOutcome(decline) : APPROVED,
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { type: 'card', card: { ...cardDetails(method), ...answerDetails(context, facts) } },
    receipt_email: intent.receipt_email,
    refunded: false,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_group: intent.transfer_group,
  } satisfies Stripe.Charge;
  context.store.charges.set(charge.id, charge);
  return charge;
}

/** The charge that holds or took the PaymentIntent's money. */
export function latestCharge(context: Context, intent: Stripe.PaymentIntent): Stripe.Charge {
  const charge = context.store.charges.get(idOf(intent.latest_charge));
  if (!charge) throw new Error(`${intent.id} has no charge`);
  return charge;
}

/** Until when the charge can be captured, in seconds since the epoch. */
export function captureDeadline(charge: Stripe.Charge): number {
  return charge.payment_method_details?.card?.capture_before ?? charge.created + CAPTURE_WINDOW_SECONDS;
}

/** What only Connect, disputes, invoices and shipping fill. */
const BLANK = {
  object: 'charge',
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  customer: null,
  disputed: false,
  failure_balance_transaction: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  receipt_number: null,
  receipt_url: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  transfer_data: null,
} as const satisfies Partial<Stripe.Charge>;

const APPROVED: Stripe.Charge.Outcome = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: 'approved_by_network',
  reason: null,
  risk_level: 'normal',
  risk_score: 20,
  seller_message: 'Payment complete.',
  type: 'authorized',
};

function declinedOutcome({ code, declineCode }: Decline): Stripe.Charge.Outcome {
  return {
    ...APPROVED,
    network_decline_code: '01',
    network_status: 'declined_by_network',
    reason: declineCode ?? code,
    seller_message: 'The bank did not return any further details with this decline.',
    type: 'issuer_declined',
  };
}

type CardDetails = Stripe.Charge.PaymentMethodDetails.Card;

function cardDetails({ card }: CardMethod): Omit<CardDetails, keyof ReturnType<typeof answerDetails>> {
  return {
    brand: card.brand,
    country: card.country,
    electronic_commerce_indicator: null,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    fingerprint: card.fingerprint ?? null,
    funding: card.funding,
    installments: null,
    last4: card.last4,
    mandate: null,
    network: card.brand,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    transaction_link_id: null,
    wallet: null,
  };
}

function answerDetails(context: Context, { intent, method, decline, authenticated }: ChargeFacts) {
  const capturable = !decline && intent.capture_method === 'manual';
  return {
    amount_authorized: decline ? null : intent.amount,
    authorization_code: decline ? null : '123456',
    ...(capturable ? { capture_before: nowSeconds(context) + CAPTURE_WINDOW_SECONDS } : {}),
    checks: {
      address_line1_check: null,
      address_postal_code_check: method.billing_details.address?.postal_code ? 'pass' : null,
      cvc_check: decline?.code === 'incorrect_cvc' ? 'fail' : 'pass',
    },
    three_d_secure: authenticated ? AUTHENTICATED : null,
  } satisfies Partial<CardDetails>;
}

const AUTHENTICATED: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
};
