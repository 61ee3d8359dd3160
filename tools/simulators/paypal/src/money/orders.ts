import { createHash } from 'node:crypto';
import { Problem, unprocessable } from '../http/problems.ts';
import { isAmount, minor } from './amounts.ts';
import { type Bank, HONOUR_FOR, isoOf, VALID_FOR } from './bank.ts';
import type { Account, Authorization, Funding, Order, PurchaseUnit } from './types.ts';

type Body = Readonly<Record<string, unknown>>;

export function createOrder(bank: Bank, body: Body): Account {
  const { intent, purchase_units: units } = body;
  if (intent !== 'AUTHORIZE' && intent !== 'CAPTURE') throw new Problem(400, 'INVALID_PARAMETER_VALUE');
  const [unit]: unknown[] = Array.isArray(units) ? units : [];
  if (!isUnit(unit)) throw new Problem(400, 'MISSING_REQUIRED_PARAMETER');
  minor(unit.amount);
  const id = bank.id();
  const order: Order = {
    id,
    intent,
    status: 'CREATED',
    purchase_units: [{ ...unit, reference_id: unit.reference_id ?? 'default' }],
    ...bank.stamp(),
    links: [
      bank.link(`/v2/checkout/orders/${id}`, 'self'),
      bank.link(`/checkoutnow?token=${id}`, 'approve'),
      bank.link(`/v2/checkout/orders/${id}/authorize`, 'authorize', 'POST'),
    ],
  };
  const account: Account = { order, funding: null, authorizations: [], captures: [], refunds: [] };
  bank.accounts.set(id, account);
  return account;
}

/** By whose wallet, and from what in it, an order is paid. */
interface Agreement {
  readonly funding: Funding;
  readonly buyer: string;
}

export const someBuyer = 'buyer@paper.example';

/** What PayPal's ids of people are made of: no digit or letter that could be taken for another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** One wallet has one id, whatever it pays. */
function payerIdOf(buyer: string): string {
  const digest = createHash('sha256').update(buyer.trim().toLowerCase()).digest();
  return [...digest.subarray(0, 13)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** The buyer agrees on PayPal's page; after a refusal they may come back and choose another way to pay. */
export function approve(bank: Bank, id: string, { funding, buyer }: Agreement): Account {
  const account = bank.ofOrder(id);
  bank.requireFresh(account);
  const { order } = account;
  if (order.status !== 'CREATED' && order.status !== 'APPROVED') throw unprocessable('ORDER_ALREADY_AUTHORIZED');
  account.funding = funding;
  order.payer = { email_address: buyer, payer_id: payerIdOf(buyer) };
  bank.become(order, 'APPROVED');
  bank.publish('CHECKOUT.ORDER.APPROVED', order, account);
  return account;
}

export function authorize(bank: Bank, id: string): Account {
  const account = bank.ofOrder(id);
  const { order } = account;
  if (order.intent !== 'AUTHORIZE') throw unprocessable('ACTION_DOES_NOT_MATCH_INTENT');
  if (account.authorizations.length > 0) throw unprocessable('ORDER_ALREADY_AUTHORIZED');
  bank.requireFresh(account);
  if (order.status === 'PAYER_ACTION_REQUIRED') throw unprocessable('PAYER_ACTION_REQUIRED');
  if (order.status !== 'APPROVED') throw unprocessable('ORDER_NOT_APPROVED');
  if (account.funding === 'declined_card') throw unprocessable('TRANSACTION_REFUSED');
  const isPending = account.funding === 'under_review';
  bank.become(order, 'COMPLETED');
  const authorization = newAuthorization(bank, account, bank.now + VALID_FOR);
  if (isPending) {
    authorization.status = 'PENDING';
    authorization.status_details = { reason: 'PENDING_REVIEW' };
  }
  return account;
}

/** A new authorisation in the place of one that is no longer honoured, until the first one's end. */
export function reauthorize(bank: Bank, id: string): Authorization {
  const { account, authorization } = bank.ofAuthorization(id);
  const age = bank.now - Date.parse(authorization.create_time);
  if (authorization.status === 'CAPTURED') throw unprocessable('AUTHORIZATION_ALREADY_CAPTURED');
  if (authorization.status === 'VOIDED') throw unprocessable('AUTHORIZATION_VOIDED');
  if (age < HONOUR_FOR) throw unprocessable('REAUTHORIZATION_NOT_SUPPORTED');
  return newAuthorization(bank, account, Date.parse(authorization.expiration_time));
}

function newAuthorization(bank: Bank, account: Account, end: number): Authorization {
  const [unit] = account.order.purchase_units;
  const id = bank.id();
  const path = `/v2/payments/authorizations/${id}`;
  const authorization: Authorization = {
    id,
    status: 'CREATED',
    amount: unit.amount,
    ...namesOf(unit),
    expiration_time: isoOf(end),
    ...bank.stamp(),
    links: [
      bank.link(path, 'self'),
      bank.link(`${path}/capture`, 'capture', 'POST'),
      bank.link(`${path}/void`, 'void', 'POST'),
      bank.link(`${path}/reauthorize`, 'reauthorize', 'POST'),
      bank.link(`/v2/checkout/orders/${account.order.id}`, 'up'),
    ],
  };
  account.authorizations.push(authorization);
  bank.watch(account, authorization);
  bank.publish('PAYMENT.AUTHORIZATION.CREATED', authorization, account);
  return authorization;
}

export function namesOf({ custom_id, invoice_id }: { custom_id?: string; invoice_id?: string }) {
  return { ...(custom_id !== undefined && { custom_id }), ...(invoice_id !== undefined && { invoice_id }) };
}

function isUnit(unit: unknown): unit is Omit<PurchaseUnit, 'reference_id'> & { readonly reference_id?: string } {
  return typeof unit === 'object' && unit !== null && 'amount' in unit && isAmount(unit.amount);
}
