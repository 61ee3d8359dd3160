import type Stripe from 'stripe';
import { ApiError, invalidParam, noSuch } from '../http/errors.ts';
import { page } from '../http/list.ts';
import { availableIn, book } from '../money/balance.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { idOf, newId } from '../money/ids.ts';

export interface NewTransfer {
  readonly amount: number;
  readonly currency: string;
  readonly destination: string;
  readonly source_transaction?: string | undefined;
  readonly transfer_group?: string | undefined;
  readonly metadata?: Record<string, string> | '' | undefined;
}

/** Sends to an account out of what a charge took, or out of what is available of the platform's own. */
export function createTransfer(context: Context, wish: NewTransfer): Stripe.Transfer {
  const { amount, currency, destination } = wish;
  requirePayable(context, wish);
  const charge = takenFrom(context, wish);
  const id = newId('tr');
  const transfer: Stripe.Transfer = {
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: book(context, { kind: 'transfer', source: id, amount: -amount, currency }),
    created: nowSeconds(context),
    currency,
    description: null,
    destination,
    livemode: false,
    metadata: wish.metadata || {},
    reversals: page([], {}, `/v1/transfers/${id}/reversals`) as Stripe.Transfer['reversals'],
    reversed: false,
    source_transaction: charge?.id ?? null,
    source_type: 'card',
    transfer_group: wish.transfer_group ?? charge?.transfer_group ?? null,
  };
  context.store.transfers.set(id, transfer);
  context.publish('transfer.created', transfer);
  return transfer;
}

function requirePayable({ store }: Context, { amount, destination }: NewTransfer): void {
  const account = store.accounts.get(destination);
  if (!account) throw noSuch('destination', destination, 'destination');
  if (amount < 1) throw invalidParam('amount', 'parameter_invalid_integer', 'Invalid positive integer');
  if (account.capabilities?.transfers !== 'active')
    throw refuse('insufficient_capabilities_for_transfer', NO_CAPABILITY);
}

/** Undefined for what leaves from the platform's own balance, which must hold it. */
function takenFrom(context: Context, wish: NewTransfer): Stripe.Charge | undefined {
  const { amount, currency, source_transaction: source } = wish;
  if (source !== undefined) return sourceOf(context, source, wish);
  if (amount > availableIn(context, currency)) throw refuse('balance_insufficient', NO_BALANCE);
  return undefined;
}

/** All that is sent of a charge, reversals left aside, is at most what it took. */
function sourceOf(context: Context, source: string, { amount, currency }: NewTransfer): Stripe.Charge {
  const charge = context.store.charges.get(source);
  if (!charge) throw noSuch('charge', source);
  if (!charge.captured) throw refuse('transfer_source_balance_parameters_mismatch', 'The charge is not captured.');
  if (charge.currency !== currency) throw refuse('transfers_not_allowed', 'The currency must be the charge’s own.');
  const ofCharge = [...context.store.transfers.values()].filter((each) => each.source_transaction === charge.id);
  const sent = ofCharge.reduce((sum, each) => sum + each.amount, 0);
  if (sent + amount > charge.amount_captured) {
    throw invalidParam('amount', 'amount_too_large', `Only ${charge.amount_captured - sent} of the charge is left.`);
  }
  return charge;
}

interface NewReversal {
  readonly amount?: number | undefined;
  readonly metadata?: Record<string, string> | '' | undefined;
}

/** Takes back of what was sent. */
export function reverseTransfer(
  context: Context,
  transfer: Stripe.Transfer,
  wish: NewReversal,
): Stripe.TransferReversal {
  const left = transfer.amount - transfer.amount_reversed;
  const amount = wish.amount ?? left;
  if (amount < 1 || amount > left) {
    throw invalidParam(
      'amount',
      'amount_too_large',
      `Reversal amount (${amount}) is greater than what is left (${left})`,
    );
  }
  const id = newId('trr');
  const { currency } = transfer;
  const reversal: Stripe.TransferReversal = {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: book(context, { kind: 'transfer_refund', source: id, amount, currency }),
    created: nowSeconds(context),
    currency,
    destination_payment_refund: null,
    metadata: wish.metadata || {},
    source_refund: null,
    transfer: transfer.id,
  };
  context.store.reversals.set(reversal.id, reversal);
  transfer.amount_reversed += amount;
  transfer.reversed = transfer.amount_reversed === transfer.amount;
  context.publish('transfer.reversed', transfer);
  return reversal;
}

export function reversalsOf(context: Context, { id }: Stripe.Transfer): Stripe.TransferReversal[] {
  return [...context.store.reversals.values()].filter(({ transfer }) => idOf(transfer) === id);
}

const NO_CAPABILITY =
  'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments';
const NO_BALANCE = 'You have insufficient available funds in your Stripe account.';

function refuse(code: string, message: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', code, message });
}
