import { money } from '@sos/domain/money/money';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { aBookedPayment, aTill, NOW } from '../testing/a-till.ts';

describe('settling', () => {
  it('refunds instead of releasing when the money was captured behind our back', async () => {
    const till = aTill();
    till.payments.add(aBookedPayment());
    till.rail.add('pi_1', 'captured');
    expect(await till.release('booking-1')).toBe('refunded');
    expect(till.rail.log).toEqual(['refund pi_1 refund:booking-1:1']);
    expect(till.status()).toBe('refunded');
  });

  it('captures once although the answer was lost', async () => {
    const till = aTill();
    till.payments.add(aBookedPayment());
    till.rail.add('pi_1', 'authorized');
    till.rail.loseAnswer = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    expect(till.status()).toBe('capture_due');
    till.rail.loseAnswer = false;
    expect(await till.capture('booking-1')).toBe('captured');
    expect(till.rail.log).toHaveLength(1);
  });

  it('refunds once although the answer was lost', async () => {
    const till = aTill();
    till.payments.add(aBookedPayment());
    till.rail.add('pi_1', 'captured');
    till.rail.loseAnswer = true;
    await expect(till.release('booking-1')).rejects.toThrow(VendorUnavailableError);
    expect(till.status()).toBe('refund_due');
    till.rail.loseAnswer = false;
    expect(await till.release('booking-1')).toBe('refunded');
    expect(till.rail.log).toEqual(['refund pi_1 refund:booking-1:1']);
  });

  it('says on record what is due before the rail is asked', async () => {
    const till = aTill();
    till.payments.add(aBookedPayment(), aBookedPayment({ id: 'other' }));
    till.rail.down = true;
    await expect(till.capture('booking-1')).rejects.toThrow(VendorUnavailableError);
    await expect(till.release('other')).rejects.toThrow(VendorUnavailableError);
    expect([till.status(), till.status('other')]).toEqual(['capture_due', 'release_due']);
  });

  it('never captures what was released: a hold that is gone leaves the payment uncollected', async () => {
    const till = aTill();
    till.payments.add(aBookedPayment());
    till.rail.add('pi_1', 'authorized');
    await till.release('booking-1');
    await expect(till.capture('booking-1')).resolves.toBe('uncollected');
    expect(till.status()).toBe('uncollected');
  });

  it('refuses what is not there, and what is not to be captured or given back', async () => {
    const till = aTill();
    await expect(till.capture('nothing')).rejects.toMatchObject({ reason: 'not_found' });
    till.payments.add(
      aPayment(),
      aBookedPayment({ id: 'given-back', status: 'release_due' }),
      aBookedPayment({ id: 'taken', status: 'capture_due' }),
    );
    till.rail.add('pi_1', 'authorized');
    await expect(till.capture('booking-1')).rejects.toMatchObject({ reason: 'payment_mismatch' });
    await expect(till.release('booking-1')).rejects.toMatchObject({ reason: 'payment_mismatch' });
    await expect(till.capture('given-back')).rejects.toMatchObject({ reason: 'payment_mismatch' });
    await expect(till.release('taken')).rejects.toMatchObject({ reason: 'payment_mismatch' });
    expect(till.rail.log).toEqual([]);
  });

  it('counts a capture that has been refunded since as a capture', async () => {
    const till = aTill();
    till.payments.add(aBookedPayment({ status: 'refunded' }));
    expect(await till.capture('booking-1')).toBe('captured');
  });
});

describe('the sweep', () => {
  it('gives back after an hour what never led to a call, and goes on past one that fails', async () => {
    const till = aTill();
    till.payments.add(
      aPayment({ id: 'old', createdAt: NOW - 3_600_001 }),
      aPayment({ id: 'broken', createdAt: NOW - 4_000_000, railPaymentId: 'pi_9' }),
      aPayment({ id: 'young', createdAt: NOW - 3_599_000 }),
      aBookedPayment({ id: 'called', sessionId: 'called' }),
    );
    till.rail.add('pi_1', 'authorized');
    till.rail.fail = (railPaymentId) => railPaymentId === 'pi_9';
    expect(await till.releaseUnscheduled()).toBe(1);
    expect(till.status('old')).toBe('released');
    expect(till.status('broken')).toBe('release_due');
    expect(till.status('young')).toBe('authorized');
    expect(till.status('called')).toBe('authorized');
  });

  it('comes to what stands behind hundreds that fail', async () => {
    const till = aTill();
    const broken = Array.from({ length: 250 }, (_, index) => `broken-${index}`);
    till.payments.add(...broken.map((id) => aPayment({ id, createdAt: NOW - 4_000_000, railPaymentId: 'pi_9' })));
    till.payments.add(aPayment({ id: 'old', createdAt: NOW - 3_600_001 }));
    till.rail.add('pi_1', 'authorized');
    till.rail.fail = (railPaymentId) => railPaymentId === 'pi_9';
    expect(await till.releaseUnscheduled()).toBe(1);
    expect(till.status('old')).toBe('released');
  });

  it('asks again whatever was decided and not confirmed, and goes on past one that fails', async () => {
    const till = aTill();
    till.payments.add(
      aPayment({ id: 'broken', status: 'release_due', railPaymentId: 'pi_9' }),
      aPayment({ id: 'lost', status: 'release_due', railPaymentId: 'pi_2' }),
      aBookedPayment({ id: 'billed', status: 'capture_due', railPaymentId: 'pi_3' }),
      aBookedPayment({ id: 'gone', status: 'capture_due', railPaymentId: 'pi_4' }),
      aBookedPayment({ id: 'taken', status: 'refund_due', railPaymentId: 'pi_5' }),
      aPayment({ id: 'open' }),
    );
    till.rail.add('pi_2', 'authorized');
    till.rail.add('pi_3', 'authorized');
    till.rail.add('pi_4', 'canceled');
    till.rail.add('pi_5', 'captured');
    till.rail.fail = (railPaymentId) => railPaymentId === 'pi_9';
    expect(await till.finishDue()).toBe(5);
    const statuses = ['broken', 'lost', 'billed', 'gone', 'taken', 'open'].map((id) => till.status(id));
    expect(statuses).toEqual(['release_due', 'released', 'captured', 'uncollected', 'refunded', 'authorized']);
    expect(till.alerts).toEqual(['payment_uncollected']);
  });
});

describe('a hold', () => {
  it.each([
    ['authorized', money(4900, 'EUR'), true],
    ['authorized', money(4899, 'EUR'), false],
    ['authorized', money(4900, 'USD'), false],
    ['open', money(4900, 'EUR'), false],
    ['captured', money(4900, 'EUR'), false],
    ['canceled', money(4900, 'EUR'), false],
  ] as const)('that is %s with %o covers the price: %s', async (status, amount, covers) => {
    const till = aTill();
    till.rail.add('pi_1', status, amount);
    expect(await till.holds.find(aPayment())).toEqual(covers ? { captureBefore: null } : undefined);
  });
});
