import { money } from '@sos/domain/money/money';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { aPayment, MemoryPayments, MemoryRail } from '../testing/memory-payments.ts';
import { makeApplyRailEvent, type RailEvent } from './apply-rail-event.ts';
import { makeCreatePaymentIntent } from './create-payment-intent.ts';
import type { PayableProfiles } from './ports.ts';
import { makeReleaseUnscheduled } from './release-unscheduled.ts';
import { makeCapturePayment, makeReleasePayment } from './settle-payment.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const clock = { now: () => NOW };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const client: Actor = { uid: 'client-uid', role: 'client', isAdmin: false };
const input = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33600000001' } as const;

type Profile = NonNullable<Awaited<ReturnType<PayableProfiles['find']>>>;
const online: Profile = {
  kind: 'lawyer',
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
};

function aTill(profile: Profile | null = online) {
  const payments = new MemoryPayments();
  const rail = new MemoryRail();
  const alerts: string[] = [];
  const paying = {
    payments,
    rail,
    clock,
    alerts: { raise: async ({ kind }: { kind: string }) => void alerts.push(kind) },
  };
  const create = makeCreatePaymentIntent({
    payments,
    rail,
    clock,
    prices: { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) },
    profiles: { find: async () => profile ?? undefined },
    phones: { check: async (phone) => (phone === 'premium' ? { refused: 'phone_premium' } : { e164: phone }) },
  });
  return {
    payments,
    rail,
    alerts,
    create: checkAnswers('createPaymentIntent', create),
    capture: makeCapturePayment(paying),
    release: makeReleasePayment(paying),
  };
}

describe('opening a payment', () => {
  it('takes the price from configuration and the hold from the payment provider', async () => {
    const till = aTill();
    const opened = await till.create(client, input);
    expect(opened).toEqual({
      bookingId: 'booking-1',
      clientSecret: 'pi_1_secret',
      amount: money(4900, 'EUR'),
      authorized: false,
    });
    expect(till.payments.byId.get('booking-1')).toMatchObject({
      status: 'created',
      railId: 'pi_1',
      clientId: 'client-uid',
    });
  });

  it('opens one hold however often it is asked, even at the same time', async () => {
    const till = aTill();
    const opened = await Promise.all([
      till.create(client, input),
      till.create(client, input),
      till.create(client, input),
    ]);
    expect(new Set(opened.map(({ clientSecret }) => clientSecret)).size).toBe(1);
    expect(till.rail.intents.size).toBe(1);
  });

  it('says when the hold is there already', async () => {
    const till = aTill();
    await till.create(client, input);
    till.rail.add('pi_1', 'authorized');
    expect((await till.create(client, input)).authorized).toBe(true);
  });

  it.each([
    [{ phone: 'premium' }, client, 'phone_premium'],
    [{ providerId: 'client-uid' }, client, 'own_profile'],
  ])('refuses %o', async (differs, actor, reason) => {
    const till = aTill();
    await expect(till.create(actor, { ...input, ...differs })).rejects.toMatchObject({ reason });
    expect(till.rail.intents.size).toBe(0);
    expect(till.payments.byId.size).toBe(0);
  });

  it.each([
    ['nobody', null],
    ['a busy provider', { ...online, availability: 'busy' }],
    ['a hidden provider', { ...online, visible: false }],
    ['a provider who waits for approval', { ...online, approval: 'pending' }],
  ] as [string, Profile | null][])('refuses %s', async (_, profile) => {
    await expect(aTill(profile).create(client, input)).rejects.toMatchObject({ reason: 'provider_unavailable' });
  });

  it('keeps one person’s booking from another, and its terms from changing', async () => {
    const till = aTill();
    await till.create(client, input);
    await expect(till.create({ ...client, uid: 'other' }, input)).rejects.toMatchObject({ reason: 'not_allowed' });
    await expect(till.create(client, { ...input, currency: 'USD' })).rejects.toMatchObject({
      reason: 'payment_mismatch',
    });
    await expect(till.create(client, { ...input, providerId: 'another' })).rejects.toMatchObject({
      reason: 'payment_mismatch',
    });
  });

  it('refuses an intent whose amount is not ours', async () => {
    const till = aTill();
    await till.create(client, input);
    till.rail.add('pi_1', 'open', money(100, 'EUR'));
    await expect(till.create(client, input)).rejects.toMatchObject({ reason: 'payment_mismatch' });
  });
});

describe('the payment provider’s events', () => {
  const event = (became: RailEvent['became'], eventId: string = became): RailEvent => ({
    rail: 'stripe',
    eventId,
    type: `payment_intent.${became}`,
    bookingId: 'booking-1',
    became,
    payment: { railId: 'pi_1', captureBefore: NOW + 1000 },
  });
  const applied = (payments: MemoryPayments) => makeApplyRailEvent({ payments, clock, log: silent });

  it('case 1: lead to the same payment in any order and any number of times', async () => {
    const orders = [
      ['authorized', 'captured'],
      ['captured', 'authorized'],
      ['authorized', 'authorized', 'captured', 'captured'],
    ] as const;
    for (const order of orders) {
      const payments = new MemoryPayments();
      payments.byId.set('booking-1', aPayment({ status: 'created', railId: null }));
      for (const became of order) await applied(payments)(event(became));
      expect(payments.byId.get('booking-1')?.status).toBe('captured');
    }
  });

  it('never bring released money back', async () => {
    const payments = new MemoryPayments();
    payments.byId.set('booking-1', aPayment({ status: 'released' }));
    await applied(payments)(event('authorized'));
    await applied(payments)(event('captured'));
    expect(payments.byId.get('booking-1')?.status).toBe('released');
  });

  it('about a payment that is not ours change nothing', async () => {
    const payments = new MemoryPayments();
    await applied(payments)(event('authorized'));
    expect(payments.byId.size).toBe(0);
  });
});

describe('settling', () => {
  it('refunds instead of releasing when the money was captured behind our back', async () => {
    const till = aTill();
    till.payments.byId.set('booking-1', aPayment());
    till.rail.add('pi_1', 'captured');
    expect(await till.release('booking-1')).toBe('refunded');
    expect(till.rail.log).toEqual(['refund pi_1 refund:booking-1']);
    expect(till.payments.byId.get('booking-1')?.status).toBe('refunded');
  });

  it('captures once although the answer was lost', async () => {
    const till = aTill();
    till.payments.byId.set('booking-1', aPayment());
    till.rail.add('pi_1', 'authorized');
    till.rail.loseAnswer = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    till.rail.loseAnswer = false;
    expect(await till.capture('booking-1')).toBe('captured');
    expect(till.rail.log).toHaveLength(1);
  });

  it('never captures what was released: a hold that is gone leaves the payment uncollected', async () => {
    const till = aTill();
    till.payments.byId.set('booking-1', aPayment());
    till.rail.add('pi_1', 'authorized');
    await till.release('booking-1');
    await expect(till.capture('booking-1')).resolves.toBe('uncollected');
    expect(till.payments.byId.get('booking-1')?.status).toBe('uncollected');
  });

  it('gives back after an hour what never led to a call, and goes on past one that fails', async () => {
    const till = aTill();
    till.payments.byId.set('old', aPayment({ id: 'old', createdAt: NOW - 3_600_001 }));
    till.payments.byId.set('broken', aPayment({ id: 'broken', createdAt: NOW - 4_000_000, railId: 'pi_9' }));
    till.payments.byId.set('young', aPayment({ id: 'young', createdAt: NOW - 3_599_000 }));
    till.payments.byId.set('called', aPayment({ id: 'called', createdAt: 0, sessionId: 'called' }));
    till.rail.add('pi_1', 'authorized');
    const releasePayment = async (id: string) => {
      if (id === 'broken') throw new VendorUnavailableError('out of reach', { certain: false });
      return till.release(id);
    };
    const sweep = makeReleaseUnscheduled({ payments: till.payments, releasePayment, clock, log: silent });
    expect(await sweep()).toBe(1);
    expect(till.payments.byId.get('old')?.status).toBe('released');
    expect(till.payments.byId.get('young')?.status).toBe('authorized');
  });
});
