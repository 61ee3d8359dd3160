import { describe, expect, it } from 'vitest';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { aTill } from '../testing/a-till.ts';

const client: Actor = { uid: 'client-uid', role: 'client', isAdmin: false };
const input = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33600000001' } as const;
const at = (number: number) => ({ ...input, bookingId: `booking-${number}` });

describe('payments that are opened and not booked', () => {
  it('go on with the last one of the same call instead of a sixth, for whoever goes on with what is answered', async () => {
    const till = aTill();
    for (const number of [1, 2, 3, 4, 5]) {
      till.wait(1);
      await till.create(client, at(number));
    }
    const sixth = { ...at(6), mayReuse: true } as const;
    expect(await till.create(client, sixth)).toMatchObject({ bookingId: 'booking-5', authorized: false });
    expect([till.rail.intents.size, till.payments.byId.size]).toEqual([5, 5]);
    const other = till.create(client, { ...sixth, currency: 'USD' });
    await expect(other).rejects.toMatchObject({ reason: 'too_many_requests' });
    await expect(till.create(client, at(6))).rejects.toMatchObject({ reason: 'too_many_requests' });
  });

  it('are no more than five of eight that are asked for at once, whatever is recorded by then', async () => {
    const till = aTill();
    await till.create(client, at(1));
    await till.create(client, at(2));
    const eight = [3, 4, 5, 6, 7, 8, 9, 10].map((number) => till.create(client, at(number)).then(() => number));
    const answers = await Promise.allSettled(eight);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(till.rail.intents.size).toBe(5);
  });

  it('leave room for as many others as became bookings or were given up, and no more of many at once', async () => {
    const till = aTill();
    for (const number of [1, 2, 3, 4, 5]) await till.create(client, at(number));
    for (const id of ['booking-1', 'booking-2']) {
      const payment = till.payments.byId.get(id);
      if (payment) till.payments.byId.set(id, { ...payment, sessionId: id });
    }
    const answers = await Promise.allSettled([6, 7, 8, 9].map((number) => till.create(client, at(number))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(till.rail.intents.size).toBe(7);
  });

  it('are counted once however often one is asked for, at once or after the rail failed', async () => {
    const till = aTill();
    await Promise.all(Array.from({ length: 9 }, () => till.create(client, at(1)).catch(() => undefined)));
    const create = till.rail.create.bind(till.rail);
    till.rail.create = () => Promise.reject(new VendorUnavailableError('out of order', { certain: true }));
    for (let tries = 0; tries < 9; tries++) {
      await expect(till.create(client, at(2))).rejects.toBeInstanceOf(VendorUnavailableError);
    }
    till.rail.create = create;
    for (const number of [1, 2, 3, 4, 5]) {
      expect(await till.create(client, at(number))).toMatchObject({ bookingId: `booking-${number}` });
    }
    await expect(till.create(client, at(6))).rejects.toMatchObject({ reason: 'too_many_requests' });
  });
});
