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
import { makeCancelBookingsOf } from './cancel-bookings-of.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function aCenter() {
  const center = aCallCenter();
  const openOf = async (uid: string) => {
    const session = center.memory.sessions.get(SESSION);
    const sides = session && [session.clientId, session.providerId];
    return session && session.endedAt === null && sides?.includes(uid) ? [SESSION] : [];
  };
  const { clock } = center.memory;
  const cancel = makeCancelBookingsOf({
    personsCalls: { openOf },
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

it('nobody else’s call is touched', async () => {
  const { center, cancel } = aCenter();
  await center.schedule(client, booking);
  await cancel('somebody-else');
  expect(center.session().status).toBe('scheduled');
});
