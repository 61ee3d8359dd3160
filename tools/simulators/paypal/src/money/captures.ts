import { unprocessable } from '../http/problems.ts';
import { amountOf, isAmount, minor } from './amounts.ts';
import { type Bank, REFUND_FOR } from './bank.ts';
import { namesOf } from './orders.ts';
import type { Account, Amount, Authorization, Capture, Refund } from './types.ts';

type Body = Readonly<Record<string, unknown>>;
/** How long a bank transfer takes. */
const BANK_DAYS = 4 * 86_400_000;
/** What PayPal keeps: a share and a fixed part, in minor units. */
const FEE = { share: 0.029, fixed: 35 };
const MOST_CAPTURES = 10;

const captureRefusals: Readonly<Partial<Record<Authorization['status'], string>>> = {
  CAPTURED: 'AUTHORIZATION_ALREADY_CAPTURED',
  DENIED: 'AUTHORIZATION_DENIED',
  PENDING: 'TRANSACTION_REFUSED',
};

export function capture(bank: Bank, id: string, body: Body): Capture {
  const { account, authorization } = bank.ofAuthorization(id);
  requireHeld(bank, authorization);
  const amount = wanted(body, authorization.amount);
  const isFinal = body['final_capture'] !== false;
  requireRoom(account, authorization, amount);
  requireNewInvoice(bank, body);
  const isWhole = isFinal || left(account, authorization) === minor(amount);
  const isSlow = account.funding === 'bank_account';
  bank.become(authorization, isWhole ? 'CAPTURED' : 'PARTIALLY_CAPTURED');
  const made = newCapture(bank, { account, authorization, amount, isFinal, body });
  if (isSlow) settleLater(bank, account, made);
  bank.publish(isSlow ? 'PAYMENT.CAPTURE.PENDING' : 'PAYMENT.CAPTURE.COMPLETED', made, account);
  return made;
}

function requireHeld(bank: Bank, { status, expiration_time: end }: Authorization): void {
  if (status === 'VOIDED' && Date.parse(end) <= bank.now) throw unprocessable('AUTHORIZATION_EXPIRED');
  if (status === 'VOIDED') throw unprocessable('AUTHORIZATION_VOIDED');
  const refusal = captureRefusals[status];
  if (refusal !== undefined) throw unprocessable(refusal);
}

function wanted(body: Body, whole: Amount): Amount {
  const { amount } = body;
  if (!isAmount(amount)) return whole;
  if (amount.currency_code !== whole.currency_code) throw unprocessable('AUTH_CAPTURE_CURRENCY_MISMATCH');
  return amount;
}

function requireRoom(account: Account, authorization: Authorization, amount: Amount): void {
  if (account.captures.length >= MOST_CAPTURES) throw unprocessable('MAX_CAPTURE_COUNT_EXCEEDED');
  if (minor(amount) > left(account, authorization)) throw unprocessable('MAX_CAPTURE_AMOUNT_EXCEEDED');
}

function left({ captures }: Account, { amount }: Authorization): number {
  return captures.reduce((rest, each) => rest - minor(each.amount), minor(amount));
}

function requireNewInvoice(bank: Bank, { invoice_id: id }: Body): void {
  const used = [...bank.accounts.values()].flatMap(({ captures }) => captures.map(({ invoice_id }) => invoice_id));
  if (typeof id === 'string' && used.includes(id)) throw unprocessable('DUPLICATE_INVOICE_ID');
}

interface NewCapture {
  readonly account: Account;
  readonly authorization: Authorization;
  readonly amount: Amount;
  readonly isFinal: boolean;
  readonly body: Body;
}

function newCapture(bank: Bank, { account, authorization, amount, isFinal, body }: NewCapture): Capture {
  const id = bank.id();
  const gross = minor(amount);
  const fee = Math.min(gross, Math.round(gross * FEE.share) + FEE.fixed);
  const of = (units: number) => amountOf(units, amount.currency_code);
  const { invoice_id: invoice } = body;
  const made = {
    id,
    status: 'COMPLETED' as const,
    amount: of(gross),
    final_capture: isFinal,
    ...namesOf({ ...authorization, ...(typeof invoice === 'string' && { invoice_id: invoice }) }),
    seller_receivable_breakdown: { gross_amount: of(gross), paypal_fee: of(fee), net_amount: of(gross - fee) },
    authorization: authorization.id,
    ...bank.stamp(),
    links: [
      bank.link(`/v2/payments/captures/${id}`, 'self'),
      bank.link(`/v2/payments/captures/${id}/refund`, 'refund', 'POST'),
      bank.link(`/v2/payments/authorizations/${authorization.id}`, 'up'),
    ],
  };
  account.captures.push(made);
  return made;
}

/** Money from a bank account is on its way for days. */
function settleLater(bank: Bank, account: Account, made: Capture): void {
  made.status = 'PENDING';
  made.status_details = { reason: 'ECHECK' };
  bank.later(bank.now + BANK_DAYS, `paypal: capture ${made.id} arrives`, () => {
    delete made.status_details;
    bank.become(made, 'COMPLETED');
    bank.publish('PAYMENT.CAPTURE.COMPLETED', made, account);
  });
}

export function voidAuthorization(bank: Bank, id: string): Authorization {
  const { account, authorization } = bank.ofAuthorization(id);
  const { status } = authorization;
  if (status === 'VOIDED') throw unprocessable('PREVIOUSLY_VOIDED');
  if (status === 'CAPTURED') throw unprocessable('PREVIOUSLY_CAPTURED');
  if (status === 'DENIED') throw unprocessable('CANNOT_BE_VOIDED');
  // The first and what came in its place are one hold.
  for (const each of account.authorizations) {
    if (each.status !== 'CREATED' && each.status !== 'PENDING' && each !== authorization) continue;
    bank.become(each, 'VOIDED');
    bank.publish('PAYMENT.AUTHORIZATION.VOIDED', each, account);
  }
  return authorization;
}

export function refund(bank: Bank, id: string, body: Body): Refund {
  const { account, capture: taken } = bank.ofCapture(id);
  requireRefundable(bank, taken);
  const rest = refundable(account, taken);
  if (rest === 0) throw unprocessable('CAPTURE_FULLY_REFUNDED');
  const { amount } = body;
  const units = isAmount(amount) ? minor(amount) : rest;
  if (isAmount(amount) && amount.currency_code !== taken.amount.currency_code) {
    throw unprocessable('REFUND_CAPTURE_CURRENCY_MISMATCH');
  }
  if (units > rest) throw unprocessable('REFUND_AMOUNT_EXCEEDED');
  const made = newRefund(bank, { account, taken, units, body });
  bank.become(taken, units === rest ? 'REFUNDED' : 'PARTIALLY_REFUNDED');
  bank.publish('PAYMENT.CAPTURE.REFUNDED', made, account);
  return made;
}

function requireRefundable(bank: Bank, { status, create_time: begun }: Capture): void {
  if (status === 'PENDING') throw unprocessable('PENDING_CAPTURE');
  if (status === 'DECLINED' || status === 'FAILED') throw unprocessable('REFUND_NOT_ALLOWED');
  if (bank.now - Date.parse(begun) > REFUND_FOR) throw unprocessable('REFUND_TIME_LIMIT_EXCEEDED');
}

function refundable({ refunds }: Account, { id, amount }: Capture): number {
  const given = refunds.filter(({ capture: of, status }) => of === id && status !== 'FAILED' && status !== 'CANCELLED');
  return given.reduce((rest, each) => rest - minor(each.amount), minor(amount));
}

interface NewRefund {
  readonly account: Account;
  readonly taken: Capture;
  readonly units: number;
  readonly body: Body;
}

function newRefund(bank: Bank, { account, taken, units, body }: NewRefund): Refund {
  const id = bank.id();
  const { custom_id: custom } = body;
  const made = {
    id,
    ...(bank.refundsByBank
      ? { status: 'PENDING' as const, status_details: { reason: 'ECHECK' as const } }
      : { status: 'COMPLETED' as const }),
    amount: amountOf(units, taken.amount.currency_code),
    ...(typeof custom === 'string' && { custom_id: custom }),
    capture: taken.id,
    ...bank.stamp(),
    links: [bank.link(`/v2/payments/refunds/${id}`, 'self'), bank.link(`/v2/payments/captures/${taken.id}`, 'up')],
  };
  account.refunds.push(made);
  return made;
}

/** The buyer's bank sends a refund back. */
export function failRefund(bank: Bank, id: string): void {
  const { account, refund: made } = bank.ofRefund(id);
  bank.become(made, 'FAILED');
  const { capture: taken } = bank.ofCapture(made.capture);
  bank.become(taken, refundable(account, taken) === minor(taken.amount) ? 'COMPLETED' : 'PARTIALLY_REFUNDED');
}
