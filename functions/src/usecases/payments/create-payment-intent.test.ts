import type { WantedLines } from '@sos/domain/calls/telephones';
import { money } from '@sos/domain/money/money';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { aTill, NOW, online, type Payable } from '../testing/a-till.ts';

const client: Actor = { uid: 'client-uid', role: 'client', isAdmin: false };
const input = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33600000001' } as const;

describe('opening a payment', () => {
  it('takes the price from configuration and the hold from the payment provider', async () => {
    const till = aTill();
    const opened = await till.create(client, input);
    expect(opened).toEqual({
      bookingId: 'booking-1',
      checkout: { rail: 'stripe', clientSecret: 'pi_1_secret' },
      amount: money(4900, 'EUR'),
      authorized: false,
    });
    expect(till.payments.byId.get('booking-1')).toMatchObject({
      status: 'created',
      rail: 'stripe',
      railPaymentId: 'pi_1',
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
    expect(new Set(opened.map(({ checkout }) => JSON.stringify(checkout))).size).toBe(1);
    expect(till.rail.intents.size).toBe(1);
  });

  it('is not stopped for a day by a failure that the provider keeps under its key', async () => {
    const till = aTill();
    const create = till.rail.create.bind(till.rail);
    const keys: string[] = [];
    till.rail.create = (order) => {
      keys.push(order.key);
      if (order.key.endsWith(':1')) throw new VendorUnavailableError('an error', { certain: false });
      return create(order);
    };
    expect(await till.create(client, input)).toMatchObject({ authorized: false });
    expect(keys).toEqual(['create:booking-1:1', `create:booking-1:${NOW / 60_000}`]);
    expect(till.payments.byId.size).toBe(1);
  });

  it('is refused before anything is asked of the provider while bookings are closed, and not once it is open', async () => {
    const closed = aTill(online, { closed: 'closed_for_now' });
    await expect(closed.create(client, input)).rejects.toMatchObject({ reason: 'closed_for_now' });
    expect(closed.rail.intents.size).toBe(0);
    const abroad = aTill(online, { closed: 'country_closed' });
    await expect(abroad.create(client, input)).rejects.toMatchObject({ reason: 'country_closed' });
    abroad.payments.add(aPayment({ id: 'booking-1', clientId: 'client-uid', status: 'created' }));
    abroad.rail.add('pi_1', 'open');
    expect(await abroad.create(client, input)).toMatchObject({ bookingId: 'booking-1' });
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
  ] as [string, Payable | null][])('refuses %s', async (_, profile) => {
    await expect(aTill(profile).create(client, input)).rejects.toMatchObject({ reason: 'provider_unavailable' });
  });

  const nobody = { client: undefined, provider: undefined };
  const holder = (clientId: string) => ({ sessionId: 'booking-9', party: 'client', clientId }) as const;

  it.each([
    ['a provider without a telephone', undefined, 'provider_unavailable', {}],
    [
      'a provider whose telephone another call has',
      { lines: { ...nobody, provider: holder('ben') }, isSameLine: false },
      'provider_unavailable',
      {},
    ],
    ['the provider’s own telephone', { lines: nobody, isSameLine: true }, 'phone_same', {}],
    [
      'a telephone that a stranger’s call has',
      { lines: { ...nobody, client: holder('ben') }, isSameLine: false },
      'telephone_busy',
      {},
    ],
    [
      'a telephone that another call of the client has',
      { lines: { ...nobody, client: holder('client-uid') }, isSameLine: false },
      'telephone_busy',
      { sessionId: 'booking-9' },
    ],
  ] as const)(
    'refuses %s as the booking would, before anything is held or counted',
    async (_, lines, reason, details) => {
      let now: WantedLines | undefined = lines;
      const till = aTill(online, { telephones: () => now });
      for (let tries = 0; tries < 6; tries += 1) {
        await expect(till.create(client, input)).rejects.toMatchObject({ reason, details });
      }
      expect(till.rail.intents.size).toBe(0);
      now = { lines: nobody, isSameLine: false };
      await expect(till.create(client, input)).resolves.toMatchObject({ authorized: false });
    },
  );

  it('refuses it too for a payment that is open and holds nothing yet; once it does, the booking decides', async () => {
    let now: WantedLines = { lines: nobody, isSameLine: false };
    const till = aTill(online, { telephones: () => now });
    await till.create(client, input);
    now = { lines: nobody, isSameLine: true };
    await expect(till.create(client, input)).rejects.toMatchObject({ reason: 'phone_same' });
    till.rail.add('pi_1', 'authorized');
    await expect(till.create(client, input)).resolves.toMatchObject({ authorized: true });
  });

  it('keeps one person’s booking from another, and its terms from changing', async () => {
    const till = aTill();
    await till.create(client, input);
    await expect(till.create({ ...client, uid: 'other' }, input)).rejects.toMatchObject({
      reason: 'payment_mismatch',
    });
    await expect(till.create(client, { ...input, currency: 'USD' })).rejects.toMatchObject({
      reason: 'payment_mismatch',
    });
    await expect(till.create(client, { ...input, providerId: 'another' })).rejects.toMatchObject({
      reason: 'payment_mismatch',
    });
  });

  it('gives nobody the means to pay into what is not on record, nor into what is given back', async () => {
    const till = aTill();
    till.payments.createIfAbsent = async () => aPayment({ railPaymentId: 'pi_other' });
    await expect(till.create(client, input)).rejects.toMatchObject({ reason: 'payment_mismatch' });
    till.payments.add(aPayment({ status: 'release_due' }));
    await expect(till.create(client, input)).rejects.toMatchObject({ reason: 'payment_mismatch' });
  });

  it('refuses an intent whose amount is not ours', async () => {
    const till = aTill();
    await till.create(client, input);
    till.rail.add('pi_1', 'open', money(100, 'EUR'));
    await expect(till.create(client, input)).rejects.toMatchObject({ reason: 'payment_mismatch' });
  });
});

describe('limits', () => {
  const at = (number: number) => ({ ...input, bookingId: `booking-${number}` });

  it('count no payment that became a booking, so that nobody whose calls were cancelled is kept from the next', async () => {
    const till = aTill();
    for (let number = 1; number <= 6; number++) {
      const bookingId = `booking-${number}`;
      await till.create(client, { ...input, bookingId });
      await till.payments.change(bookingId, (payment) => ({
        payment: { ...payment, sessionId: bookingId },
        effects: [],
        changed: true,
        repeated: false,
      }));
    }
    expect(till.payments.byId.size).toBe(6);
  });

  it('let five payments be opened in an hour, and say when the next may be', async () => {
    const till = aTill();
    for (const number of [1, 2, 3, 4, 5]) await till.create(client, at(number));
    await expect(till.create(client, at(6))).rejects.toMatchObject({
      reason: 'too_many_requests',
      details: { retryAfter: 3600 },
    });
    expect(till.rail.intents.size).toBe(5);
    expect(await till.create(client, at(5))).toMatchObject({ bookingId: 'booking-5' });
    expect(await till.create({ ...client, uid: 'another' }, at(7))).toMatchObject({ authorized: false });
    till.wait(3600);
    expect(await till.create(client, at(6))).toMatchObject({ authorized: false });
  });

  it('open none beside a call that has not ended, and lead to it', async () => {
    const till = aTill(online, { openCall: 'booking-0' });
    await expect(till.create(client, input)).rejects.toMatchObject({
      reason: 'call_open',
      details: { sessionId: 'booking-0' },
    });
    expect(till.rail.intents.size).toBe(0);
  });

  it('are not opened after a call that a new number did not answer, until an hour has passed', async () => {
    const till = aTill(online, { talkless: [NOW] });
    const refusal = { reason: 'number_unproved', details: { retryAfter: 3600 } };
    await expect(till.create(client, input)).rejects.toMatchObject(refusal);
    expect(till.rail.intents.size).toBe(0);
    till.wait(3600);
    await expect(till.create(client, input)).resolves.toMatchObject({ authorized: false });
  });

  it('are opened for a number that has accepted a call, and not after five that came to nothing in a day', async () => {
    const four = [NOW, NOW - 1, NOW - 2, NOW - 3];
    const till = aTill(online, { talkless: four, isProved: true });
    await expect(till.create(client, input)).resolves.toMatchObject({ authorized: false });
    const tired = aTill(online, { talkless: [...four, NOW - 4], isProved: true });
    await expect(tired.create(client, input)).rejects.toMatchObject({ reason: 'calls_spent' });
  });

  it('are not opened for a telephone at which the talk could cost more than we earn', async () => {
    const dear = aTill(online, { rate: 74 });
    await expect(dear.create(client, input)).rejects.toMatchObject({ reason: 'phone_country' });
    expect(dear.rail.intents.size).toBe(0);
    await expect(aTill(online, { rate: 73 }).create(client, input)).resolves.toMatchObject({ authorized: false });
  });

  it('close a card form after five refused cards, and open no other for a while', async () => {
    const till = aTill();
    await till.create(client, input);
    const payment = { railPaymentId: 'pi_1', amount: money(4900, 'EUR') };
    const refused = { rail: 'stripe', type: 'refused', bookingId: 'booking-1', became: 'failed', payment } as const;
    for (let count = 1; count <= 6; count++) {
      expect(till.status()).not.toBe('released');
      await till.applyRailEvent({ ...refused, eventId: `evt_${count}`, account: null, livemode: true });
    }
    expect(till.status()).toBe('released');
    expect(till.rail.intents.get('pi_1')?.status).toBe('canceled');
    const refusal = { reason: 'too_many_requests', details: { retryAfter: 60 } };
    await expect(till.create(client, at(2))).rejects.toMatchObject(refusal);
    till.wait(60);
    expect(await till.create(client, at(2))).toMatchObject({ authorized: false });
    await till.applyRailEvent({
      ...refused,
      bookingId: 'booking-2',
      payment: { ...payment, railPaymentId: 'pi_2' },
      eventId: 'evt_7',
      account: null,
      livemode: true,
    });
    await expect(till.create(client, at(3))).rejects.toMatchObject({ details: { retryAfter: 120 } });
  });

  it('pause a whole network after thirty refused cards, whoever tried them, and no other', async () => {
    const till = aTill();
    const from = (number: number, network: string) => ({ ...client, uid: `client-${number}`, network });
    for (let count = 1; count <= 31; count++) {
      const bookingId = `booking-${count}`;
      await till.create(from(count, '198.51.100.0/24'), { ...input, bookingId });
      const payment = { railPaymentId: `pi_${count}`, amount: money(4900, 'EUR') };
      const told = { rail: 'stripe', type: 'refused', bookingId, became: 'failed', payment } as const;
      await till.applyRailEvent({ ...told, eventId: `evt_${count}`, account: null, livemode: true });
      expect(till.status(bookingId) === 'released').toBe(count === 31);
    }
    const refusal = { reason: 'too_many_requests', details: { retryAfter: 60 } };
    await expect(till.create(from(99, '198.51.100.0/24'), at(99))).rejects.toMatchObject(refusal);
    await expect(till.create(from(99, '198.51.101.0/24'), at(99))).resolves.toMatchObject({ authorized: false });
    await expect(till.create({ ...client, uid: 'unknown' }, at(98))).resolves.toMatchObject({ authorized: false });
  });

  it('close a card form for a card that other people’s forms refused five times', async () => {
    const till = aTill();
    for (let count = 1; count <= 6; count++) {
      const bookingId = `booking-${count}`;
      await till.create({ ...client, uid: `client-${count}` }, { ...input, bookingId });
      till.rail.refuseCard(`pi_${count}`, 'card-1');
      const payment = { railPaymentId: `pi_${count}`, amount: money(4900, 'EUR') };
      const told = { rail: 'stripe', type: 'refused', bookingId, became: 'failed', payment } as const;
      await till.applyRailEvent({ ...told, eventId: `evt_${count}`, account: null, livemode: true });
      expect(till.status(bookingId) === 'released').toBe(count === 6);
    }
    till.rail.refuseCard('pi_1', 'card-2');
    const payment = { railPaymentId: 'pi_1', amount: money(4900, 'EUR') };
    const told = { rail: 'stripe', type: 'refused', bookingId: 'booking-1', became: 'failed', payment } as const;
    await till.applyRailEvent({ ...told, eventId: 'evt_7', account: null, livemode: true });
    expect(till.status('booking-1')).not.toBe('released');
  });
});
