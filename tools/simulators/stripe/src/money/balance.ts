import type Stripe from 'stripe';
import { type Context, nowSeconds } from './context.ts';
import { newId } from './ids.ts';

/** European cards at Stripe's public price: a part of the amount and a fixed sum, in minor units. */
const FEE_RATE = 0.015;
const FIXED_FEE = 25;
/** When money that came in can be paid out, in seconds. */
const AVAILABLE_AFTER = 7 * 86_400;

type Kind = 'charge' | 'refund' | 'refund_failure' | 'transfer' | 'transfer_refund' | 'adjustment';

/** Of what is reported under another name than its own. */
const categories: Readonly<Partial<Record<Kind, string>>> = {
  transfer_refund: 'transfer_reversal',
  adjustment: 'dispute',
};

interface Booking {
  readonly kind: Kind;
  readonly source: string;
  readonly amount: number;
  readonly currency: string;
  /** Of a dispute; left out where it is what a charge costs, or nothing. */
  readonly fee?: number;
}

/** Books what comes in or goes out, and gives the booking's id. */
export function book(context: Context, { kind, source, amount, currency, fee: told = 0 }: Booking): string {
  const fee = kind === 'charge' ? Math.round(amount * FEE_RATE) + FIXED_FEE : told;
  const created = nowSeconds(context);
  const booked = {
    id: newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: created + (kind === 'charge' ? AVAILABLE_AFTER : 0),
    balance_type: 'payments',
    created,
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee === 0 ? [] : [feeOf(fee, currency)],
    net: amount - fee,
    reporting_category: categories[kind] ?? kind,
    source,
    status: kind === 'charge' ? 'pending' : 'available',
    type: kind,
  } satisfies Stripe.BalanceTransaction;
  context.store.balance.set(booked.id, booked);
  return booked.id;
}

/** What the platform may send of its own by now, in minor units. */
export function availableIn(context: Context, currency: string): number {
  const now = nowSeconds(context);
  const own = [...context.store.balance.values()].filter(
    (each) => each.currency === currency && each.available_on <= now,
  );
  return own.reduce((sum, { net }) => sum + net, 0);
}

function feeOf(amount: number, currency: string): Stripe.BalanceTransaction.FeeDetail {
  return { amount, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' };
}
