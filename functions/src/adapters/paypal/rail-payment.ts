import { type Money, money } from '@sos/domain/money/money';
import type { RailRefund } from '@sos/domain/payments/refund-state';
import type {
  AuthorizationWithAdditionalData,
  Order,
  OrdersCapture,
  PaymentCollection,
} from '@paypal/paypal-server-sdk';
import { type RailPayment, RailRefusedError } from '../../usecases/payments/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { fromAmount } from './amounts.ts';

const isTaken = ({ status }: OrdersCapture) =>
  status === 'COMPLETED' || status === 'PARTIALLY_REFUNDED' || status === 'REFUNDED';

/** What was paid by an order: nothing before it was held. */
export function paymentsOf({ purchaseUnits }: Order): Required<PaymentCollection> {
  const { authorizations = [], captures = [], refunds = [] } = purchaseUnits?.[0]?.payments ?? {};
  return { authorizations, captures, refunds };
}

/** The authorisation that holds the money: the newest, since one that is renewed takes the place of the one before. */
export function liveHold(order: Order): AuthorizationWithAdditionalData | undefined {
  const live = paymentsOf(order).authorizations.filter(({ status }) => status === 'CREATED' || status === 'PENDING');
  return live.toSorted((one, other) => instantOf(one.createTime) - instantOf(other.createTime)).at(-1);
}

/** The capture that took money; undefined when none did. */
export function takenBy(order: Order): OrdersCapture | undefined {
  return paymentsOf(order).captures.find(isTaken);
}

/** In ms since the epoch; 0 where PayPal does not tell. */
export function instantOf(time: string | undefined): number {
  return time === undefined ? 0 : Date.parse(time);
}

/**
 * An order as the use cases see it. Throws VendorUnavailableError while PayPal still looks at the money, and
 * RailRefusedError when a status, an amount or a currency is none that we know.
 */
export function toRailPayment(order: Order, livemode: boolean): RailPayment {
  const { id = '', purchaseUnits } = order;
  const unit = purchaseUnits?.[0];
  if (!unit?.amount) throw new RailRefusedError('request', { code: 'order_without_amount' });
  const amount = fromAmount(unit.amount);
  const { captures } = paymentsOf(order);
  const refunds = refundsOf(order);
  const end = instantOf(liveHold(order)?.expirationTime);
  return {
    railPaymentId: id,
    checkout: { rail: 'paypal', orderId: id },
    status: statusOf(order),
    amount,
    captured: sum(captures.filter(isTaken).map(moneyOf)),
    refunded: sum(refunds.filter(({ status }) => status !== 'failed')),
    refunds,
    fee: feeOf(captures.find(isTaken)),
    captureBefore: end === 0 ? null : end,
    livemode,
    ...(unit.customId !== undefined && { bookingId: unit.customId }),
    ...payerOf(order),
  };
}

/** The buyer’s account, where PayPal tells it. */
function payerOf({ payer }: Order): Pick<RailPayment, 'payer'> {
  return payer?.payerId === undefined ? {} : { payer: payer.payerId };
}

const openStatuses: ReadonlySet<string> = new Set(['CREATED', 'SAVED', 'APPROVED', 'PAYER_ACTION_REQUIRED']);

function statusOf(order: Order): RailPayment['status'] {
  const { captures } = paymentsOf(order);
  if (captures.some(isTaken)) return 'captured';
  const hold = liveHold(order);
  if (hold?.status === 'PENDING' || captures.some(({ status }) => status === 'PENDING')) {
    throw new VendorUnavailableError(`${order.id} is being looked at`, { certain: false, vendor: 'paypal' });
  }
  return hold ? 'authorized' : withoutHold(order);
}

function withoutHold(order: Order): 'open' | 'canceled' {
  const { status = '' } = order;
  const { authorizations } = paymentsOf(order);
  const odd = authorizations.find((each) => !isGone(each));
  if (status === 'VOIDED' || (authorizations.length > 0 && !odd)) return 'canceled';
  if (!odd && openStatuses.has(status)) return 'open';
  throw new RailRefusedError('request', { code: `unknown_status_${odd?.status ?? status}` });
}

function isGone({ status }: AuthorizationWithAdditionalData): boolean {
  return status === 'VOIDED' || status === 'DENIED';
}

const refundStatuses: ReadonlyMap<string, RailRefund['status']> = new Map([
  ['PENDING', 'pending'],
  ['COMPLETED', 'done'],
  ['FAILED', 'failed'],
  ['CANCELLED', 'failed'],
]);

/** Oldest first. */
function refundsOf(order: Order): RailRefund[] {
  const all = paymentsOf(order).refunds.toSorted(
    (one, other) => instantOf(one.createTime) - instantOf(other.createTime),
  );
  return all.map((refund) => {
    const { id: railRefundId = '', customId, status: told = '' } = refund;
    const status = refundStatuses.get(told);
    if (!status) throw new RailRefusedError('request', { code: `unknown_refund_status_${told}` });
    return { railRefundId, refundId: customId ?? null, amount: moneyOf(refund).amount, status };
  });
}

function moneyOf({ amount }: Pick<OrdersCapture, 'amount'>): Money {
  if (!amount) throw new RailRefusedError('request', { code: 'payment_without_amount' });
  return fromAmount(amount);
}

function feeOf(capture: OrdersCapture | undefined): Money | null {
  const fee = capture?.sellerReceivableBreakdown?.paypalFee;
  if (!fee) return null;
  const { amount, currency } = fromAmount(fee);
  return money(amount, currency);
}

const sum = (parts: readonly { readonly amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0);
