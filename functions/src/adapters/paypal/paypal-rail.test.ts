import type { WorldClock } from '@sos/clock/world-clock';
import { money } from '@sos/domain/money/money';
import type { PaypalSimulator } from '@sos/paypal-simulator/server';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paymentRailContract } from '../../usecases/payments/payment-rail.contract.ts';
import { RailStateError } from '../../usecases/payments/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { makePaypalRail } from './paypal-rail.ts';
import { anOrder, PRICE } from '../../usecases/testing/an-order.ts';
import { access, type APaypal, START, startAPaypal } from './testing/a-paypal.ts';

const DAY_MS = 24 * 3_600_000;

let paypal: APaypal;
let clock: WorldClock;
let faults: FaultPlan;
let simulator: PaypalSimulator;
let rail: APaypal['rail'];
let pay: APaypal['pay'];

beforeEach(async () => {
  paypal = await startAPaypal();
  ({ clock, faults, simulator, rail, pay } = paypal);
});
afterEach(() => paypal.close());

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const till = () => simulator.state().money['EUR'];
const [capturePath, voidPath, refundPath, authorizePath] = ['/capture', '/void', '/refund', '/authorize'];

async function authorized(): Promise<string> {
  const { railPaymentId } = await rail.create(anOrder());
  await pay(railPaymentId);
  return railPaymentId;
}

async function captured(): Promise<string> {
  const id = await authorized();
  await rail.capture(id, 'capture:b-1:1');
  return id;
}

describe('PayPal', () => {
  paymentRailContract(() => ({
    rail,
    pay,
    till: async () => {
      const { held = 0, captured: taken = 0, refunded = 0 } = till() ?? {};
      return { held, taken: taken - refunded };
    },
  }));
});

describe('an order', () => {
  it('is paid by a wallet that is known again', async () => {
    const orders = [await rail.create(anOrder()), await rail.create({ ...anOrder(), key: 'create:b-2' })];
    for (const { railPaymentId } of orders) await pay(railPaymentId);
    const [one, other] = await Promise.all(orders.map(({ railPaymentId }) => rail.read(railPaymentId)));
    expect(one?.payer).toMatch(/^[A-Z\d]{13}$/);
    expect(other?.payer).toBe(one?.payer);
  });

  it('is for the whole price, to be authorised, and bears the booking alone', async () => {
    const opened = await rail.create(anOrder());
    expect(opened).toMatchObject({ status: 'open', amount: PRICE, captureBefore: null, bookingId: 'b-1' });
    expect(opened.checkout).toEqual({ rail: 'paypal', orderId: opened.railPaymentId });
    expect(simulator.state().accounts).toMatchObject([
      {
        order: {
          intent: 'AUTHORIZE',
          purchase_units: [{ amount: { currency_code: 'EUR', value: '49.00' }, custom_id: 'b-1' }],
        },
      },
    ]);
  });

  it('takes dollars as well', async () => {
    const amount = money(5505, 'USD');
    expect(await rail.create({ ...anOrder(), amount })).toMatchObject({ amount });
  });

  it('holds the money for 29 days', async () => {
    expect(await rail.read(await authorized())).toMatchObject({
      status: 'authorized',
      captureBefore: START + 29 * DAY_MS,
    });
  });

  it('that its buyer’s card declines holds nothing, and may be paid in another way', async () => {
    const { railPaymentId } = await rail.create(anOrder());
    const refusal = { name: 'RailRefusedError', fault: 'request', code: 'TRANSACTION_REFUSED' };
    expect(await failureOf(pay(railPaymentId, 'declined_card'))).toMatchObject(refusal);
    expect(await rail.read(railPaymentId)).toMatchObject({ status: 'open' });
    await pay(railPaymentId, 'balance');
    expect(await rail.read(railPaymentId)).toMatchObject({ status: 'authorized' });
  });

  it('that PayPal wants to look at for days is given up at once', async () => {
    const { railPaymentId } = await rail.create(anOrder());
    expect(await failureOf(pay(railPaymentId, 'under_review'))).toMatchObject({ code: 'authorization_pending' });
    expect(await rail.read(railPaymentId)).toMatchObject({ status: 'canceled' });
    expect(till()).toMatchObject({ held: 0, released: 4900 });
  });

  it('whose authorisation was made and its answer lost is found authorised', async () => {
    const { railPaymentId } = await rail.create(anOrder());
    faults.add({ where: 'paypal.api', match: authorizePath, do: 'lost-answer' });
    expect(await failureOf(pay(railPaymentId))).toMatchObject({ name: 'VendorUnavailableError', certain: false });
    expect(await rail.authorize(railPaymentId, 'another')).toMatchObject({ status: 'authorized' });
    expect(till()).toMatchObject({ held: 4900 });
  });
});

describe('capturing', () => {
  it('takes the whole price once, and tells what PayPal keeps', async () => {
    const id = await captured();
    expect(await rail.capture(id, 'another')).toMatchObject({ captured: 4900, fee: money(177, 'EUR') });
    expect(till()).toMatchObject({ captured: 4900, held: 0 });
  });

  it('is not done twice when its answer was lost', async () => {
    const id = await authorized();
    faults.add({ where: 'paypal.api', match: capturePath, do: 'lost-answer' });
    expect(await failureOf(rail.capture(id, 'capture:b-1:1'))).toMatchObject({ certain: false });
    expect(await rail.capture(id, 'capture:b-1:2')).toMatchObject({ status: 'captured', captured: 4900 });
    expect(simulator.state().accounts[0]?.captures).toHaveLength(1);
  });

  it('renews a hold that is honoured no longer, and takes the money from the new one', async () => {
    const id = await authorized();
    await clock.advance(3 * DAY_MS + 1000);
    expect(await rail.capture(id, 'capture:b-1:1')).toMatchObject({ status: 'captured' });
    const [account] = simulator.state().accounts;
    expect(account?.authorizations).toHaveLength(2);
    expect(account?.captures[0]?.authorization).toBe(account?.authorizations[1]?.id);
  });

  it('renews once, however often it is tried', async () => {
    const id = await authorized();
    await clock.advance(4 * DAY_MS);
    faults.add({ where: 'paypal.api', match: capturePath, do: 'status', status: 503 });
    expect(await failureOf(rail.capture(id, 'capture:b-1:1'))).toBeInstanceOf(VendorUnavailableError);
    await rail.capture(id, 'capture:b-1:1');
    expect(simulator.state().accounts[0]?.authorizations).toHaveLength(2);
    expect(till()).toMatchObject({ captured: 4900 });
  });

  it('takes the money from the first hold where it may not be renewed', async () => {
    const id = await authorized();
    await clock.advance(4 * DAY_MS);
    simulator.refuse({ route: '/reauthorize', issue: 'REAUTHORIZATION_NOT_SUPPORTED' });
    expect(await rail.capture(id, 'capture:b-1:1')).toMatchObject({ status: 'captured' });
    expect(simulator.state().accounts[0]?.authorizations).toHaveLength(1);
  });

  it('is a state error once the hold has expired', async () => {
    const id = await authorized();
    await clock.advance(30 * DAY_MS);
    expect(await failureOf(rail.capture(id, 'capture:b-1:1'))).toBeInstanceOf(RailStateError);
    expect(await rail.read(id)).toMatchObject({ status: 'canceled' });
  });

  it('of money that takes days is not known until it has come', async () => {
    const { railPaymentId: id } = await rail.create(anOrder());
    await pay(id, 'bank_account');
    expect(await failureOf(rail.capture(id, 'capture:b-1:1'))).toMatchObject({ certain: false });
    expect(await failureOf(rail.read(id))).toBeInstanceOf(VendorUnavailableError);
    await clock.advance(5 * DAY_MS);
    expect(await rail.read(id)).toMatchObject({ status: 'captured', captured: 4900 });
  });

  it.each(['MAX_CAPTURE_COUNT_EXCEEDED', 'DECIMAL_PRECISION', 'DUPLICATE_INVOICE_ID', 'PAYER_CANNOT_PAY'])(
    'that is refused with %s says so by name',
    async (issue) => {
      const id = await authorized();
      simulator.refuse({ route: capturePath, issue });
      expect(await failureOf(rail.capture(id, 'k'))).toMatchObject({ name: 'RailRefusedError', code: issue });
    },
  );

  it.each(['AUTHORIZATION_ALREADY_CAPTURED', 'AUTHORIZATION_VOIDED', 'AUTHORIZATION_EXPIRED', 'AUTHORIZATION_DENIED'])(
    'that is refused with %s is a matter of state',
    async (issue) => {
      const id = await authorized();
      simulator.refuse({ route: capturePath, issue });
      expect(await failureOf(rail.capture(id, 'k'))).toBeInstanceOf(RailStateError);
    },
  );
});

describe('releasing', () => {
  it('voids the hold once, also when the answer was lost', async () => {
    const id = await authorized();
    faults.add({ where: 'paypal.api', match: voidPath, do: 'lost-answer' });
    expect(await failureOf(rail.release(id, 'release:b-1:1'))).toBeInstanceOf(VendorUnavailableError);
    expect(await rail.release(id, 'release:b-1:1')).toMatchObject({ status: 'canceled' });
    expect(till()).toMatchObject({ held: 0, released: 4900 });
  });

  it('takes PayPal’s word that it was voided before', async () => {
    const id = await authorized();
    simulator.refuse({ route: voidPath, issue: 'PREVIOUSLY_VOIDED' });
    expect(await failureOf(rail.release(id, 'k'))).toBeUndefined();
  });

  it.each([
    ['PREVIOUSLY_CAPTURED', 'RailStateError'],
    ['CANNOT_BE_VOIDED', 'RailRefusedError'],
  ])('that is refused with %s is a %s', async (issue, name) => {
    const id = await authorized();
    simulator.refuse({ route: voidPath, issue });
    expect(await failureOf(rail.release(id, 'k'))).toMatchObject({ name });
  });

  it('of an order of which nothing is held asks PayPal for nothing', async () => {
    const { railPaymentId } = await rail.create(anOrder());
    faults.add({ where: 'paypal.api', match: 'POST', do: 'status', status: 500 });
    expect(await rail.release(railPaymentId, 'k')).toMatchObject({ status: 'canceled' });
  });
});

describe('refunding', () => {
  it('gives back a part under our id, then the rest', async () => {
    const id = await captured();
    const part = { id: 'refund-1', amount: 1999 };
    expect(await rail.refund(id, 'refund:1', part)).toMatchObject({ captured: 4900, refunded: 1999 });
    const { refunds, refunded } = await rail.refund(id, 'refund:2');
    expect(refunded).toBe(4900);
    expect(refunds).toMatchObject([
      { refundId: 'refund-1', amount: 1999, status: 'done' },
      { refundId: null, amount: 2901 },
    ]);
    expect(await failureOf(rail.refund(id, 'refund:3'))).toBeInstanceOf(RailStateError);
  });

  it('follows what somebody gave back in the dashboard, and what the bank sent back', async () => {
    const id = await captured();
    const [account] = simulator.state().accounts;
    const amount = { currency_code: 'EUR', value: '10.00' };
    await paypal.byHand(`payments/captures/${account?.captures[0]?.id}/refund`, { amount });
    const { refunds, refunded } = await rail.read(id);
    expect(refunded).toBe(1000);
    simulator.failRefund(refunds[0]?.railRefundId ?? '');
    expect(await rail.read(id)).toMatchObject({ refunded: 0, refunds: [{ status: 'failed' }] });
  });

  it.each([
    'REFUND_TIME_LIMIT_EXCEEDED',
    'REFUND_FAILED_INSUFFICIENT_FUNDS',
    'PENDING_CAPTURE',
    'TRANSACTION_DISPUTED',
    'REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK',
  ])('that is refused with %s says so by name', async (issue) => {
    const id = await captured();
    simulator.refuse({ route: refundPath, issue });
    expect(await failureOf(rail.refund(id, 'k'))).toMatchObject({ name: 'RailRefusedError', code: issue });
  });
});

describe('when PayPal is out of reach', () => {
  it.each([
    [500, false],
    [503, false],
    [429, true],
    [409, true],
  ])('a %i leaves it certain that nothing was done: %s', async (status, certain) => {
    faults.add({ where: 'paypal.api', match: 'POST', do: 'status', status });
    expect(await failureOf(rail.create(anOrder()))).toMatchObject({ name: 'VendorUnavailableError', certain });
  });

  it('a cut connection leaves it in doubt, and says who it was', async () => {
    faults.add({ where: 'paypal.api', do: 'timeout' });
    expect(await failureOf(rail.create(anOrder()))).toMatchObject({ certain: false, vendor: 'paypal' });
  });

  it('a token that is taken no more is fetched anew', async () => {
    await rail.create(anOrder());
    await clock.advance(DAY_MS);
    expect(await rail.create(anOrder('create:b-1:2'))).toMatchObject({ status: 'open' });
  });

  it('a wrong secret is our account’s fault', async () => {
    const options = { ...access, clientSecret: 'old', apiBase: simulator.url, now: () => clock.now() };
    const wrong = makePaypalRail(options, aCircuit('paypal'));
    expect(await failureOf(wrong.create(anOrder()))).toMatchObject({ name: 'RailRefusedError', fault: 'account' });
  });
});

it('knows of each capture which booking it paid', async () => {
  await captured();
  const [account] = simulator.state().accounts;
  expect(await rail.bookingOf(account?.captures[0]?.id ?? '')).toBe('b-1');
});
