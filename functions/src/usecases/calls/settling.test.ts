import { settleLateCapture } from '@sos/domain/calls/late-capture';
import { money } from '@sos/domain/money/money';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import {
  aCallCenter,
  booking,
  type CallCenter,
  client,
  hangUpBoth,
  PROVIDER_PHONE,
  queued,
  SESSION,
  settle,
  untilTalking,
} from '../testing/call-center.ts';
import { onlineLawyer } from '../testing/online-lawyer.ts';
import { VendorUnavailableError } from '../shared/ports.ts';

const dialClient = { sessionId: SESSION, providerId: 'provider-uid', party: 'client', number: 1 } as const;

describe('case 12: the payment provider is out of reach at settlement', () => {
  it('keeps the decision and captures once it is back, with the same key', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(61);
    await hangUpBoth(center);
    center.rail.down = true;
    await expect(settle(center)).rejects.toThrow(VendorUnavailableError);
    expect(center.session()).toMatchObject({ settlement: { status: 'capture_due' }, waiting: { vendor: 'stripe' } });
    center.rail.down = false;
    center.rail.loseAnswer = true;
    await expect(settle(center)).rejects.toThrow(VendorUnavailableError);
    center.rail.loseAnswer = false;
    await settle(center);
    expect(center.rail.log).toEqual([`captured pi_1 capture:${SESSION}:1`]);
    expect(center.session()).toMatchObject({ isPaid: true, waiting: null });
  });
});

describe('case 13: the hold is gone before the capture', () => {
  it('completes the session, marks the payment and alerts', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(61);
    await hangUpBoth(center);
    center.rail.add('pi_1', 'canceled');
    await settle(center);
    expect(center.session()).toMatchObject({
      status: 'completed',
      isPaid: false,
      settlement: { status: 'uncollected' },
    });
    expect(center.payments.byId.get(SESSION)?.status).toBe('uncollected');
    expect(center.alerts).toEqual([`payment_uncollected ${SESSION}`]);
  });
});

it('a call that was uncollected is paid after all once the rail says that it has the money, and its settlement is asked for anew', async () => {
  const center = aCallCenter();
  await untilTalking(center);
  center.wait(61);
  await hangUpBoth(center);
  center.rail.add('pi_1', 'open');
  await settle(center);
  expect(center.session()).toMatchObject({ settlement: { status: 'uncollected' } });
  const before = center.payments.byId.get(SESSION);
  center.wait(60);
  center.rail.add('pi_1', 'captured');
  const payment = { railPaymentId: 'pi_1', amount: money(4900, 'EUR') };
  const word = { rail: 'stripe', eventId: 'late', type: 'payment_intent.succeeded', account: null } as const;
  await center.till.applyRailEvent({ ...word, bookingId: SESSION, became: 'captured', payment, livemode: true });
  const after = center.payments.byId.get(SESSION);
  const task = after && settleLateCapture(before, after);
  if (task?.queue !== 'settleCallTask') throw new Error('no settlement is asked for');
  await center.settleSession(task.data);
  expect(center.session()).toMatchObject({ isPaid: true, settlement: { status: 'captured' } });
  expect(center.rail.log.filter((line) => line.startsWith('captured'))).toEqual([]);
});

describe('case 14: the client cancels in time', () => {
  it('removes the task, releases the money and frees the provider', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    expect(await center.cancelCall(client, { sessionId: SESSION })).toEqual({ status: 'cancelled' });
    expect(await center.cancelCall(client, { sessionId: SESSION })).toEqual({ status: 'cancelled' });
    await settle(center);
    expect(queued(center, 'executeCallTask')).toEqual([]);
    expect(center.session().settlement.status).toBe('released');
    expect(queued(center, 'setProviderAvailableTask')).toMatchObject([{ data: { providerId: 'provider-uid' } }]);
    await center.dialDue(dialClient);
    expect(center.carrier.dials).toHaveLength(0);
  });

  it('refuses once the telephone rings, and tells strangers nothing', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await expect(center.cancelCall({ ...client, uid: 'stranger' }, { sessionId: SESSION })).rejects.toMatchObject({
      reason: 'not_found',
    });
    await center.dialDue(dialClient);
    await expect(center.cancelCall(client, { sessionId: SESSION })).rejects.toMatchObject({
      reason: 'call_already_started',
    });
  });
});

describe('case 15: two clients and one provider', () => {
  it('gives the second their money back and says so', async () => {
    const center = aCallCenter();
    center.payments.add(aPayment({ id: 'booking-2', clientId: 'second', railPaymentId: 'pi_2' }));
    center.rail.add('pi_2', 'authorized');
    await center.schedule(client, booking);
    const late = center.schedule({ ...client, uid: 'second' }, { ...booking, bookingId: 'booking-2' });
    await expect(late).rejects.toMatchObject({ reason: 'provider_unavailable' });
    expect(center.rail.log).toEqual(['canceled pi_2 release:booking-2:1']);
    expect(center.payments.byId.get('booking-2')?.status).toBe('released');
    expect(center.memory.sessions.size).toBe(1);
  });

  it('books the same booking only once', async () => {
    const center = aCallCenter();
    const first = await center.schedule(client, booking);
    expect(await center.schedule(client, booking)).toEqual(first);
    expect(center.rail.log).toEqual([]);
  });
});

describe('money that is given back while a booking is under way', () => {
  const freeAgain = (center: CallCenter) => center.memory.profiles.set('provider-uid', onlineLawyer);
  const held = (center: CallCenter) => center.rail.intents.get('pi_1')?.status;

  it('is not booked by a retry of the booking that lost its provider', async () => {
    const center = aCallCenter();
    center.memory.profiles.set('provider-uid', { ...onlineLawyer, availability: 'busy', busyWith: 'another' });
    const retries: Promise<unknown>[] = [];
    center.rail.meanwhile = async () => {
      center.rail.meanwhile = undefined;
      freeAgain(center);
      retries.push(center.schedule(client, booking));
      await Promise.allSettled(retries);
    };
    await expect(center.schedule(client, booking)).rejects.toMatchObject({ reason: 'provider_unavailable' });
    await expect(Promise.all(retries)).rejects.toMatchObject({ reason: 'provider_unavailable' });
    expect(held(center)).toBe('canceled');
    expect(center.memory.sessions.size).toBe(0);
    expect(center.payments.byId.get(SESSION)?.status).toBe('released');
  });

  it('stays decided when the answer of the lost booking’s release is lost, and the sweep asks again', async () => {
    const center = aCallCenter();
    center.memory.profiles.set('provider-uid', { ...onlineLawyer, availability: 'busy', busyWith: 'another' });
    center.rail.loseAnswer = true;
    await expect(center.schedule(client, booking)).rejects.toThrow(VendorUnavailableError);
    expect(center.payments.byId.get(SESSION)?.status).toBe('release_due');
    center.rail.loseAnswer = false;
    expect(await center.till.finishDue()).toBe(1);
    expect(center.payments.byId.get(SESSION)?.status).toBe('released');
    expect(center.rail.log).toEqual([`canceled pi_1 release:${SESSION}:1`]);
  });

  it('is kept when the booking came after the sweep had listed it', async () => {
    const center = aCallCenter();
    center.wait(3601);
    const list = center.payments.unscheduled.bind(center.payments);
    center.payments.unscheduled = async (createdBefore, query) => {
      const page = await list(createdBefore, query);
      await center.schedule(client, booking);
      return page;
    };
    expect(await center.till.releaseUnscheduled()).toBe(0);
    expect(held(center)).toBe('authorized');
    expect(center.session().status).toBe('scheduled');
    expect(center.payments.byId.get(SESSION)).toMatchObject({ status: 'authorized', sessionId: SESSION });
  });

  it('is not booked once the sweep has decided', async () => {
    const center = aCallCenter();
    center.wait(3601);
    const late: Promise<unknown>[] = [];
    center.rail.meanwhile = async () => {
      center.rail.meanwhile = undefined;
      late.push(center.schedule(client, booking));
      await Promise.allSettled(late);
    };
    expect(await center.till.releaseUnscheduled()).toBe(1);
    await expect(Promise.all(late)).rejects.toMatchObject({ reason: 'provider_unavailable' });
    expect(center.memory.sessions.size).toBe(0);
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('available');
    expect(held(center)).toBe('canceled');
  });
});

describe('one telephone, one call', () => {
  const second = { ...booking, bookingId: 'booking-2' };
  const another = { ...onlineLawyer, displayName: 'Jean' };
  const withSecond = (clientId: string) => {
    const center = aCallCenter();
    center.memory.profiles.set('jean', another);
    center.memory.telephones.set('jean', '+33600000055');
    center.payments.add(aPayment({ id: 'booking-2', clientId, providerId: 'jean', railPaymentId: 'pi_2' }));
    center.rail.add('pi_2', 'authorized');
    return center;
  };

  it('a telephone that another client’s call wants is refused, without a word about that call', async () => {
    const center = withSecond('second');
    await center.schedule(client, booking);
    const refused = center.schedule({ ...client, uid: 'second' }, second);
    await expect(refused).rejects.toMatchObject({ reason: 'telephone_busy', details: {} });
    expect(center.payments.byId.get('booking-2')).toMatchObject({ sessionId: null, status: 'authorized' });
    expect(center.memory.profiles.get('jean')?.availability).toBe('available');
  });

  it('a telephone on which one’s own ended call still says goodbye is refused, with the way to that call', async () => {
    const center = withSecond('client-uid');
    await center.schedule(client, booking);
    await center.cancelCall(client, { sessionId: SESSION });
    const refusal = { reason: 'telephone_busy', details: { sessionId: SESSION } };
    await expect(center.schedule(client, second)).rejects.toMatchObject(refusal);
    await center.freeProvider({ sessionId: SESSION, providerId: 'provider-uid' });
    expect(await center.schedule(client, second)).toMatchObject({ sessionId: 'booking-2' });
  });

  it('the same payment may be booked with another telephone', async () => {
    const center = withSecond('client-uid');
    center.memory.holders.set(booking.phone, { sessionId: 'booking-9', party: 'client', clientId: 'x' });
    await expect(center.schedule(client, booking)).rejects.toMatchObject({ reason: 'telephone_busy' });
    expect(await center.schedule(client, { ...booking, phone: '+33600000077' })).toMatchObject({ sessionId: SESSION });
  });

  it('the provider’s own number is refused', async () => {
    const center = aCallCenter();
    const order = { ...booking, phone: PROVIDER_PHONE };
    await expect(center.schedule(client, order)).rejects.toMatchObject({ reason: 'phone_same' });
    expect(center.memory.sessions.size).toBe(0);
  });
});

describe('booking', () => {
  it('needs a payment that is one’s own and authorised at the payment provider', async () => {
    const center = aCallCenter();
    await expect(center.schedule({ ...client, uid: 'stranger' }, booking)).rejects.toMatchObject({
      reason: 'not_found',
    });
    await expect(center.schedule(client, { ...booking, bookingId: 'nothing' })).rejects.toMatchObject({
      reason: 'not_found',
    });
    center.rail.add('pi_1', 'open');
    await expect(center.schedule(client, booking)).rejects.toMatchObject({ reason: 'payment_not_authorized' });
    expect(center.memory.sessions.size).toBe(0);
  });

  it('case 17: refuses a telephone that cannot be called before anything is written', async () => {
    const center = aCallCenter();
    await expect(center.schedule(client, { ...booking, phone: 'nonsense' })).rejects.toMatchObject({
      reason: 'phone_invalid',
    });
    expect(center.memory.sessions.size).toBe(0);
  });
});

describe('an attempt that fell silent', () => {
  it('is looked at again while the carrier still rings, and counted when it has ended', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await center.dialDue(dialClient);
    center.wait(110);
    await center.watchAttempt({ sessionId: SESSION, attemptId: 'client-1' });
    expect(center.session().client.status).toBe('ringing');
    center.carrier.end('CA1', 'no_answer');
    await center.watchAttempt({ sessionId: SESSION, attemptId: 'client-1' });
    expect(center.session().client.status).toBe('no_answer');
  });
});
