import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import {
  aCallCenter,
  booking,
  client,
  hangUpBoth,
  queued,
  SESSION,
  settle,
  untilClientWaits,
  untilTalking,
} from '../testing/call-center.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { makeCancelBookingsOf } from './cancel-bookings-of.ts';

const dialClient = { sessionId: SESSION, providerId: 'provider-uid', party: 'client', number: 1 } as const;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function aCenter() {
  const center = aCallCenter();
  const { clock, personsCalls } = center.memory;
  const cancel = makeCancelBookingsOf({
    shutOut: async () => undefined,
    releaseUnbookedOf: center.till.releaseUnbookedOf,
    personsCalls,
    handleEvent: center.handleEvent,
    clock,
    log: silent,
  });
  return { center, cancel };
}

const people = [
  { uid: client.uid, endReason: 'by_admin' },
  { uid: 'provider-uid', endReason: 'provider_gone' },
];

describe.each(people)('when $uid may no longer call or be called', ({ uid, endReason }) => {
  it('what is booked and has not begun is cancelled, and the money is given back', async () => {
    const { center, cancel } = aCenter();
    await center.schedule(client, booking);
    await cancel(uid);
    expect(center.session()).toMatchObject({ status: 'cancelled', endReason });
    expect(queued(center, 'executeCallTask')).toEqual([]);
    await settle(center);
    expect(center.session().settlement.status).toBe('released');
    await cancel(uid);
    expect(center.session()).toMatchObject({ status: 'cancelled', endReason });
  });

  it('a call that rings goes on, since somebody else is on the line', async () => {
    const { center, cancel } = aCenter();
    await untilClientWaits(center);
    await center.dialDue({ ...dialClient, party: 'provider' });
    const before = center.session();
    await cancel(uid);
    expect(center.session()).toEqual(before);
  });

  it('a talk is talked to its end, and charged as any other', async () => {
    const { center, cancel } = aCenter();
    await untilTalking(center);
    center.wait(50);
    await cancel(uid);
    center.wait(40);
    await hangUpBoth(center);
    expect(center.session().settlement).toMatchObject({ status: 'capture_due', billableSeconds: 90 });
  });
});

describe('a provider who may no longer be called', () => {
  const dialled = (center: ReturnType<typeof aCallCenter>) => center.session().provider.attempts.length;

  it('is not rung though the client waits already, who hears why and gets the money back', async () => {
    const { center, cancel } = aCenter();
    await untilClientWaits(center);
    await cancel('provider-uid');
    await cancel('provider-uid');
    expect(center.session()).toMatchObject({ status: 'failed', endReason: 'provider_gone' });
    await center.dialDue({ ...dialClient, party: 'provider' });
    expect(dialled(center)).toBe(0);
    await settle(center);
    expect(center.session().settlement).toMatchObject({ status: 'released', billableSeconds: 0 });
  });

  it.each(['client', 'provider'] as const)(
    'is found out when the %s is to be rung, before anybody was told',
    async (party) => {
      const { center } = aCenter();
      if (party === 'client') await center.schedule(client, booking);
      else await untilClientWaits(center);
      center.memory.shutOut.add('provider-uid');
      await center.dialDue({ ...dialClient, party });
      expect([center.session().endReason, dialled(center)]).toEqual(['provider_gone', 0]);
    },
  );

  it('is called back into a talk that has begun', async () => {
    const { center } = aCenter();
    await untilTalking(center);
    center.memory.shutOut.add('provider-uid');
    await center.dialDue({ ...dialClient, party: 'provider', number: 2 });
    expect(center.session().status).toBe('active');
  });
});

describe('a client who may no longer call', () => {
  it('gets back what is held and not booked, and cannot book with it', async () => {
    const { center, cancel } = aCenter();
    await cancel(client.uid);
    expect(await center.payments.read(SESSION)).toMatchObject({ status: 'released', sessionId: null });
    await expect(center.schedule(client, booking)).rejects.toMatchObject({ reason: 'payment_not_authorized' });
  });

  it('has no call when their booking passed the door before, whichever is written first', async () => {
    const { center, cancel } = aCenter();
    const read = center.rail.read.bind(center.rail);
    let goOn = () => undefined as void;
    let isAsked = () => undefined as void;
    const cancelled = new Promise<void>((resolve) => (goOn = resolve));
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    center.rail.read = async (id) => {
      const truth = await read(id);
      center.rail.read = read;
      isAsked();
      await cancelled;
      return truth;
    };
    const late = center.schedule(client, booking).catch((error: unknown) => error);
    await asked;
    await cancel(client.uid);
    goOn();
    expect(await late).toMatchObject({ reason: 'provider_unavailable' });
    expect(center.memory.sessions.get(SESSION)).toBeUndefined();
    expect(center.memory.profiles.get('provider-uid')).toMatchObject({ availability: 'available', busyWith: null });
  });

  it('loses what is booked though the payment service does not answer, and is told of again', async () => {
    const { center, cancel } = aCenter();
    await center.schedule(client, booking);
    center.payments.add(aPayment({ id: 'second', railPaymentId: 'pi_2' }));
    center.rail.add('pi_2', 'authorized');
    center.rail.failing = true;
    await expect(cancel(client.uid)).rejects.toBeInstanceOf(VendorUnavailableError);
    expect(center.session().status).toBe('cancelled');
    expect(await center.payments.read('second')).toMatchObject({ status: 'release_due' });
  });
});

it('nobody else’s call is touched', async () => {
  const { center, cancel } = aCenter();
  await center.schedule(client, booking);
  await cancel('somebody-else');
  expect(center.session().status).toBe('scheduled');
});
