import { describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { aBookedPayment, aTill, NOW } from '../testing/a-till.ts';
import { RailRefusedError } from './ports.ts';

const HOUR = 3600;

/** One booked payment whose hold is there. */
function aHeldTill(differs: Parameters<typeof aBookedPayment>[0] = {}) {
  const till = aTill();
  till.payments.add(aBookedPayment(differs));
  till.rail.add('pi_1', 'authorized');
  return till;
}
const keys = (till: ReturnType<typeof aTill>) => [...new Set(till.rail.asked)];

describe('a stored failure', () => {
  it('is not replayed for ever: the next key follows once the rail says that nothing happened', async () => {
    const till = aHeldTill();
    till.rail.failing = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    till.rail.failing = false;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    expect(keys(till)).toEqual(['capture:booking-1:1']);
    till.wait(60);
    expect(await till.capture('booking-1')).toBe('captured');
    expect(keys(till)).toEqual(['capture:booking-1:1', 'capture:booking-1:2']);
    expect(till.rail.log).toEqual(['captured pi_1 capture:booking-1:2']);
  });

  it('under which the rail acted all the same is no reason to ask again', async () => {
    const till = aHeldTill();
    till.rail.loseAnswer = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    till.wait(60);
    expect(await till.capture('booking-1')).toBe('captured');
    expect(keys(till)).toEqual(['capture:booking-1:1']);
  });

  it('keeps its key while the rail cannot say what happened', async () => {
    const till = aHeldTill();
    till.rail.failing = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    till.rail.down = true;
    till.wait(HOUR);
    await till.finishDue();
    expect(till.payments.byId.get('booking-1')?.debt).toMatchObject({ tryNumber: 1, unknownSince: NOW });
  });
});

describe('money that is stuck', () => {
  it('is told of after a quarter of an hour in doubt, after an hour, and a day before the hold is lost', async () => {
    const till = aHeldTill({ captureBefore: NOW + 48 * HOUR * 1000 });
    till.rail.down = true;
    const waiting = async (seconds: number) => {
      till.wait(seconds);
      await till.finishDue();
      return [...till.alerts];
    };
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    expect(await waiting(899)).toEqual([]);
    expect(await waiting(1)).toEqual(['payment_outcome_unknown']);
    expect(await waiting(HOUR - 900)).toEqual(['payment_outcome_unknown', 'payment_stuck']);
    expect(await waiting(22 * HOUR)).toHaveLength(2);
    expect(await waiting(HOUR)).toEqual(['payment_outcome_unknown', 'payment_stuck', 'payment_hold_expiring']);
  });

  it('is told of by the settlement too, which tries more often than the sweep looks', async () => {
    const till = aHeldTill();
    till.rail.down = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    till.wait(HOUR);
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    expect(till.alerts).toContain('payment_stuck');
  });

  it('is no longer told of once it moves', async () => {
    const till = aHeldTill();
    till.rail.down = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    till.rail.down = false;
    till.wait(60);
    await till.finishDue();
    till.wait(9 * HOUR);
    await till.finishDue();
    expect([till.status(), till.alerts]).toEqual(['captured', []]);
  });
});

describe('a refusal that no state explains', () => {
  const odd = new RailRefusedError('request', { code: 'never_heard_of' });
  /** A till whose rail has refused a capture. */
  async function aRefusedTill(differs: Parameters<typeof aBookedPayment>[0] = {}) {
    const till = aHeldTill(differs);
    till.rail.refuses = () => odd;
    await expect(till.capture('booking-1')).rejects.toMatchObject({ reason: 'payment_mismatch' });
    return till;
  }

  it('is an alert with its code, and never a loop: the rail is asked again after a pause, under the next key', async () => {
    const till = await aRefusedTill();
    for (let sweep = 0; sweep < 5; sweep++) await till.finishDue();
    await expect(till.capture('booking-1')).rejects.toMatchObject({ reason: 'payment_mismatch' });
    expect(till.rail.asked).toEqual(['capture:booking-1:1']);
    expect(till.alerts).toEqual(['payment_refused']);
    expect(till.raised[0]?.detail).toEqual({ session: 'booking-1', code: 'never_heard_of' });
    till.rail.refuses = undefined;
    till.wait(59);
    await till.finishDue();
    expect(till.status()).toBe('capture_due');
    till.wait(1);
    await till.finishDue();
    expect(till.rail.asked).toEqual(['capture:booking-1:1', 'capture:booking-1:2']);
    expect(till.status()).toBe('captured');
  });

  it('ends with the provider’s own word', async () => {
    const till = await aRefusedTill();
    till.rail.add('pi_1', 'captured');
    const payment = { railPaymentId: 'pi_1', amount: aBookedPayment().price.total };
    const told = { rail: 'stripe', eventId: 'evt_1', type: 'any', bookingId: 'booking-1', became: 'captured' } as const;
    await till.applyRailEvent({ ...told, payment, account: null, livemode: true });
    expect(till.status()).toBe('captured');
  });

  it('until the hold has ended leaves the payment uncollected, and somebody is told what to do', async () => {
    const till = await aRefusedTill({ captureBefore: NOW + 3 * HOUR * 1000 });
    for (let sweep = 0; sweep < 6; sweep++) {
      till.wait(HOUR / 2);
      expect(till.status()).toBe('capture_due');
      await till.finishDue();
    }
    expect(till.status()).toBe('uncollected');
    expect(new Set(till.rail.asked).size).toBe(till.rail.asked.length);
    expect(till.alerts).toContain('payment_uncollected');
    expect(await till.capture('booking-1')).toBe('uncollected');
  });

  it('by two workers at once is one refusal', async () => {
    const till = aHeldTill();
    till.rail.refuses = () => odd;
    await Promise.allSettled([till.capture('booking-1'), till.capture('booking-1'), till.capture('booking-1')]);
    expect(till.payments.byId.get('booking-1')?.debt).toMatchObject({ refusals: 1, tryNumber: 2 });
  });

  it('of which the rail cannot say whether it happened keeps its key until it can', async () => {
    const till = aHeldTill();
    till.rail.refuses = () => odd;
    till.rail.unreadable = odd;
    await expect(till.capture('booking-1')).rejects.toMatchObject({ reason: 'payment_mismatch' });
    till.wait(60);
    await till.finishDue();
    expect(till.payments.byId.get('booking-1')?.debt).toMatchObject({ refusals: 2, tryNumber: 1, unknownSince: NOW });
    expect(till.rail.asked).toEqual(['capture:booking-1:1']);
    till.rail.unreadable = undefined;
    till.rail.refuses = undefined;
    till.wait(HOUR);
    await till.finishDue();
    expect([till.status(), till.rail.asked.at(-1)]).toEqual(['captured', 'capture:booking-1:2']);
  });

  it('of our own account blocks no payment: it is asked again when the fault is mended', async () => {
    const till = aHeldTill();
    till.rail.refuses = () => new RailRefusedError('account', { code: 'api_key_expired' });
    await expect(till.capture('booking-1')).rejects.toThrow('api_key_expired');
    await till.finishDue();
    expect(till.alerts).toEqual(['rail_account']);
    till.rail.refuses = undefined;
    await till.finishDue();
    expect(till.status()).toBe('captured');
  });
});
