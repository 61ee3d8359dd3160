import { type AuthorizationWithAdditionalData, CheckoutPaymentIntent, type Order } from '@paypal/paypal-server-sdk';
import {
  type PaymentRail,
  type RailPayment,
  RailRefusedError,
  RailStateError,
  type RefundPart,
} from '../../usecases/payments/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { fromAmount, toAmount } from './amounts.ts';
import { type AskPaypal, makeAsk, type PaypalAccess } from './client.ts';
import { instantOf, liveHold, takenBy, toRailPayment } from './rail-payment.ts';

const WHOLE = 'return=representation';
/** How long PayPal honours an authorisation; after that it may be renewed, in ms. */
const HONOURED_FOR = 3 * 86_400_000;
const LIVE_BASE = 'https://api-m.paypal.com';

export interface PaypalRailOptions extends PaypalAccess {
  readonly now: () => number;
}

interface Paypal extends PaymentRail {
  /** Which booking a capture paid; undefined when it is none of ours. */
  readonly bookingOf: (captureId: string) => Promise<string | undefined>;
}

/**
 * PayPal's orders that are authorised first; the order's id is the payment's. Every request passes the circuit. PayPal
 * keeps no key for voids and forgets those of orders after hours, so its own state is read before each step.
 */
export function makePaypalRail(options: PaypalRailOptions, circuit: Circuit): Paypal {
  const asking = makeAsk(options);
  const ask: AskPaypal = (work) => circuit(() => asking(work));
  const isLive = options.apiBase === LIVE_BASE;
  const rail = { ask, now: options.now, read: (id: string) => ask(({ orders }) => orders.getOrder({ id })) };
  const told = (order: Order) => toRailPayment(order, isLive);
  return {
    create: async (order) => told(await create(rail, order)),
    read: async (railPaymentId) => told(await rail.read(railPaymentId)),
    authorize: async (railPaymentId, key) => told(await authorize(rail, railPaymentId, key)),
    capture: async (railPaymentId, key) => told(await capture(rail, await rail.read(railPaymentId), key)),
    release: async (railPaymentId) => release(rail, railPaymentId, told),
    refund: async (railPaymentId, key, part) => told(await refund(rail, railPaymentId, { key, part })),
    bookingOf: async (captureId) => {
      const { customId } = await ask(({ payments }) => payments.getCapturedPayment({ captureId }));
      return customId;
    },
  };
}

interface Rail {
  readonly ask: AskPaypal;
  readonly now: () => number;
  readonly read: (railPaymentId: string) => Promise<Order>;
}

function create({ ask }: Rail, { bookingId, amount, key }: Parameters<PaymentRail['create']>[0]): Promise<Order> {
  const purchaseUnits = [{ amount: toAmount(amount), customId: bookingId }];
  const body = { intent: CheckoutPaymentIntent.Authorize, purchaseUnits };
  return ask(({ orders }) => orders.createOrder({ body, paypalRequestId: key, prefer: WHOLE }));
}

/** An order is authorised once; what PayPal still wants to look at is given up, since nobody waits days for a call. */
async function authorize(rail: Rail, id: string, key: string): Promise<Order> {
  const before = await rail.read(id);
  if (!liveHold(before)) await agreed(rail, before, key);
  const held = liveHold(before) ? before : await rail.read(id);
  const hold = liveHold(held);
  if (!hold) throw new RailRefusedError('request', { code: 'not_authorized' });
  if (hold.status !== 'PENDING') return held;
  await voidHold(rail, hold);
  throw new RailRefusedError('request', { code: 'authorization_pending' });
}

async function agreed({ ask }: Rail, { id = '', status }: Order, key: string): Promise<void> {
  if (status !== 'APPROVED') throw new RailStateError(`${id} is ${status}`);
  await ask(({ orders }) => orders.authorizeOrder({ id, paypalRequestId: key, prefer: WHOLE }));
}

async function capture(rail: Rail, order: Order, key: string): Promise<Order> {
  const { id = '' } = order;
  if (takenBy(order)) return order;
  const hold = liveHold(order);
  if (!hold) throw new RailStateError(`${id} holds nothing`);
  const authorizationId = await honoured(rail, hold);
  const { status } = await rail.ask(({ payments }) =>
    payments.captureAuthorizedPayment({
      authorizationId,
      paypalRequestId: key,
      prefer: WHOLE,
      body: { finalCapture: true },
    }),
  );
  if (status === 'DECLINED' || status === 'FAILED') throw new RailRefusedError('request', { code: 'capture_declined' });
  return rail.read(id);
}

/** The authorisation to capture: renewed once it is honoured no longer. One that is not renewed may be captured all the same. */
async function honoured({ ask, now }: Rail, hold: AuthorizationWithAdditionalData): Promise<string> {
  const { id: authorizationId = '', createTime, amount } = hold;
  if (now() - instantOf(createTime) < HONOURED_FOR || !amount) return authorizationId;
  const key = `reauthorize:${authorizationId}`;
  try {
    const renewed = await ask(({ payments }) =>
      payments.reauthorizePayment({ authorizationId, paypalRequestId: key, prefer: WHOLE, body: { amount } }),
    );
    return renewed.id ?? authorizationId;
  } catch (error) {
    if (error instanceof RailRefusedError && error.fault === 'request') return authorizationId;
    throw error;
  }
}

/** An order of which nothing is held stays as it is at PayPal, and holds nothing. */
async function release(rail: Rail, id: string, told: (order: Order) => RailPayment): Promise<RailPayment> {
  const before = await rail.read(id);
  if (takenBy(before)) throw new RailStateError(`${id} is captured`);
  const hold = liveHold(before);
  if (hold) await voidHold(rail, hold);
  const after = told(hold ? await rail.read(id) : before);
  return after.status === 'open' ? { ...after, status: 'canceled' } : after;
}

async function voidHold({ ask }: Rail, { id: authorizationId = '' }: AuthorizationWithAdditionalData): Promise<void> {
  try {
    await ask(({ payments }) => payments.voidPayment({ authorizationId }));
  } catch (error) {
    if (!(error instanceof RailStateError && error.message === 'PREVIOUSLY_VOIDED')) throw error;
  }
}

interface RefundRequest {
  readonly key: string;
  readonly part: RefundPart | undefined;
}

async function refund(rail: Rail, id: string, { key, part }: RefundRequest): Promise<Order> {
  const taken = takenBy(await rail.read(id));
  if (!taken?.amount) throw new RailStateError(`nothing of ${id} was captured`);
  const { currency } = fromAmount(taken.amount);
  const body = part ? { amount: toAmount({ amount: part.amount, currency }), customId: part.id } : {};
  const { id: captureId = '' } = taken;
  await rail.ask(({ payments }) =>
    payments.refundCapturedPayment({ captureId, paypalRequestId: key, prefer: WHOLE, body }),
  );
  return rail.read(id);
}
