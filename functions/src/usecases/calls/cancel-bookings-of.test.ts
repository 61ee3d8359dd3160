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

describe.each([client.uid, 'provider-uid'])('when %s may no longer call or be called', (uid) => {
  it('what is booked and has not begun is cancelled, and the money is given back', async () => {
    const { center, cancel } = aCenter();
    await center.schedule(client, booking);
    await cancel(uid);
    expect(center.session()).toMatchObject({ status: 'cancelled', endReason: 'by_admin' });
    expect(queued(center, 'executeCallTask')).toEqual([]);
    await settle(center);
    expect(center.session().settlement.status).toBe('released');
    await cancel(uid);
    expect(center.session()).toMatchObject({ status: 'cancelled', endReason: 'by_admin' });
  });

  it('a call that rings goes on, since somebody else is on the line', async () => {
    const { center, cancel } = aCenter();
    await untilClientWaits(center);
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
    const cancelled = new Promise<void>((resolve) => (goOn = resolve));
    center.rail.read = async (id) => {
      const truth = await read(id);
      center.rail.read = read;
      await cancelled;
      return truth;
    };
    const late = center.schedule(client, booking).catch((error: unknown) => error);
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
