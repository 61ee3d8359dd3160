import { expect, it } from 'vitest';
import { type Actor, VendorUnavailableError } from '../shared/ports.ts';
import { aTill, online } from '../testing/a-till.ts';

const client: Actor = { uid: 'client-uid', role: 'client', isAdmin: false };
const input = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33600000001' } as const;

it('offers the client’s cards in the form, each time with another secret, and is the same payment', async () => {
  const till = aTill(online, { keepsCards: true });
  const first = await till.create(client, input);
  const second = await till.create(client, input);
  const secretOf = ({ checkout }: typeof first) => (checkout.rail === 'stripe' ? checkout.formSecret : '');
  expect([secretOf(first), secretOf(second)]).toEqual(['form_cus_1_1', 'form_cus_1_2']);
  expect(till.rail.intents.size).toBe(1);
  expect(await till.rail.read('pi_1')).toMatchObject({ customerId: 'cus_1' });
  expect(till.rail.asked).toEqual(['create:booking-1:1:cus_1']);
});

it('takes a card that is typed where none can be offered, and asks Stripe for nothing of PayPal’s', async () => {
  const till = aTill(online, { keepsCards: true });
  till.cardRail.fail = new VendorUnavailableError('500', { certain: false });
  expect((await till.create(client, input)).checkout).toEqual({ rail: 'stripe', clientSecret: 'pi_1_secret' });
  await till.order(client, { ...input, bookingId: 'booking-2' });
  expect(till.cardRail.keys).toHaveLength(1);
});
