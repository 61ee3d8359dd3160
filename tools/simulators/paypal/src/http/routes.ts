import type { RoutePath } from '@sos/simulator-kit/routes';
import { acceptClaim, disputeOf, provideEvidence } from '../disputes/disputes.ts';
import type { Bank } from '../money/bank.ts';
import { capture, refund, voidAuthorization } from '../money/captures.ts';
import { authorize, createOrder, reauthorize } from '../money/orders.ts';
import { cancelPayout, createPayout, payoutItem, payoutView } from '../payouts/payouts.ts';
import { captureView, orderView, refundView } from './views.ts';

export interface Route extends RoutePath {
  readonly status: number;
  /** False where PayPal lists no request id, and so keeps none. */
  readonly keyed?: false;
  /** True where PayPal knows no short answer. */
  readonly whole?: true;
  /** The resource, or nothing for an answer without a body. */
  readonly run: (bank: Bank, id: string, body: Readonly<Record<string, unknown>>) => object;
}

const AUTHORIZATION = '/v2/payments/authorizations/{id}';
const CAPTURE = '/v2/payments/captures/{id}';
const ORDER = '/v2/checkout/orders/{id}';
const PAYOUTS = '/v1/payments/payouts';
const ITEM = '/v1/payments/payouts-item/{id}';
const DISPUTE = '/v1/customer/disputes/{id}';

export const routes: readonly Route[] = [
  {
    method: 'POST',
    template: '/v2/checkout/orders',
    status: 201,
    run: (bank, _id, body) => orderView(createOrder(bank, body)),
  },
  { method: 'GET', template: ORDER, status: 200, run: (bank, id) => orderView(bank.ofOrder(id)) },
  { method: 'POST', template: `${ORDER}/authorize`, status: 201, run: (bank, id) => orderView(authorize(bank, id)) },
  {
    method: 'GET',
    template: AUTHORIZATION,
    status: 200,
    run: (bank, id) => bank.ofAuthorization(id).authorization,
  },
  {
    method: 'POST',
    template: `${AUTHORIZATION}/capture`,
    status: 201,
    run: (bank, id, body) => {
      const { id: made } = capture(bank, id, body);
      return captureView(bank.ofCapture(made).capture);
    },
  },
  {
    method: 'POST',
    template: `${AUTHORIZATION}/reauthorize`,
    status: 201,
    run: (bank, id) => reauthorize(bank, id),
  },
  {
    method: 'POST',
    template: `${AUTHORIZATION}/void`,
    status: 204,
    keyed: false,
    run: (bank, id) => voidAuthorization(bank, id),
  },
  { method: 'POST', template: PAYOUTS, status: 201, whole: true, run: (bank, _id, body) => createPayout(bank, body) },
  { method: 'GET', template: `${PAYOUTS}/{id}`, status: 200, run: payoutView },
  { method: 'GET', template: ITEM, status: 200, run: payoutItem },
  { method: 'POST', template: `${ITEM}/cancel`, status: 200, keyed: false, whole: true, run: cancelPayout },
  { method: 'GET', template: DISPUTE, status: 200, run: (bank, id) => disputeOf(bank, id) },
  { method: 'POST', template: `${DISPUTE}/provide-evidence`, status: 200, keyed: false, run: provideEvidence },
  { method: 'POST', template: `${DISPUTE}/accept-claim`, status: 200, keyed: false, run: acceptClaim },
  { method: 'GET', template: CAPTURE, status: 200, run: (bank, id) => captureView(bank.ofCapture(id).capture) },
  {
    method: 'POST',
    template: `${CAPTURE}/refund`,
    status: 201,
    run: (bank, id, body) => {
      const { id: made } = refund(bank, id, body);
      return refundView(bank.ofRefund(made).refund);
    },
  },
  {
    method: 'GET',
    template: '/v2/payments/refunds/{id}',
    status: 200,
    run: (bank, id) => refundView(bank.ofRefund(id).refund),
  },
];
