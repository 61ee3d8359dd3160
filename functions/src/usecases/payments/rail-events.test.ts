import { railEventSchema } from '@sos/contracts/rail-events';
import { money } from '@sos/domain/money/money';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it, vi } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { aBookedPayment, aTill, NOW } from '../testing/a-till.ts';
import type { RailEvent } from './apply-rail-event.ts';
import { type Payments, type RailPayment, RailRefusedError } from './ports.ts';

const event = (became: RailEvent['became'], differs: Partial<RailEvent> = {}): RailEvent => ({
  rail: 'stripe',
  eventId: became,
  type: `payment_intent.${became}`,
  bookingId: 'booking-1',
  became,
  payment: { railPaymentId: 'pi_1', amount: money(4900, 'EUR') },
  account: null,
  livemode: true,
  ...differs,
});
const places = { authorized: 'authorized', failed: 'open', captured: 'captured', released: 'canceled' } as const;

/** A till with one payment, and the rail's own of it. */
function aTillWith(payment = aPayment(), at: RailPayment['status'] = 'authorized') {
  const till = aTill();
  till.payments.add(payment);
  till.rail.add('pi_1', at);
  return till;
}

describe('the payment provider’s events', () => {
  it('case 1: lead to the same payment in any order and any number of times', async () => {
    const orders = [
      ['authorized', 'captured'],
      ['captured', 'authorized'],
      ['authorized', 'authorized', 'captured', 'captured'],
    ] as const;
    for (const order of orders) {
      const till = aTillWith(aPayment({ status: 'created' }), 'captured');
      for (const became of order) await till.applyRailEvent(event(became));
      expect(till.status()).toBe('captured');
    }
  });

  it.each(['authorized', 'failed', 'captured', 'released'] as const)('say that it is %s', async (became) => {
    const till = aTillWith(aPayment({ status: 'created' }), places[became]);
    till.rail.captureBefore = NOW + 1000;
    await till.applyRailEvent(event(became));
    expect(till.status()).toBe(became);
    const captureBefore = became === 'failed' ? null : NOW + 1000;
    expect(till.payments.byId.get('booking-1')).toMatchObject({ captureBefore });
  });

  it('that say again that it is captured need no other look at a payment that is known to be', async () => {
    const till = aTillWith(aPayment({ status: 'created' }), 'captured');
    const payments: Payments = till.payments;
    const recalling = vi.spyOn(payments, 'recall');
    const suffices = () =>
      recalling.mock.calls.map(([id, isKnown]) => isKnown(till.payments.byId.get(id) ?? aPayment()));
    await till.applyRailEvent(event('captured'));
    await till.applyRailEvent(event('authorized', { eventId: 'late' }));
    expect(suffices()).toEqual([true, false]);
    const other = aTillWith(aPayment({ status: 'captured' }), 'captured');
    other.rail.refundByHand('pi_1', 1000);
    await other.applyRailEvent(event('captured'));
    expect(other.payments.byId.get('booking-1')).toMatchObject({ refunded: 1000 });
  });

  it('of what is known already are decided on as it was just read', async () => {
    const till = aTillWith(aPayment({ status: 'created' }), 'canceled');
    await till.applyRailEvent(event('released'));
    const deciding = vi.spyOn(till.payments, 'changeOnce');
    await till.applyRailEvent(event('released', { eventId: 'another' }));
    expect(deciding).not.toHaveBeenCalled();
  });

  it('never bring released money back', async () => {
    const till = aTillWith(aPayment({ status: 'released' }), 'captured');
    await till.applyRailEvent(event('authorized'));
    await till.applyRailEvent(event('captured'));
    expect(till.status()).toBe('released');
  });

  it('about a payment that is not ours change nothing', async () => {
    const till = aTill();
    await till.applyRailEvent(event('authorized'));
    expect(till.payments.byId.size).toBe(0);
  });

  it('have what follows done again when they come again, since it may have been lost', async () => {
    const till = aTillWith(aPayment({ status: 'release_due' }), 'captured');
    till.rail.loseAnswer = true;
    await expect(till.applyRailEvent(event('captured'))).rejects.toThrow(VendorUnavailableError);
    expect(till.status()).toBe('refund_due');
    till.rail.loseAnswer = false;
    await till.applyRailEvent(event('captured'));
    expect(till.status()).toBe('refunded');
    expect(till.rail.log).toEqual(['refund pi_1 refund:booking-1:1']);
  });

  it('say that a hold expired while its capture was due: nothing was collected, and somebody hears of it', async () => {
    const till = aTillWith(aBookedPayment({ status: 'capture_due' }), 'canceled');
    await till.applyRailEvent(event('released'));
    expect(till.status()).toBe('uncollected');
    expect(till.alerts).toEqual(['payment_uncollected']);
  });
});

describe('what somebody does in the provider’s own dashboard', () => {
  const held = (till: ReturnType<typeof aTill>) => {
    const found = till.rail.intents.get('pi_1');
    if (!found) throw new Error('no such payment');
    return found;
  };

  it('is followed to the cent: a part capture, a part refund, and the rest', async () => {
    const till = aTillWith(aBookedPayment(), 'captured');
    held(till).captured = 2000;
    await till.applyRailEvent(event('captured'));
    expect(till.payments.byId.get('booking-1')).toMatchObject({ status: 'captured', captured: 2000, refunded: 0 });
    expect(till.alerts).toEqual(['payment_captured_in_part']);
    held(till).refunded = 1;
    await till.applyRailEvent(event('refunded', { eventId: 'evt_2' }));
    expect(till.payments.byId.get('booking-1')).toMatchObject({ status: 'captured', captured: 2000, refunded: 1 });
    held(till).refunded = 2000;
    await till.applyRailEvent(event('refunded', { eventId: 'evt_3' }));
    expect(till.payments.byId.get('booking-1')).toMatchObject({ status: 'refunded', refunded: 2000 });
    expect(till.alerts).toHaveLength(1);
  });

  it('is the end of what was due: a hold that was captured and refunded by hand is given back', async () => {
    const till = aTillWith(aBookedPayment(), 'captured');
    held(till).refunded = 4900;
    expect(await till.release('booking-1')).toBe('refunded');
    expect(till.rail.log).toEqual([]);
  });
});

describe('a signed event that contradicts what we have', () => {
  it.each<[string, Partial<RailEvent>, string[]]>([
    ['another payment', { payment: { railPaymentId: 'pi_2', amount: money(4900, 'EUR') } }, ['payment']],
    ['another amount', { payment: { railPaymentId: 'pi_1', amount: money(1, 'EUR') } }, ['amount']],
    ['another currency', { payment: { railPaymentId: 'pi_1', amount: money(4900, 'USD') } }, ['amount']],
    ['another account', { account: 'acct_2' }, ['account']],
    ['money of a test', { livemode: false }, ['livemode']],
    [
      'all of it',
      { payment: { railPaymentId: 'pi_2', amount: money(1, 'USD') }, account: 'acct_2' },
      ['account', 'payment', 'amount'],
    ],
  ])('by %s changes nothing, and somebody hears of it', async (_, differs, reasons) => {
    const till = aTillWith(aBookedPayment(), 'captured');
    await till.applyRailEvent(event('captured', differs));
    expect(till.status()).toBe('authorized');
    expect(till.quarantined).toEqual(reasons);
    expect(till.alerts).toEqual(['event_quarantined']);
  });

  it('is not believed when the provider itself says something else', async () => {
    const till = aTillWith(aBookedPayment(), 'authorized');
    await till.applyRailEvent(event('captured'));
    expect(till.status()).toBe('authorized');
    till.rail.add('pi_1', 'captured', money(100, 'EUR'));
    await till.applyRailEvent(event('captured', { eventId: 'evt_2' }));
    expect(till.quarantined).toEqual(['amount']);
    expect(till.status()).toBe('authorized');
  });

  it('is not followed while the provider cannot be asked', async () => {
    const till = aTillWith(aBookedPayment(), 'captured');
    till.rail.down = true;
    await expect(till.applyRailEvent(event('captured'))).rejects.toThrow(VendorUnavailableError);
    expect(till.status()).toBe('authorized');
  });
});

describe('an event that was put aside and is followed again', () => {
  const again = (till: ReturnType<typeof aTill>) =>
    till.applyRailEvent(railEventSchema.parse(JSON.parse(till.told[0] ?? '')));

  it('is kept as it was told, and put aside again while it contradicts', async () => {
    const till = aTillWith(aBookedPayment(), 'captured');
    const strange = event('captured', { account: 'acct_2' });
    expect(await till.applyRailEvent(strange)).toBe('put_aside');
    expect(railEventSchema.parse(JSON.parse(till.told[0] ?? ''))).toEqual(strange);
    expect(await again(till)).toBe('put_aside');
    expect(till.status()).toBe('authorized');
  });

  it('moves money by what the provider says now, once, however often it is followed', async () => {
    const till = aTillWith(aBookedPayment({ status: 'release_due' }), 'captured');
    const found = till.rail.intents.get('pi_1');
    if (!found) throw new Error('no such payment');
    till.rail.add('pi_1', 'captured', money(1, 'EUR'));
    expect(await till.applyRailEvent(event('captured'))).toBe('put_aside');
    till.rail.intents.set('pi_1', found);
    for (let n = 0; n < 3; n++) expect(await again(till)).toBe('followed');
    expect(till.status()).toBe('refunded');
    expect(till.rail.log).toEqual(['refund pi_1 refund:booking-1:1']);
  });
});

it('a signed event that cannot be understood is kept for somebody to read', async () => {
  const till = aTill();
  await till.buryEvent({ vendor: 'stripe', eventId: 'evt_1', problem: 'no type', body: '{}' });
  expect(till.buried).toEqual(['evt_1']);
  expect(till.alerts).toEqual(['dead_letter']);
});

describe('a signed event about what the rail itself does not have', () => {
  const event = { vendor: 'stripe', eventId: 'evt_1', type: 'charge.dispute.created' };

  it.each(['resource_missing', 'RESOURCE_NOT_FOUND', 'INVALID_RESOURCE_ID'])('is put aside: %s', async (code) => {
    const till = aTill();
    const follow = () => Promise.reject(new RailRefusedError('request', { code }));
    expect(await till.followKnown(event, follow)).toBe('put_aside');
    expect(till.quarantined).toEqual(['unknown_to_the_rail']);
    expect(till.raised).toMatchObject([{ kind: 'event_quarantined', key: 'stripe_evt_1' }]);
  });

  it('is told again while the rail does not answer, or refuses for another reason', async () => {
    const till = aTill();
    const down = new VendorUnavailableError('no answer', { certain: false });
    const refused = new RailRefusedError('account', { code: 'api_key_expired' });
    for (const error of [down, refused]) {
      await expect(till.followKnown(event, () => Promise.reject(error))).rejects.toBe(error);
    }
    expect(await till.followKnown(event, async () => 'followed')).toBe('followed');
    expect(till.quarantined).toEqual([]);
  });
});
