import { money } from '@sos/domain/money/money';
import { expect, describe, it } from 'vitest';
import { aTill, NOW } from '../testing/a-till.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { RailRefusedError } from './ports.ts';

const client = { uid: 'client-uid', role: 'client', isAdmin: false, network: '198.51.100.0/24' };
const wish = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33612345678' } as const;
const { bookingId } = wish;

async function aTillWithAnOrder() {
  const till = aTill();
  await till.order(client, wish);
  return till;
}

const told = (eventId: string, became: 'authorized' | 'captured' | 'released') => ({
  rail: 'paypal' as const,
  eventId,
  type: became,
  bookingId,
  became,
  payment: { railPaymentId: 'pi_1', amount: money(4900, 'EUR') },
  account: null,
  livemode: null,
});

describe('an order', () => {
  it('is opened at PayPal once, and put on record as PayPal’s', async () => {
    const till = aTill();
    const answer = { bookingId, checkout: { rail: 'paypal', orderId: 'pi_1' }, authorized: false };
    expect(await till.order(client, wish)).toMatchObject({ ...answer, amount: money(4900, 'EUR') });
    expect(await till.order(client, wish)).toMatchObject(answer);
    expect(till.payments.byId.get(bookingId)).toMatchObject({ rail: 'paypal', railPaymentId: 'pi_1' });
    expect([till.paypal.intents.size, till.rail.intents.size]).toEqual([1, 0]);
  });

  it('does not take the place of a card that was begun, nor a card that of an order', async () => {
    const till = await aTillWithAnOrder();
    await expect(till.create(client, wish)).rejects.toThrow('payment_mismatch');
    await till.create(client, { ...wish, bookingId: 'booking-2' });
    await expect(till.order(client, { ...wish, bookingId: 'booking-2' })).rejects.toThrow('payment_mismatch');
  });
});

describe('authorising', () => {
  it('holds the money once its buyer has agreed, however often it is asked for', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    expect(await till.authorize(client, { bookingId })).toEqual({ bookingId, authorized: true });
    till.wait(600);
    expect(await till.authorize(client, { bookingId })).toEqual({ bookingId, authorized: true });
    expect(till.payments.byId.get(bookingId)).toMatchObject({ status: 'authorized', authorizedAt: NOW });
    expect(await till.order(client, wish)).toMatchObject({ authorized: true });
  });

  it('holds nothing before that', async () => {
    const till = await aTillWithAnOrder();
    await expect(till.authorize(client, { bookingId })).rejects.toThrow('payment_not_approved');
    expect(till.status()).toBe('created');
  });

  it('holds nothing that PayPal declines, and may be tried again in another way', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1', false);
    await expect(till.authorize(client, { bookingId })).rejects.toThrow('payment_declined');
    expect(till.status()).toBe('failed');
    till.paypal.confirm('pi_1', true);
    till.wait(60);
    expect(await till.authorize(client, { bookingId })).toMatchObject({ authorized: true });
  });

  it('is closed after too many refusals, from wherever they come', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1', false);
    let last: unknown;
    for (let tried = 0; tried < 20 && till.status() !== 'released'; tried += 1) {
      till.wait(61);
      last = await till.authorize(client, { bookingId }).catch((error: unknown) => error);
    }
    expect(last).toMatchObject({ reason: 'too_many_requests' });
    expect(till.status()).toBe('released');
    await expect(till.order(client, { ...wish, bookingId: 'booking-2' })).rejects.toThrow('too_many_requests');
  });

  it.each([
    ['somebody else’s booking', { ...client, uid: 'another' }, bookingId],
    ['a booking that is unknown', client, 'booking-9'],
  ])('is refused for %s', async (_what, actor, id) => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    await expect(till.authorize(actor, { bookingId: id })).rejects.toThrow('payment_mismatch');
    expect(till.paypal.intents.get('pi_1')?.status).toBe('open');
  });

  it('is refused for a card’s payment', async () => {
    const till = aTill();
    await till.create(client, wish);
    await expect(till.authorize(client, { bookingId })).rejects.toThrow('payment_mismatch');
  });

  it('leaves our own account’s faults to us, and counts nothing', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    till.paypal.refuses = () => new RailRefusedError('account', { code: 'PERMISSION_DENIED' });
    await expect(till.authorize(client, { bookingId })).rejects.toThrow(RailRefusedError);
    expect(till.status()).toBe('created');
  });

  it('whose answer was lost is found held by whoever asks next', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    till.paypal.loseAnswer = true;
    await expect(till.authorize(client, { bookingId })).rejects.toThrow(VendorUnavailableError);
    expect(till.status()).toBe('created');
    till.paypal.loseAnswer = false;
    expect(await till.authorize(client, { bookingId })).toMatchObject({ authorized: true });
  });

  it('gives the hold up when the booking was given up meanwhile', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    till.paypal.meanwhile = async () => {
      till.paypal.meanwhile = undefined;
      await till.releaseUnbookedOf('client-uid');
    };
    await expect(till.authorize(client, { bookingId })).rejects.toThrow('payment_mismatch');
    expect(till.status()).toBe('released');
    expect(till.paypal.intents.get('pi_1')?.status).toBe('canceled');
  });
});

describe('PayPal’s events', () => {
  it('make good an authorisation whose answer was lost', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    await till.paypal.authorize('pi_1', 'k');
    await till.applyRailEvent(told('WH-1', 'authorized'));
    await till.applyRailEvent(told('WH-1', 'authorized'));
    expect(till.status()).toBe('authorized');
  });

  it('give up a hold that was made after the booking was given up, also when they come twice', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    await till.releaseUnbookedOf('client-uid');
    await till.paypal.authorize('pi_1', 'k');
    await till.applyRailEvent(told('WH-1', 'authorized'));
    await till.applyRailEvent(told('WH-1', 'authorized'));
    expect(till.paypal.intents.get('pi_1')?.status).toBe('canceled');
    expect(till.status()).toBe('released');
  });

  it('that tell of more than the price, another order or another currency change nothing', async () => {
    const till = await aTillWithAnOrder();
    till.paypal.confirm('pi_1');
    await till.authorize(client, { bookingId });
    const payment = { railPaymentId: 'pi_1' };
    const event = told('WH-1', 'captured');
    await till.applyRailEvent({ ...event, payment: { ...payment, part: money(4901, 'EUR') } });
    await till.applyRailEvent({ ...event, eventId: 'WH-2', payment: { ...payment, part: money(10, 'USD') } });
    await till.applyRailEvent({
      ...event,
      eventId: 'WH-3',
      payment: { railPaymentId: 'pi_2', part: money(10, 'EUR') },
    });
    expect(till.quarantined).toEqual(['amount', 'amount', 'payment']);
    expect(till.status()).toBe('authorized');
  });
});

it('a payment by PayPal is captured and posted to PayPal’s own account', async () => {
  const till = await aTillWithAnOrder();
  till.paypal.confirm('pi_1');
  await till.authorize(client, { bookingId });
  till.payments.add({ ...requireOne(till.payments.byId.get(bookingId)), sessionId: bookingId });
  expect(await till.capture(bookingId)).toBe('captured');
  const lines = till.payments.entries.list().flatMap((entry) => entry.lines);
  expect(lines.find(({ account }) => account === 'paypal_clearing')?.amount).toBe(4900);
});

function requireOne<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there');
  return value;
}
