import { describe, expect, it } from 'vitest';
import { aTill } from '../testing/a-till.ts';

const client = { uid: 'client-uid', role: 'client', isAdmin: false };
const input = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33600000001' } as const;

describe('a payment of a call that our limits would not let ring', () => {
  it.each([
    ['dialling_by_person', 'client-uid', 1900, 'no_more_calls'],
    ['dialling', 'platform', 200_000, 'no_more_calls'],
    ['dialling_by_number', 'line-of-+33600000002', 10_000, 'provider_unavailable'],
  ] as const)('for %s of %s is not opened, and the rail is not asked', async (name, key, used, reason) => {
    const till = aTill();
    await till.limits.take(name, key, used);
    await expect(till.create(client, input)).rejects.toMatchObject({ reason });
    expect(till.rail.intents.size).toBe(0);
  });

  it('is not gone on with, once it is open', async () => {
    const till = aTill();
    await till.create(client, input);
    await till.limits.take('dialling_by_person', 'client-uid', 1900);
    await expect(till.create(client, input)).rejects.toMatchObject({ reason: 'no_more_calls' });
  });
});
