import type { WorldClock } from '@sos/clock/world-clock';
import { money } from '@sos/domain/money/money';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import type { StripeSimulator } from '@sos/stripe-simulator/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { paymentRailContract } from '../../usecases/payments/payment-rail.contract.ts';
import { type PaymentRail, RailStateError } from '../../usecases/payments/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import type Stripe from 'stripe';
import { anOrder, PRICE } from '../../usecases/testing/an-order.ts';
import { type AStripe, START, startAStripe } from './testing/a-stripe.ts';
import { makeStripeRail, toRailPayment } from './stripe-rail.ts';

const DAY_MS = 24 * 3_600_000;
/** The SDK repeats a request twice by itself. */
const ALL_TRIES = 3;

let stripe: AStripe;
let clock: WorldClock;
let faults: FaultPlan;
let simulator: StripeSimulator;
let rail: PaymentRail;
let pay: AStripe['pay'];
let byHand: AStripe['byHand'];

beforeEach(async () => {
  stripe = await startAStripe();
  ({ clock, faults, simulator, rail, pay, byHand } = stripe);
});
afterEach(() => stripe.close());

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const held = () => simulator.state().money['eur'];

async function authorized(): Promise<string> {
  const { railPaymentId } = await rail.create(anOrder());
  await pay(railPaymentId);
  return railPaymentId;
}

describe('Stripe', () => {
  paymentRailContract(() => ({
    rail,
    pay,
    till: async () => {
      const { held = 0, captured = 0, refunded = 0 } = simulator.state().money['eur'] ?? {};
      return { held, taken: captured - refunded };
    },
  }));
});

describe('a payment', () => {
  it('is opened for the whole price, to be captured later', async () => {
    const opened = await rail.create(anOrder());
    expect(opened).toMatchObject({ status: 'open', amount: PRICE, captureBefore: null });
    const clientSecret: unknown = expect.stringContaining(opened.railPaymentId);
    expect(opened.checkout).toEqual({ rail: 'stripe', clientSecret });
    expect(simulator.intents()).toMatchObject([
      {
        amount: 4900,
        currency: 'eur',
        capture_method: 'manual',
        metadata: { bookingId: 'b-1' },
        transfer_group: 'b-1',
      },
    ]);
  });

  it('is opened once, however often it is asked for with its key', async () => {
    const [one, other] = await Promise.all([rail.create(anOrder()), rail.create(anOrder())]);
    expect((await rail.create(anOrder())).railPaymentId).toBe(one.railPaymentId);
    expect(other.railPaymentId).toBe(one.railPaymentId);
    expect(simulator.intents()).toHaveLength(1);
  });

  it('is authorised once the card is held, until the card’s own deadline', async () => {
    const { status, captureBefore } = await rail.read(await authorized());
    expect(status).toBe('authorized');
    expect(captureBefore).toBeGreaterThan(START + 4 * DAY_MS);
    expect(captureBefore).toBeLessThan(START + 32 * DAY_MS);
  });

  it('knows a refused card again, whichever payment it is tried for', async () => {
    const [one, other] = [await rail.create(anOrder()), await rail.create(anOrder('create:b-2'))];
    expect(one).not.toHaveProperty('refusedCard');
    await pay(one.railPaymentId, 'pm_card_visa_chargeDeclined');
    await pay(other.railPaymentId, 'pm_card_visa_chargeDeclined');
    const { refusedCard } = await rail.read(one.railPaymentId);
    expect(refusedCard).toMatch(/^[\w-]{16}$/);
    expect(await rail.read(other.railPaymentId)).toMatchObject({ refusedCard });
    await pay(other.railPaymentId, 'pm_card_visa_chargeDeclinedInsufficientFunds');
    expect((await rail.read(other.railPaymentId)).refusedCard).not.toBe(refusedCard);
  });

  it('is held on a card that is known again, whoever pays by it', async () => {
    const [one, other] = [await rail.create(anOrder()), await rail.create(anOrder('create:b-2'))];
    expect(one).not.toHaveProperty('payer');
    await pay(one.railPaymentId);
    await pay(other.railPaymentId);
    const { payer } = await rail.read(one.railPaymentId);
    expect(payer).toMatch(/^[\w-]{16}$/);
    expect(await rail.read(other.railPaymentId)).toMatchObject({ payer });
  });

  it('is known by the network that it was asked for from, where that is told', async () => {
    const { railPaymentId } = await rail.create({ ...anOrder(), network: '198.51.100.0/24' });
    expect(await rail.read(railPaymentId)).toMatchObject({ network: '198.51.100.0/24' });
    expect(await rail.create(anOrder('create:b-2'))).not.toHaveProperty('network');
  });

  it('stays open after a declined card', async () => {
    const { railPaymentId } = await rail.create(anOrder());
    await pay(railPaymentId, 'pm_card_visa_chargeDeclined');
    expect(await rail.read(railPaymentId)).toMatchObject({ status: 'open' });
  });
});

describe('capturing', () => {
  it('takes the whole price, once', async () => {
    const railPaymentId = await authorized();
    expect(await rail.capture(railPaymentId, 'capture:b-1')).toMatchObject({ status: 'captured' });
    expect(await rail.capture(railPaymentId, 'capture:b-1')).toMatchObject({ status: 'captured' });
    expect(await rail.capture(railPaymentId, 'another key')).toMatchObject({ status: 'captured' });
    expect(held()).toMatchObject({ captured: 4900, held: 0, released: 0 });
  });

  it('is a state error when nothing was ever held, or it was given back, or it has expired', async () => {
    const { railPaymentId } = await rail.create(anOrder());
    expect(await failureOf(rail.capture(railPaymentId, 'k1'))).toBeInstanceOf(RailStateError);
    await pay(railPaymentId);
    await clock.advance(32 * DAY_MS);
    expect(await failureOf(rail.capture(railPaymentId, 'k2'))).toBeInstanceOf(RailStateError);
    const released = (await rail.create({ ...anOrder('other'), bookingId: 'b-2' })).railPaymentId;
    await rail.release(released, 'k3');
    expect(await failureOf(rail.capture(released, 'k4'))).toBeInstanceOf(RailStateError);
    expect(held()?.captured ?? 0).toBe(0);
  });

  it('succeeds in spite of a lost answer, without taking it twice', async () => {
    const railPaymentId = await authorized();
    faults.add({ where: 'stripe.api', match: '/capture', do: 'lost-answer' });
    expect(await rail.capture(railPaymentId, 'capture:b-1')).toMatchObject({ status: 'captured' });
    expect(held()).toMatchObject({ captured: 4900 });
    expect(faults.unspent()).toEqual([]);
  });
});

describe('releasing', () => {
  it('gives the hold back, once', async () => {
    const railPaymentId = await authorized();
    expect(await rail.release(railPaymentId, 'release:b-1')).toMatchObject({ status: 'canceled' });
    expect(await rail.release(railPaymentId, 'another key')).toMatchObject({ status: 'canceled' });
    expect(held()).toMatchObject({ captured: 0, held: 0, released: 4900 });
  });

  it('closes a payment that was never made', async () => {
    const { railPaymentId } = await rail.create(anOrder());
    expect(await rail.release(railPaymentId, 'release:b-1')).toMatchObject({ status: 'canceled' });
  });

  it('is a state error after the capture, and then the money is refunded, once', async () => {
    const railPaymentId = await authorized();
    await rail.capture(railPaymentId, 'capture:b-1');
    expect(await failureOf(rail.release(railPaymentId, 'release:b-1'))).toBeInstanceOf(RailStateError);
    await rail.refund(railPaymentId, 'refund:b-1');
    await rail.refund(railPaymentId, 'refund:b-1');
    expect(simulator.state().refunds).toMatchObject([{ amount: 4900 }]);
    expect(await rail.read(railPaymentId)).toMatchObject({ status: 'captured', captured: 4900, refunded: 4900 });
    expect(await failureOf(rail.refund(railPaymentId, 'another key'))).toBeInstanceOf(RailStateError);
  });

  it('is told to the cent, also when somebody took and gave back a part in the dashboard', async () => {
    const railPaymentId = await authorized();
    await byHand(`payment_intents/${railPaymentId}/capture`, { amount_to_capture: '2000' });
    expect(await rail.read(railPaymentId)).toMatchObject({ status: 'captured', captured: 2000, refunded: 0 });
    await byHand('refunds', { payment_intent: railPaymentId, amount: '700' });
    expect(await rail.read(railPaymentId)).toMatchObject({ captured: 2000, refunded: 700, amount: PRICE });
    expect(await rail.refund(railPaymentId, 'refund:b-1')).toMatchObject({ captured: 2000, refunded: 2000 });
  });
});

describe('when Stripe is out of reach', () => {
  const down = (status: number, times = ALL_TRIES) =>
    faults.add({ where: 'stripe.api', match: 'POST', do: 'status', status, times });

  it.each([
    [500, false],
    [503, false],
    [429, true],
  ])('a %i leaves it certain that nothing was done: %s', async (status, certain) => {
    down(status, 9);
    expect(await failureOf(rail.create(anOrder()))).toMatchObject({ name: 'VendorUnavailableError', certain });
    expect(simulator.intents()).toEqual([]);
  });

  it('a cut connection leaves it in doubt', async () => {
    faults.add({ where: 'stripe.api', do: 'timeout', times: 9 });
    const error = await failureOf(rail.create(anOrder()));
    expect(error).toBeInstanceOf(VendorUnavailableError);
    expect(error).toMatchObject({ certain: false });
  });

  it('the same key finishes it later', async () => {
    const railPaymentId = await authorized();
    faults.add({ where: 'stripe.api', match: '/capture', do: 'timeout', times: ALL_TRIES });
    expect(await failureOf(rail.capture(railPaymentId, 'capture:b-1'))).toBeInstanceOf(VendorUnavailableError);
    expect(await rail.capture(railPaymentId, 'capture:b-1')).toMatchObject({ status: 'captured' });
    expect(held()).toMatchObject({ captured: 4900 });
  });

  it('nothing more is asked after three failures in a row, until 15 s have passed', async () => {
    down(503, 9);
    await Promise.all(['a', 'b', 'c'].map((key) => failureOf(rail.create(anOrder(key)))));
    expect(await failureOf(rail.create(anOrder('d')))).toMatchObject({ name: 'VendorUnavailableError', certain: true });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(await rail.create(anOrder('e'))).toMatchObject({ status: 'open' });
  });

  it('a refusal is neither: it is told as it is', async () => {
    const wrongKey = makeStripeRail({ secretKey: 'sk_test_old', apiBase: simulator.url }, aCircuit('stripe'));
    const error = await failureOf(wrongKey.create(anOrder()));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(VendorUnavailableError);
    expect(error).toMatchObject({ name: 'RailRefusedError', fault: 'account' });
  });

  it('a refusal of one request is the request’s', async () => {
    const error = await failureOf(rail.create({ ...anOrder(), amount: money(1, 'EUR') }));
    expect(error).toMatchObject({ name: 'RailRefusedError', fault: 'request', code: 'amount_too_small' });
  });
});

describe('a payment whose state is', () => {
  const intent = { id: 'pi_1', amount: 4900, amount_received: 0, currency: 'eur', client_secret: 's', livemode: true };
  const read = (differs: object) =>
    toRailPayment({ ...intent, latest_charge: null, ...differs } as Stripe.PaymentIntent);

  it('still being worked on is not known yet', () => {
    expect(() => read({ status: 'processing' })).toThrow(VendorUnavailableError);
  });

  it.each([
    [{ status: 'never_heard_of' }, 'unknown_status_never_heard_of'],
    [{ status: 'succeeded', currency: 'xyz' }, 'unknown_currency_xyz'],
  ])('%o is refused by name', (differs, code) => {
    expect(() => read(differs)).toThrow(code);
  });
});

it('takes dollars as well', async () => {
  const amount = money(5500, 'USD');
  expect(await rail.create({ ...anOrder(), amount })).toMatchObject({ amount });
});
